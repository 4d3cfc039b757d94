package extract

import (
	"fmt"
	"os"
	"strings"
	"testing"
)

func TestProbe(t *testing.T) {
	b, _ := os.ReadFile(os.Getenv("PROBE"))
	for _, s := range strings.Split(strings.TrimSpace(string(b)), "\n") {
		s = strings.ReplaceAll(s, "\\n", "\n")
		g := readText(t, s)
		fmt.Println("##", strings.ReplaceAll(s, "\n", "\\n"))
		for _, c := range claims(t, s) {
			fmt.Println("    ", c)
		}
		var es []string
		for _, e := range g.Entities() {
			if !e.Inferred {
				es = append(es, fmt.Sprintf("%s/%s/%s %v", e.Type, e.Name, e.Code, e.Aliases))
			}
		}
		fmt.Println("     E", strings.Join(es, "; "))
		for _, n := range g.Notes() {
			fmt.Println("     NOTE", n.Text, n.Detail, n.Start, n.End)
		}
	}
}
