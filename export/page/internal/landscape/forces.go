package landscape

import "math"

// swarm is a set of nodes on discs with the forces between them, after Fruchterman and Reingold
// (Graph drawing by force-directed placement, 1991) in the variant with a grid: only near nodes
// repel each other. Nodes keep to their discs; links to nodes elsewhere pull them to the side
// that these lie on.
type swarm struct {
	nodes  []spot
	discs  []disc
	links  [][2]int
	degree []float64
	cells  map[[2]int32][]int32
	filled [][2]int32 // the cells with nodes, in the order of their first
}

type spot struct {
	x, y   float64
	dx, dy float64 // of the forces of one round
	disc   int
	parent int
}

const (
	rounds  = 250        // of all forces
	parting = 80         // rounds that only part nodes
	reach   = 2.2 * step // of repulsion, and the size of a cell
)

func newSwarm(nodes []Node, links [][2]int, discs []disc, of []int) *swarm {
	s := &swarm{discs: discs, links: links, nodes: make([]spot, len(nodes)), degree: make([]float64, len(nodes))}
	for _, l := range links {
		s.degree[l[0]]++
		s.degree[l[1]]++
	}
	s.sow(of)
	for i, n := range nodes {
		s.nodes[i].parent = n.Parent
	}
	return s
}

// sow puts the nodes of each disc on a spiral around its middle, as the seeds of a sunflower.
func (s *swarm) sow(of []int) {
	const cos, sin = -0.7373688780783197, 0.6754902942615238 // of the golden angle
	type arm struct{ n, x, y float64 }
	arms := make([]arm, len(s.discs))
	for i, k := range of {
		a := &arms[k]
		if a.n == 0 {
			a.x = 1
		}
		d := s.discs[k]
		far := mul(0.6*step, math.Sqrt(a.n))
		s.nodes[i] = spot{x: d.x + mul(a.x, far), y: d.y + mul(a.y, far), disc: k}
		a.n++
		a.x, a.y = mul(a.x, cos)-mul(a.y, sin), mul(a.x, sin)+mul(a.y, cos)
	}
}

func (s *swarm) run() {
	for round := range rounds {
		s.sort()
		s.repel()
		s.attract()
		s.hold()
		s.move(mul(0.8*step, 1-float64(round)/rounds) + 0.02*step)
	}
	for range parting {
		s.sort()
		if !s.part() {
			break
		}
	}
}

// sort puts the nodes into the cells of the grid.
func (s *swarm) sort() {
	s.cells = make(map[[2]int32][]int32, len(s.nodes))
	s.filled = s.filled[:0]
	for i := range s.nodes {
		n := &s.nodes[i]
		c := [2]int32{int32(math.Floor(n.x / reach)), int32(math.Floor(n.y / reach))}
		if s.cells[c] == nil {
			s.filled = append(s.filled, c)
		}
		s.cells[c] = append(s.cells[c], int32(i))
	}
}

// pairs visits the pairs of nodes that may be near each other, each once, with the way from b to
// a. The order only depends on places and numbers.
func (s *swarm) pairs(visit func(a, b *spot, dx, dy float64)) {
	for _, c := range s.filled {
		here := s.cells[c]
		for n, i := range here {
			s.meet(i, here[n+1:], visit)
		}
		for _, next := range [4][2]int32{{1, 0}, {-1, 1}, {0, 1}, {1, 1}} { // half of the cells around
			if there := s.cells[[2]int32{c[0] + next[0], c[1] + next[1]}]; there != nil {
				for _, i := range here {
					s.meet(i, there, visit)
				}
			}
		}
	}
}

// meet visits the pairs of a node with others.
func (s *swarm) meet(i int32, others []int32, visit func(a, b *spot, dx, dy float64)) {
	a := &s.nodes[i]
	for _, k := range others {
		b := &s.nodes[k]
		dx, dy := a.x-b.x, a.y-b.y
		if dx == 0 && dy == 0 { // one place: any way will do
			dx, dy = 0.01*float64(1+i%7), 0.01*float64(k%5-2)
		}
		visit(a, b, dx, dy)
	}
}

func (s *swarm) repel() {
	s.pairs(func(a, b *spot, dx, dy float64) {
		d := distance(dx, dy)
		if d >= reach {
			return
		}
		push := mul(1.2*step, 1-d/reach) / d
		a.dx, a.dy = a.dx+mul(dx, push), a.dy+mul(dy, push)
		b.dx, b.dy = b.dx-mul(dx, push), b.dy-mul(dy, push)
	})
}

// attract pulls linked nodes together, and what lies in a place to that place.
func (s *swarm) attract() {
	for _, l := range s.links {
		a, b := &s.nodes[l[0]], &s.nodes[l[1]]
		strength := 0.25
		if a.disc != b.disc {
			strength = 0.08
		}
		pull(a, b, strength/math.Sqrt(s.degree[l[0]]), strength/math.Sqrt(s.degree[l[1]]))
	}
	for i := range s.nodes {
		if n := &s.nodes[i]; n.parent >= 0 {
			pull(n, &s.nodes[n.parent], 0.12, 0.01)
		}
	}
}

// pull moves a and b towards each other by shares of the way between them as far as it is too
// long. The way to another disc counts as a short one.
func pull(a, b *spot, shareA, shareB float64) {
	dx, dy := b.x-a.x, b.y-a.y
	d := distance(dx, dy)
	long := min(d-1.3*step, 4*step)
	if a.disc != b.disc {
		long = min(long, step)
	}
	if long <= 0 {
		return
	}
	dx, dy = mul(dx, long/d), mul(dy, long/d)
	a.dx, a.dy = a.dx+mul(dx, shareA), a.dy+mul(dy, shareA)
	b.dx, b.dy = b.dx-mul(dx, shareB), b.dy-mul(dy, shareB)
}

// hold draws nodes to the middle of their discs, strongly where they have left them.
func (s *swarm) hold() {
	for i := range s.nodes {
		n := &s.nodes[i]
		c := s.discs[n.disc]
		dx, dy := c.x-n.x, c.y-n.y
		back := 0.015 + 0.065*step/c.r
		if d := distance(dx, dy); d > c.r {
			back += (d - c.r) / d
		}
		n.dx, n.dy = n.dx+mul(dx, back), n.dy+mul(dy, back)
	}
}

// move lets the forces act, by at most a length.
func (s *swarm) move(most float64) {
	for i := range s.nodes {
		n := &s.nodes[i]
		if d := distance(n.dx, n.dy); d > most {
			n.dx, n.dy = mul(n.dx, most/d), mul(n.dy, most/d)
		}
		n.x, n.y, n.dx, n.dy = n.x+n.dx, n.y+n.dy, 0, 0
	}
}

// part moves nodes apart that stand too close, and tells whether there were any.
func (s *swarm) part() bool {
	const apart = 0.95 * step
	moved := false
	s.pairs(func(a, b *spot, dx, dy float64) {
		d := distance(dx, dy)
		if d >= 0.98*apart {
			return
		}
		moved = true
		push := mul(0.5, apart-d) / d
		a.x, a.y = a.x+mul(dx, push), a.y+mul(dy, push)
		b.x, b.y = b.x-mul(dx, push), b.y-mul(dy, push)
	})
	return moved
}
