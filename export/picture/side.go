package picture

import (
	"cmp"

	"example.org/kg/graph"
)

// turn puts the ends of symmetric lines on the sides where the other lines put them: who rather
// helps stands left. Where nothing else tells, the east does, whence help comes as a rule.
func (s *sheet) turn() {
	balance := map[*graph.Entity]int{} // lines that go out to other provinces, less those that come in
	for _, l := range s.lines {
		if left, right := l.ends(); !l.edge.Symmetric && s.boxes[left].root != s.boxes[right].root {
			balance[s.boxes[left].root]++
			balance[s.boxes[right].root]--
		}
	}
	for _, l := range s.lines {
		if !l.edge.Symmetric {
			continue
		}
		from, to := s.boxes[l.from].root, s.boxes[l.to].root
		l.back = cmp.Or(
			cmp.Compare(balance[to], balance[from]),
			cmp.Compare(graph.RegionOf(from.Code), graph.RegionOf(to.Code)),
		) > 0
	}
}
