package eval

import (
	"fmt"
	"slices"

	"example.org/kg/graph"
)

// check tells what is missing in an annotation, so that scoring can rely on it.
func (gold *Gold) check(schema *graph.Schema) error {
	known := map[string]bool{}
	for i, e := range gold.Entities {
		if why := e.fault(schema); why != "" {
			return fmt.Errorf("entity %d (%s): %s: %w", i+1, e.ID, why, ErrGold)
		}
		if known[e.ID] {
			return fmt.Errorf("entity %d: the id %s stands twice: %w", i+1, e.ID, ErrGold)
		}
		known[e.ID] = true
	}
	for i, r := range gold.Relations {
		for _, end := range []string{r.Subject, r.Object} {
			if !known[end] {
				return fmt.Errorf("relation %d (%s %s %s): no entity has the id %q: %w", i+1, r.Subject, r.Relation, r.Object, end, ErrGold)
			}
		}
		if why := r.fault(schema); why != "" {
			return fmt.Errorf("relation %d (%s %s %s): %s: %w", i+1, r.Subject, r.Relation, r.Object, why, ErrGold)
		}
	}
	return nil
}

func (e Entity) fault(schema *graph.Schema) string {
	switch {
	case e.ID == "":
		return "no id"
	case e.Type == "":
		return "no type"
	case !schema.HasType(e.Type):
		return fmt.Sprintf("unknown type %q", e.Type)
	case e.Group && e.Count == nil:
		return "a group without a count"
	case e.Group || !isCore(e.Type):
		return ""
	case e.Type.IsDivision() && e.Code == "":
		return "a division without a code"
	case !e.Type.IsDivision() && e.Name == "":
		return "no name"
	}
	return ""
}

func (r Relation) fault(schema *graph.Schema) string {
	if _, ok := schema.Rule(r.Relation); !ok {
		return "unknown relation"
	}
	for _, m := range r.Measures {
		switch {
		case !slices.Contains([]Kind{Amount, People}, m.Kind):
			return fmt.Sprintf("a measure of unknown kind %q", m.Kind)
		case m.Value == nil:
			return "a measure without a value"
		}
	}
	return ""
}
