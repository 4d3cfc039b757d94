package export

import (
	"math"

	"example.org/kg/export/internal/look"
	"example.org/kg/graph"
)

// dress is how formats that carry colours and sizes show a graph: as its pictures do.
type dress struct {
	s         *source
	types     map[graph.Type]look.TypeStyle
	relations map[graph.Relation]look.RelationStyle
}

func newDress(s *source) *dress {
	d := &dress{s, map[graph.Type]look.TypeStyle{}, look.OfRelations(s.schema())}
	for _, t := range s.schema().Types() {
		d.types[t.Type] = look.OfType(t)
	}
	return d
}

// size is how many times as large as the smallest an entity is drawn, up to 3: it grows with the
// logarithm of its mentions.
func (d *dress) size(ent *graph.Entity) float64 {
	return math.Min(1+math.Log2(float64(1+ent.MentionCount()))/4, 3)
}
