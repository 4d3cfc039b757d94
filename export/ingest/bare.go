package ingest

import (
	"cmp"
	"encoding/json"
	"fmt"
	"slices"

	"example.org/kg/graph"
)

// mark tells that a relation stands in the file: claimed by a statement, or bare.
type mark struct {
	Claimed      bool `json:",omitempty"`
	Triple       graph.Triple
	Line, Column int
}

// mark notes a relation. Both directions of a symmetric one are the same.
func (b *builder) mark(m mark) error {
	t := m.Triple
	if rule, _ := b.opt.schema.Rule(t.Relation); rule.Symmetric && t.Object < t.Subject {
		t.Subject, t.Object = t.Object, t.Subject
	}
	data, err := json.Marshal(m)
	if err != nil {
		return err
	}
	return b.bare.Add(fmt.Sprintf("%q %q %q", t.Subject, t.Relation, t.Object), data)
}

// relate notes the relations that a thing has to others.
func (b *builder) relate(t *thing) error {
	for _, s := range t.said {
		rel, ok := b.terms.relation(s.property)
		if !ok {
			continue
		}
		m := mark{Triple: graph.Triple{Subject: b.id(t.name), Relation: rel, Object: b.id(s.value.value)}, Line: s.at.line, Column: s.at.column}
		if err := b.mark(m); err != nil {
			return err
		}
	}
	return nil
}

// unclaimed are the relations that no statement claims, in order, each where the file first has it.
func (b *builder) unclaimed() ([]mark, error) {
	var bare []mark
	for group, err := range b.bare.Groups() {
		if err != nil {
			return nil, err
		}
		var first mark
		claimed := false
		for i, data := range group.Values {
			var m mark
			if err := json.Unmarshal(data, &m); err != nil {
				return nil, err
			}
			if claimed = claimed || m.Claimed; i == 0 {
				first = m
			}
		}
		if !claimed {
			bare = append(bare, first)
		}
	}
	slices.SortFunc(bare, func(m, n mark) int {
		a, b := m.Triple, n.Triple
		return cmp.Or(cmp.Compare(a.Subject, b.Subject), cmp.Compare(a.Relation, b.Relation), cmp.Compare(a.Object, b.Object))
	})
	return bare, nil
}

// bareTriples makes statements of the relations that no statement claims. They make one document, whose lines are in memory.
func (b *builder) bareTriples() error {
	bare, err := b.unclaimed()
	if err != nil || len(bare) == 0 {
		return err
	}
	var l ledger
	for _, m := range bare {
		t := m.Triple
		if b.in.g.Entity(t.Subject) == nil || b.in.g.Entity(t.Object) == nil {
			return b.opt.fail(place{m.Line, m.Column}, "%s %s %s: one of the two has no type and name in the file", t.Subject, t.Relation, t.Object)
		}
		l.line(b.sentence(t))
	}
	doc := l.document(b.opt, "")
	if err := b.in.document(doc); err != nil {
		return err
	}
	for i, m := range bare {
		st := graph.Statement{
			Subject: m.Triple.Subject, Predicate: m.Triple.Relation, Object: m.Triple.Object, Confidence: 1, Rule: "import",
			Evidence: l.evidence(doc.ID, i),
		}
		if err := b.take(st); err != nil {
			return b.opt.fail(place{m.Line, m.Column}, "%v", err)
		}
	}
	return nil
}
