package eval

import (
	"fmt"
	"io"
	"strings"
)

// WriteCalibration writes a line for each range of confidence: how many judgements, how many of them right, the share of these, and the
// mean confidence, which should be the same.
func WriteCalibration(w io.Writer, c Calibration) error {
	var b strings.Builder
	fmt.Fprintf(&b, "%-10s  %-23s  %s\n", "", "claims", "figures")
	fmt.Fprintf(&b, "%-10s%s\n", "confidence", strings.Repeat("  count right share  mean", 2))
	line := func(name string, bins ...Bin) {
		fmt.Fprintf(&b, "%-10s", name)
		for _, bin := range bins {
			share, mean := "    -", "    -"
			if bin.Count > 0 {
				share, mean = fmt.Sprintf("%.3f", bin.Share()), fmt.Sprintf("%.3f", bin.Mean())
			}
			fmt.Fprintf(&b, "  %5d %5d %s %s", bin.Count, bin.Right, share, mean)
		}
		b.WriteString("\n")
	}
	for i := range c.Claims {
		from, to := c.Claims.Range(i)
		line(fmt.Sprintf("%.1f–%.1f", from, to), c.Claims[i], c.Figures[i])
	}
	line("all", c.Claims.All(), c.Figures.All())
	fmt.Fprintf(&b, "expected calibration error: claims %.3f, figures %.3f\n", c.Claims.Error(), c.Figures.Error())
	_, err := io.WriteString(w, b.String())
	return err
}
