package match

import (
	"fmt"
	"slices"
	"strings"

	"example.org/kg/graph"
)

// Item is something that rows show: an entity, a relation, or a property of one.
type Item struct {
	Variable string
	Node     int // -1 for a relation
	Relation int // -1 for a node
	Property string
	prop     Property
}

// Name is how the item was asked for.
func (it Item) Name() string {
	if it.Property == "" {
		return it.Variable
	}
	return it.Variable + "." + it.Property
}

// Return reads what rows are to show, with commas between; "" stands for all variables, or for all nodes where there
// are none. Its errors are *SyntaxError.
func (p *Pattern) Return(text string) ([]Item, error) {
	if strings.TrimSpace(text) == "" {
		return p.everything(), nil
	}
	var items []Item
	r := &parser{scanner: newScanner(text), schema: p.schema, out: p}
	err := reading(func() {
		for more := true; more; more = r.take(",") {
			items = append(items, r.item())
		}
		if !r.ended() {
			r.fail("give variables of the pattern with commas between, as c, e.name")
		}
	})
	return items, err
}

// everything is all that has a variable, or else all nodes.
func (p *Pattern) everything() []Item {
	var named, nodes []Item
	for i, n := range p.Nodes {
		nodes = append(nodes, Item{Variable: fmt.Sprintf("node%d", i+1), Node: i, Relation: -1})
		if n.Variable != "" && !slices.ContainsFunc(named, func(it Item) bool { return it.Variable == n.Variable }) {
			named = append(named, Item{Variable: n.Variable, Node: i, Relation: -1})
		}
		if i < len(p.Relations) && p.Relations[i].Variable != "" && p.Relations[i].Max == 1 {
			named = append(named, Item{Variable: p.Relations[i].Variable, Node: -1, Relation: i})
		}
	}
	if len(named) == 0 {
		return nodes
	}
	return named
}

func (p *parser) item() Item {
	p.space()
	start := p.at
	it := Item{Variable: p.word(), Node: -1, Relation: -1}
	it.Node = slices.IndexFunc(p.out.Nodes, func(n Node) bool { return it.Variable != "" && n.Variable == it.Variable })
	it.Relation = slices.IndexFunc(p.out.Relations, func(r Relation) bool { return it.Variable != "" && r.Variable == it.Variable })
	if it.Node < 0 && it.Relation < 0 {
		p.failAt(start, "give a variable of the pattern")
	}
	if p.take(".") {
		p.space()
		start = p.at
		it.Property = p.word()
		it.prop = p.propertyOf(start, it.Property, it.Variable)
	}
	if it.Relation >= 0 && p.out.Relations[it.Relation].Max > 1 {
		p.failAt(start, "%s may be several steps: give the entities at its ends", it.Variable)
	}
	return it
}

// Value is the property of an item in a match: a graph.Money, a graph.Period, a float64 or a string.
func (m *Match) Value(it Item) any {
	if it.Relation < 0 {
		return it.prop.entity(m, m.Entities[it.Node])[0]
	}
	e := &m.Steps[it.Relation][0]
	switch v := it.prop.edge(m, e).(type) {
	case []string:
		return v[0]
	case graph.Period:
		return v
	default:
		if it.prop.Names[0] == "amount" {
			return e.Amount
		}
		return v
	}
}
