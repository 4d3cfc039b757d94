package match

import (
	"slices"
	"strconv"
	"strings"

	"example.org/kg/graph"
)

// expr is a condition on a match.
type expr interface{ holds(m *Match) bool }

type (
	all        []expr
	either     []expr
	not        struct{ expr }
	comparison struct {
		variable string // "" for any relation or entity of the match
		prop     Property
		op       string
		value    value
	}
)

// value is what a property is compared with.
type value struct {
	number float64
	text   string
}

func (a all) holds(m *Match) bool {
	return !slices.ContainsFunc(a, func(e expr) bool { return !e.holds(m) })
}

func (a either) holds(m *Match) bool {
	return slices.ContainsFunc(a, func(e expr) bool { return e.holds(m) })
}

func (n not) holds(m *Match) bool { return !n.expr.holds(m) }

func (c comparison) holds(m *Match) bool {
	if !c.prop.ofRelation {
		return slices.ContainsFunc(m.entitiesOf(c.variable), func(ent *graph.Entity) bool { return c.entity(m, ent) })
	}
	edges := m.edgesOf(c.variable)
	holds := func(e *graph.Edge) bool { return c.edge(m, e) }
	if c.variable == "" {
		return slices.ContainsFunc(edges, holds)
	}
	return !slices.ContainsFunc(edges, func(e *graph.Edge) bool { return !holds(e) })
}

func (c comparison) entity(m *Match, ent *graph.Entity) bool {
	return c.texts(m, c.prop.entity(m, ent))
}

func (c comparison) edge(m *Match, e *graph.Edge) bool {
	switch got := c.prop.edge(m, e).(type) {
	case float64:
		return c.within(got, got)
	case graph.Period:
		start, end := yearOf(got.Start), yearOf(got.End)
		switch {
		case start == 0 && end == 0:
			return false // no text tells
		case start == 0:
			start = end
		case end == 0:
			end = start
		}
		return c.within(float64(start), float64(end))
	case []string:
		return c.texts(m, got)
	}
	return false
}

// within compares all from low to high: it is enough that one of them fits.
func (c comparison) within(low, high float64) bool {
	n := c.value.number
	switch c.op {
	case "=":
		return low <= n && n <= high
	case "<>":
		return !(low <= n && n <= high)
	case "<":
		return low < n
	case "<=":
		return low <= n
	case ">":
		return high > n
	}
	return high >= n
}

// texts compares the forms of a text.
func (c comparison) texts(m *Match, forms []string) bool {
	want := m.fold(c.value.text)
	is := func(test func(form, want string) bool) bool {
		return slices.ContainsFunc(forms, func(form string) bool { return test(m.fold(form), want) })
	}
	switch c.op {
	case "=":
		return is(strings.EqualFold)
	case "<>":
		return !is(strings.EqualFold)
	case "CONTAINS":
		return is(strings.Contains)
	case "STARTS WITH":
		return is(strings.HasPrefix)
	}
	shown := m.fold(forms[0])
	switch c.op {
	case "<":
		return shown < want
	case "<=":
		return shown <= want
	case ">":
		return shown > want
	}
	return shown >= want
}

// yearOf is the year of a date, 0 where there is none.
func yearOf(date string) int {
	year, _ := strconv.Atoi(date[:min(4, len(date))])
	return year
}

// Where reads a condition on matches of the pattern; "" holds always. Its errors are *SyntaxError.
func (p *Pattern) Where(text string) (Condition, error) {
	if strings.TrimSpace(text) == "" {
		return Condition{all{}}, nil
	}
	c := &parser{scanner: newScanner(text), schema: p.schema, out: p}
	var out expr
	err := reading(func() {
		out = c.or()
		if !c.ended() {
			c.fail("the condition should end here, or go on with AND or OR")
		}
	})
	return Condition{out}, err
}

// Condition is what Pattern.Where reads.
type Condition struct{ expr expr }

func (p *parser) or() expr {
	out := either{p.and()}
	for p.keyword("or", "或者", "或") || p.take("||") {
		out = append(out, p.and())
	}
	if len(out) == 1 {
		return out[0]
	}
	return out
}

func (p *parser) and() expr {
	out := all{p.unary()}
	for p.keyword("and", "并且", "且") || p.take("&&") {
		out = append(out, p.unary())
	}
	if len(out) == 1 {
		return out[0]
	}
	return out
}

func (p *parser) unary() expr {
	switch {
	case p.keyword("not", "非") || p.take("!"):
		return not{p.unary()}
	case p.take("("):
		e := p.or()
		p.need(")", "behind a condition")
		return e
	}
	return p.comparison()
}

func (p *parser) comparison() expr {
	var c comparison
	p.space()
	start := p.at
	name := p.word()
	if name == "" {
		p.fail("a condition is missing, as in amount > 1e8 or c.name = '定西市'")
	}
	if p.take(".") {
		c.variable = name
		if !p.out.has(name) {
			p.failAt(start, "the pattern has no variable %s", name)
		}
		p.space()
		start = p.at
		name = p.word()
	}
	c.prop = p.propertyOf(start, name, c.variable)
	c.op = p.operator(c.prop)
	c.value = p.value(c.prop)
	return c
}

// propertyOf reads the name of a property that the variable may have.
func (p *parser) propertyOf(at int, name, variable string) Property {
	prop, ok := propertyNamed(name)
	isRelation := slices.ContainsFunc(p.out.Relations, func(r Relation) bool { return variable != "" && r.Variable == variable })
	switch {
	case variable != "" && (!ok || prop.ofRelation != isRelation):
		p.failAt(at, "give a property of %s: %s", variable, joined(isRelation))
	case !ok:
		p.failAt(at, "give a property: %s of relations, %s of entities", joined(true), joined(false))
	}
	return prop
}

func (p *parser) operator(prop Property) string {
	for _, op := range []struct{ sign, means string }{
		{"<=", "<="}, {">=", ">="}, {"<>", "<>"}, {"!=", "<>"}, {"≠", "<>"}, {"≤", "<="}, {"≥", ">="}, {"==", "="}, {"=", "="}, {"<", "<"}, {">", ">"},
	} {
		if p.take(op.sign) {
			return op.means
		}
	}
	switch {
	case prop.number:
	case p.keyword("contains", "包含"):
		return "CONTAINS"
	case p.keyword("starts"):
		if !p.keyword("with") {
			p.fail("WITH is missing behind STARTS")
		}
		return "STARTS WITH"
	case p.keyword("开头为"):
		return "STARTS WITH"
	}
	p.fail("a comparison is missing: =, <>, <, <=, >, >=, and CONTAINS or STARTS WITH for texts")
	return ""
}

// value reads what a property is compared with: a number for one that is a number, else a text.
func (p *parser) value(prop Property) value {
	p.space()
	start := p.at
	if !prop.number {
		text, ok := p.quoted()
		if !ok {
			p.failAt(start, "give a text in quotation marks, as '定西市'")
		}
		return value{text: text}
	}
	for p.at < len(p.runes) && strings.ContainsRune("+-.eE0123456789", p.runes[p.at]) {
		p.at++
	}
	n, err := strconv.ParseFloat(string(p.runes[start:p.at]), 64)
	if err != nil {
		p.failAt(start, "give a number, as 1e8, 5000万 or 0.1亿")
	}
	for _, unit := range []struct {
		sign string
		size float64
	}{{"万", 1e4}, {"亿", 1e8}} {
		if p.take(unit.sign) {
			n *= unit.size
		}
	}
	for _, unit := range []string{"元", "人", "年"} {
		if p.take(unit) {
			break
		}
	}
	return value{number: n}
}

// has tells whether the pattern has a variable.
func (p *Pattern) has(variable string) bool {
	return slices.ContainsFunc(p.Nodes, func(n Node) bool { return n.Variable == variable }) ||
		slices.ContainsFunc(p.Relations, func(r Relation) bool { return r.Variable == variable })
}
