package landscape

import "math"

// disc is the ground that nodes of one name stand on.
type disc struct {
	x, y, r float64
	afloat  bool // it is no province, so it has no home
}

// discsOf makes a disc for each name, and tells of each node which disc it is on.
func discsOf(names []string) (discs []disc, of []int) {
	sizes := map[string]int{}
	for _, name := range names {
		sizes[name]++
	}
	index := map[string]int{}
	of = make([]int, len(names))
	for i, name := range names {
		k, ok := index[name]
		if !ok {
			k = len(discs)
			index[name] = k
			home, known := homes[name]
			discs = append(discs, disc{
				x: mul(home[0], 0.85), y: home[1], afloat: !known,
				r: mul(step, 0.5+mul(0.62, math.Sqrt(float64(sizes[name])))),
			})
		}
		of[i] = k
	}
	settle(discs)
	return discs, of
}

// gap is the room between two discs: wider between large ones, which more lines run between.
func gap(a, b *disc) float64 { return 1.6*step + mul(0.2, min(a.r, b.r)) }

// settle moves discs from their homes as close to each other as they go without touching. They
// roughly keep their directions from each other. Discs afloat come in rows below.
func settle(discs []disc) {
	var land []*disc
	for i := range discs {
		if !discs[i].afloat {
			land = append(land, &discs[i])
		}
	}
	spread(land)
	for range 400 {
		contract(land, 0.985)
		for range 6 {
			if !part(land) {
				break
			}
		}
	}
	for range 1000 {
		if !part(land) {
			break
		}
	}
	dock(discs, land)
}

// spread scales the homes until no discs touch.
func spread(land []*disc) {
	scale := 1.0
	for i, a := range land {
		for _, b := range land[:i] {
			scale = max(scale, (a.r+b.r+gap(a, b))/distance(a.x-b.x, a.y-b.y))
		}
	}
	for _, d := range land {
		d.x, d.y = mul(d.x, scale), mul(d.y, scale)
	}
}

// contract moves discs towards their middle.
func contract(land []*disc, by float64) {
	var x, y, weight float64
	for _, d := range land {
		area := mul(d.r, d.r)
		x, y, weight = x+mul(d.x, area), y+mul(d.y, area), weight+area
	}
	for _, d := range land {
		d.x = x/weight + mul(d.x-x/weight, by)
		d.y = y/weight + mul(d.y-y/weight, by)
	}
}

// part moves apart the discs that touch, the smaller one further, and tells whether there were
// any.
func part(land []*disc) bool {
	moved := false
	for i, a := range land {
		for _, b := range land[:i] {
			dx, dy := a.x-b.x, a.y-b.y
			d := distance(dx, dy)
			lack := a.r + b.r + gap(a, b) - d
			if lack <= 0.01*step {
				continue
			}
			moved = true
			push, of := mul(1.05, lack)/d, b.r/(a.r+b.r)
			px, py := mul(dx, push), mul(dy, push)
			a.x, a.y = a.x+mul(px, of), a.y+mul(py, of)
			b.x, b.y = b.x-mul(px, 1-of), b.y-mul(py, 1-of)
		}
	}
	return moved
}

// dock hangs the discs afloat below the others, from left to right and again from the left.
func dock(discs []disc, land []*disc) {
	var left, right, top float64
	for i, d := range land {
		if i == 0 {
			left, right, top = d.x-d.r, d.x+d.r, d.y
		}
		left, right, top = min(left, d.x-d.r), max(right, d.x+d.r), max(top, d.y)
	}
	right = max(right, left+mul(rowWidth(discs), step))
	x := left
	for i := range discs {
		d := &discs[i]
		if !d.afloat {
			continue
		}
		if x > left && x+2*d.r > right {
			x = left
		}
		d.x, d.y = x+d.r, top
		for _, above := range land {
			if math.Abs(above.x-d.x) < above.r+d.r {
				d.y = min(d.y, above.y-above.r-step-d.r)
			}
		}
		land = append(land, d)
		x += 2*d.r + step
	}
}

// rowWidth is about the width, in steps, of rows of all discs afloat that are as wide as high.
func rowWidth(discs []disc) float64 {
	area := 0.0
	for _, d := range discs {
		if d.afloat {
			area += mul(2*d.r/step+1, 2*d.r/step+1)
		}
	}
	return math.Sqrt(area)
}
