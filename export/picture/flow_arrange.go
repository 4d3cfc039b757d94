package picture

import (
	"cmp"
	"slices"

	"example.org/kg/graph"
)

// Measures of a flow, in points.
const (
	flowHeight = 440.0 // of all bands together, at the most
	bandHeight = 110.0 // of the widest band, at the most
	bandLeast  = 0.8
	nodeSlot   = 15.0 // height that the label of a node needs
	nodeGap    = 4.0
	nodeWidth  = 12.0
	groupGap   = 12.0
	groupHead  = 17.0 // for the name of a province
	flowMiddle = 330.0
	flowTitle  = 26.0
	flowGap    = 30.0 // between two diagrams
)

// arrange sorts the nodes so that few bands cross, by the middle of the other ends of their bands
// (Sugiyama's barycentres), provinces first and then the nodes in each, and gives them places.
func (f *flow) arrange() {
	all, most := int64(0), int64(1)
	for _, band := range f.bands {
		all += band.size
		most = max(most, band.size)
	}
	scale := min(flowHeight/float64(max(all, 1)), bandHeight/float64(most))
	for _, band := range f.bands {
		band.h = max(bandLeast, float64(band.size)*scale)
	}
	for side := range f.sides {
		units := make([]*unit, len(f.sides[side]))
		at := map[*unit]*node{}
		for i, n := range f.sides[side] {
			units[i], at[n.unit] = n.unit, n
			for _, band := range n.bands {
				n.h += band.h
			}
		}
		f.sheet.sortUnits(units)
		for i, u := range units {
			f.sides[side][i] = at[u]
		}
		f.place(side)
	}
	const rounds = 8
	for round := range rounds {
		side := 1 - round%2
		f.sort(side)
		f.place(side)
	}
	for side := range f.sides {
		for _, n := range f.sides[side] {
			slices.SortStableFunc(n.bands, func(a, b *ribbon) int {
				return cmp.Or(cmp.Compare(a.ends[1-side].y, b.ends[1-side].y), cmp.Compare(a.rule.Relation, b.rule.Relation))
			})
			y := n.y
			for _, band := range n.bands {
				band.y[side] = y
				y += band.h
			}
		}
	}
}

// sort orders a side by the middles of the other ends.
func (f *flow) sort(side int) {
	type mean struct{ sum, weight float64 }
	groups := map[*graph.Entity]mean{}
	for _, n := range f.sides[side] {
		m := mean{}
		for _, band := range n.bands {
			other := band.ends[1-side]
			m.sum += (other.y + other.h/2) * band.h
			m.weight += band.h
		}
		n.order = m.sum / m.weight
		g := groups[n.unit.root]
		groups[n.unit.root] = mean{g.sum + m.sum, g.weight + m.weight}
	}
	group := func(n *node) float64 { return groups[n.unit.root].sum / groups[n.unit.root].weight }
	slices.SortStableFunc(f.sides[side], func(a, b *node) int {
		if a.unit.root != b.unit.root {
			return cmp.Or(cmp.Compare(group(a), group(b)), compareRoots(a.unit.root, b.unit.root))
		}
		return cmp.Compare(a.order, b.order)
	})
}

func compareRoots(a, b *graph.Entity) int {
	switch {
	case a == nil:
		return 1
	case b == nil:
		return -1
	}
	return cmp.Compare(a.ID, b.ID)
}

// place puts the nodes of a side one below the other and returns where the last ends.
func (f *flow) place(side int) float64 {
	y := 0.0
	for i, n := range f.sides[side] {
		if i > 0 {
			y += nodeGap
		}
		if i == 0 || f.sides[side][i-1].unit.root != n.unit.root {
			if i > 0 {
				y += groupGap
			}
			if f.headed(side) {
				y += groupHead
			}
		}
		slot := max(n.h, nodeSlot)
		n.y = y + (slot-n.h)/2
		y += slot
	}
	return y
}

// headed tells whether the provinces of a side are named above their nodes.
func (f *flow) headed(side int) bool {
	return slices.ContainsFunc(f.sides[side], func(n *node) bool { return n.unit.ent != n.unit.root })
}
