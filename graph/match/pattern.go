package match

import (
	"slices"
	"strings"

	"example.org/kg/graph"
)

// MaxSteps is the most steps that one relation of a pattern may be.
const MaxSteps = 5

// Pattern is a chain of nodes with a relation between each and the next.
type Pattern struct {
	Nodes     []Node
	Relations []Relation
	schema    *graph.Schema
}

// Node is what a pattern says of an entity.
type Node struct {
	Variable string
	Types    []graph.Type // one of these, none for all
	where    []comparison // what its braces say
}

// Relation is what a pattern says of a step, or of several.
type Relation struct {
	Variable  string
	Relations []graph.Relation // one of these, none for all that are claimed
	Direction graph.Direction  // Out from left to right, In from right to left, "" either
	Min, Max  int              // steps
}

// Parse reads a pattern with the names of a schema; its errors are *SyntaxError.
func Parse(schema *graph.Schema, text string) (*Pattern, error) {
	p := &parser{scanner: newScanner(text), schema: schema, out: &Pattern{schema: schema}}
	return p.out, reading(p.pattern)
}

type parser struct {
	*scanner
	schema *graph.Schema
	out    *Pattern
}

func (p *parser) pattern() {
	p.node()
	for !p.ended() {
		p.relation()
		p.node()
	}
}

func (p *parser) node() {
	p.need("(", "before a node, as in (c:County)")
	var n Node
	start := p.at
	if n.Variable = p.word(); n.Variable != "" {
		if t, ok := p.typeNamed(n.Variable); ok {
			p.failAt(start, "write (:%s) for an entity of this type", t)
		}
		p.declare(start, n.Variable)
	}
	if p.take(":") {
		for more := true; more; more = p.take("|") {
			p.take(":")
			n.Types = append(n.Types, p.typeHere())
		}
	}
	if p.take("{") {
		for more := true; more; more = p.take(",") {
			n.where = append(n.where, p.property())
		}
		p.need("}", "behind the properties")
	}
	p.need(")", "behind a node")
	p.out.Nodes = append(p.out.Nodes, n)
}

// declare refuses a variable that stands for something else already: for an entity it may stand twice.
func (p *parser) declare(at int, variable string) {
	if slices.ContainsFunc(p.out.Relations, func(r Relation) bool { return r.Variable == variable }) {
		p.failAt(at, "%s is a relation already", variable)
	}
}

// property reads name: 'value' within braces.
func (p *parser) property() comparison {
	start := p.at
	name := p.word()
	prop, ok := propertyNamed(name)
	if !ok || prop.ofRelation {
		p.failAt(start, "give a property of an entity: %s", joined(false))
	}
	if !p.take(":") {
		p.need("=", "behind the name of a property")
	}
	return comparison{prop: prop, op: "=", value: p.value(prop)}
}

func (p *parser) typeNamed(name string) (graph.Type, bool) {
	for _, t := range p.schema.Types() {
		if name == t.Label || strings.EqualFold(name, string(t.Type)) {
			return t.Type, true
		}
	}
	return "", false
}

func (p *parser) typeHere() graph.Type {
	p.space()
	start := p.at
	name := p.word()
	t, ok := p.typeNamed(name)
	if !ok {
		var names []string
		for _, t := range p.schema.Types() {
			names = append(names, string(t.Type)+"/"+t.Label)
		}
		p.failAt(start, "unknown type: give %s", strings.Join(names, ", "))
	}
	return t
}

func (p *parser) relationNamed(name string) (graph.Relation, bool) {
	if name == "位于" || strings.EqualFold(name, string(graph.ContainedIn)) {
		return graph.ContainedIn, true
	}
	for _, r := range p.schema.Relations() {
		if name == r.Label || strings.EqualFold(name, string(r.Relation)) {
			return r.Relation, true
		}
	}
	return "", false
}

func (p *parser) relationHere() graph.Relation {
	p.space()
	start := p.at
	name := p.word()
	rel, ok := p.relationNamed(name)
	if !ok {
		p.failAt(start, "unknown relation: give %s", p.relationNames())
	}
	return rel
}

func (p *parser) relationNames() string {
	var names []string
	for _, r := range p.schema.Relations() {
		names = append(names, string(r.Relation)+"/"+r.Label)
	}
	return strings.Join(append(names, string(graph.ContainedIn)+"/位于"), ", ")
}

// relation reads what stands between two nodes.
func (p *parser) relation() {
	r := Relation{Min: 1, Max: 1}
	left := p.take("<")
	p.need("-", "before a relation, as in -[帮扶]->")
	if p.take("[") {
		p.bracket(&r)
		p.need("]", "behind a relation")
		p.need("-", "behind the brackets, as in -[帮扶]->")
	} else {
		p.need("-", "as in --> or -[帮扶]->")
	}
	right := p.take(">")
	switch {
	case left && right:
		p.failAt(p.at-1, "a relation points one way: leave one of < and > out")
	case left:
		r.Direction = graph.In
	case right:
		r.Direction = graph.Out
	}
	if p.take("{") {
		p.steps(&r, ",")
		p.need("}", "behind the number of steps")
	}
	p.out.Relations = append(p.out.Relations, r)
}

// bracket reads what stands in the brackets of a relation.
func (p *parser) bracket(r *Relation) {
	p.space()
	start := p.at
	if word := p.word(); word != "" {
		if rel, ok := p.relationNamed(word); ok {
			r.Relations = append(r.Relations, rel)
		} else {
			r.Variable = word
		}
	}
	if r.Variable != "" {
		p.space()
		if named := p.at < len(p.runes) && p.runes[p.at] == ':'; !named && len(r.Variable) > 2 {
			p.failAt(start, "no such relation: give %s; a variable alone has a colon behind it", p.relationNames())
		}
		p.declare(start, r.Variable)
		if slices.ContainsFunc(p.out.Nodes, func(n Node) bool { return n.Variable == r.Variable }) {
			p.failAt(start, "%s is an entity already", r.Variable)
		}
	}
	if len(r.Relations) == 0 && p.take(":") {
		if p.space(); r.Variable == "" || p.at == len(p.runes) || p.runes[p.at] != ']' {
			r.Relations = append(r.Relations, p.relationHere())
		}
	}
	for len(r.Relations) > 0 && p.take("|") {
		p.take(":")
		r.Relations = append(r.Relations, p.relationHere())
	}
	if p.take("*") {
		p.steps(r, "..")
	}
}

// steps reads a number of steps, or the least and the most of it.
func (p *parser) steps(r *Relation, between string) {
	p.space()
	start := p.at
	if r.Min = p.digits(); r.Min < 0 {
		p.fail("give a number of steps")
	}
	if r.Max = r.Min; p.take(between) {
		if r.Max = p.digits(); r.Max < 0 {
			p.fail("give the largest number of steps, at most %d", MaxSteps)
		}
	}
	if r.Min < 1 || r.Max < r.Min || r.Max > MaxSteps {
		p.failAt(start, "give 1 to %d steps, the smaller number first", MaxSteps)
	}
}
