package picture

import (
	"fmt"
	"math"
	"strconv"
	"strings"
)

// pale makes the dress that of a box which only stands around what the picture is about.
func (b *box) pale() {
	b.style.Fill, b.style.Border, b.style.Bold, b.ink = fade(b.style.Fill, paleness), fade(b.style.Border, paleness), false, fade(inkColour, paleness)
}

// faintInk is the colour of the small line below the name.
func (b *box) faintInk() string {
	if b.ink != "" {
		return fade(greyColour, paleness)
	}
	return greyColour
}

// fade mixes a colour (#rrggbb) with white, 0 for none of it and 1 for white alone.
func fade(colour string, white float64) string {
	rgb, err := strconv.ParseUint(strings.TrimPrefix(colour, "#"), 16, 32)
	if err != nil {
		return colour
	}
	out := uint64(0)
	for shift := 16; shift >= 0; shift -= 8 {
		c := float64(rgb >> shift & 0xFF)
		out = out<<8 | uint64(math.Round(c+(255-c)*white))
	}
	return fmt.Sprintf("#%06X", out)
}
