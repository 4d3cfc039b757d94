package picture

import (
	"fmt"
	"math"

	"example.org/kg/export/picture/internal/scene"
)

// tint colours the boxes by province, in the place of frames, and makes them no higher than
// their text needs.
func (s *sheet) tint() {
	s.tinted = true
	for _, b := range s.boxes {
		s.dressBox(b)
		if b.frame != nil && (b.onPath || !s.path) {
			b.style.Fill = tintOf(b.frame.index, len(s.frames))
		}
	}
}

// tintOf is the k-th of n light colours. Neighbours in the order of codes are far apart on the
// colour circle.
func tintOf(k, n int) string {
	const golden = 0.381966 // of the circle from one to the next
	hue := math.Mod(float64(k)*golden, 1)
	light := 0.88 - 0.08*float64(k%3)/2
	if n <= 1 {
		light = 0.92
	}
	channel := func(shift float64) int { // of HSL with saturation 0.7
		h := math.Mod(hue+shift, 1) * 6
		c := 0.7 * (1 - math.Abs(2*light-1))
		x := c * max(0, min(1, math.Abs(h-3)-1))
		return int(math.Round(255 * (light - c/2 + x)))
	}
	return fmt.Sprintf("#%02X%02X%02X", channel(0), channel(2.0/3), channel(1.0/3))
}

// tintKeys explain the tints, if there are any.
func (s *sheet) tintKeys() []key {
	var keys []key
	if !s.tinted {
		return nil
	}
	for i, f := range s.frames {
		fill := tintOf(i, len(s.frames))
		keys = append(keys, key{width: 18, word: f.name, sample: func(x, y float64) scene.Item {
			return scene.Item{Shapes: []scene.Shape{{Path: scene.Rect(x, y+2, 18, keyHeight-4, 3), Fill: fill, Stroke: "#98A2B3", Width: 0.8}}}
		}})
	}
	return keys
}
