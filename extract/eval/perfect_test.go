package eval

import (
	"math"
	"math/rand/v2"
	"slices"
	"strconv"
	"testing"

	"example.org/kg/graph"
)

// graphOf makes the graph that an annotation describes, of its required parts alone or of all, and counts
// the required claims that the schema refuses. With damage, parts are left out, changed and added at random.
func graphOf(t testing.TB, gold *Gold, requiredOnly bool, damage *rand.Rand) (*graph.Graph, int) {
	t.Helper()
	b := newBuilder(t)
	hit := func(share float64) bool { return damage != nil && damage.Float64() < share }
	byName := map[string]graph.ID{}
	ids := map[string]graph.ID{}
	for _, groups := range []bool{false, true} { // members' divisions come first
		for _, e := range gold.Entities {
			if e.Group != groups || !isCore(e.Type) || hit(0.1) {
				continue
			}
			ent := entityOf(e, hit)
			if e.In != nil && !hit(0.1) {
				ent.Parent = byName[*e.In]
				if ent.Parent == "" && e.Group {
					ent.Parent = b.entity(graph.Entity{ID: graph.HashID("township", *e.In), Type: graph.Township, Name: *e.In, Inferred: true})
				}
			}
			if old := b.g.Entity(ent.ID); old != nil && (old.Type != ent.Type || old.Count != ent.Count) {
				continue
			}
			ids[e.ID] = b.entity(ent)
			for _, name := range e.names() {
				if _, known := byName[name]; !known && e.Code != "" {
					byName[name] = ent.ID
				}
			}
		}
	}
	refused := 0
	for _, r := range gold.Relations {
		s, o := ids[r.Subject], ids[r.Object]
		if requiredOnly && !required(r.Must) || s == "" || o == "" || hit(0.15) {
			continue
		}
		relation := r.Relation
		if hit(0.1) {
			relation = graph.Builtin().Relations()[damage.IntN(4)].Relation
		}
		if hit(0.2) {
			s, o = o, s
		}
		amounts, heads := measuresOf(r, requiredOnly, hit)
		for range 1 + bools(hit(0.2)) { // more statements than one
			if !b.claim(s, relation, o, amounts, heads) && required(r.Must) {
				refused++
			}
		}
	}
	return b.g, refused
}

// newDamage is chance that is the same every time.
func newDamage(seed uint64) *rand.Rand { return rand.New(rand.NewPCG(seed, 1)) }

func bools(b bool) int {
	if b {
		return 1
	}
	return 0
}

// entityOf makes an entity; damaged, it may have another name, an alias only, or be inferred.
func entityOf(e Entity, hit func(float64) bool) graph.Entity {
	ent := graph.Entity{Type: e.Type, Name: e.Name, Aliases: slices.Clone(e.Aliases), Group: e.Group, Inferred: hit(0.05)}
	if ent.Name == "" {
		ent.Name = "群体" + e.ID
	}
	switch {
	case e.Group:
		ent.Count = int(*e.Count) + bools(hit(0.1))
		ent.ID = graph.HashID("group", e.ID, strconv.Itoa(ent.Count))
	case e.Type.IsDivision():
		ent.Code = e.Code
		if hit(0.1) {
			ent.Code = "999999"
		}
		ent.ID = graph.DivisionID(ent.Code)
	default:
		ent.ID = graph.HashID("thing", e.ID)
		if hit(0.2) {
			ent.Aliases, ent.Name = []string{ent.Name}, "另一个"+ent.Name
		}
		if hit(0.1) {
			ent.Aliases, ent.Name = nil, "错"+ent.Name
		}
		if hit(0.05) {
			ent.Type = graph.Zone // not scored
		}
	}
	return ent
}

func measuresOf(r Relation, requiredOnly bool, hit func(float64) bool) (amounts []graph.Money, heads []int64) {
	for _, m := range r.Measures {
		if requiredOnly && !required(m.Must) || hit(0.15) {
			continue
		}
		value := *m.Value
		if hit(0.15) {
			value += 0.07
		}
		if m.Kind == Amount {
			amounts = append(amounts, graph.Money(math.Round(value*100)))
		} else {
			heads = append(heads, int64(value)+int64(bools(hit(0.1))))
		}
	}
	return amounts, heads
}
