package rank

import (
	"cmp"
	"slices"

	"example.org/kg/graph"
)

// Bridge is a pair of entities whose tie alone holds two parts of the graph together.
type Bridge struct {
	A, B  graph.ID // A is the end in the smaller part
	Parts [2]int   // entities that hang together on the side of A and of B without it
}

// Bridges lists the pairs of entities without whose edges there would be no path between the two, whichever way the
// edges point: those that cut off most first, then by id (Tarjan, A note on finding the bridges of a graph, 1974).
func (n *Network) Bridges() []Bridge {
	b := &bridges{n: n, order: make([]int, len(n.ids)), low: make([]int, len(n.ids)), size: make([]int, len(n.ids))}
	var found []Bridge
	for root := range n.ids {
		if b.order[root] == 0 {
			found = append(found, b.search(int64(root))...)
		}
	}
	slices.SortFunc(found, func(x, y Bridge) int {
		return cmp.Or(cmp.Compare(y.Parts[0], x.Parts[0]), cmp.Compare(y.Parts[1], x.Parts[1]), cmp.Compare(x.A, y.A), cmp.Compare(x.B, y.B))
	})
	return found
}

type bridges struct {
	n     *Network
	order []int // when a vertex was met, 0 not yet
	low   []int // the earliest vertex that can be reached from below it
	size  []int // vertices below it
	met   int
}

// search walks depth first from a root, without recursion, since a chain may be long.
func (b *bridges) search(root int64) []Bridge {
	type frame struct {
		at, from int64
		next     int
	}
	var found [][2]int64 // upper and lower end
	enter := func(at int64) {
		b.met++
		b.order[at], b.low[at], b.size[at] = b.met, b.met, 1
	}
	enter(root)
	stack := []frame{{root, -1, 0}}
	for len(stack) > 0 {
		f := &stack[len(stack)-1]
		if f.next < len(b.n.joins[f.at]) {
			to := b.n.joins[f.at][f.next]
			f.next++
			switch {
			case to == f.from:
			case b.order[to] > 0:
				b.low[f.at] = min(b.low[f.at], b.order[to])
			default:
				enter(to)
				stack = append(stack, frame{to, f.at, 0})
			}
			continue
		}
		at, from := f.at, f.from
		stack = stack[:len(stack)-1]
		if from < 0 {
			continue
		}
		b.size[from] += b.size[at]
		b.low[from] = min(b.low[from], b.low[at])
		if b.low[at] > b.order[from] {
			found = append(found, [2]int64{from, at})
		}
	}
	var out []Bridge
	for _, f := range found {
		upper, lower := b.n.ids[f[0]], b.n.ids[f[1]]
		below := b.size[f[1]]
		above := b.size[root] - below
		if below < above || below == above && lower < upper {
			out = append(out, Bridge{lower, upper, [2]int{below, above}})
		} else {
			out = append(out, Bridge{upper, lower, [2]int{above, below}})
		}
	}
	return out
}
