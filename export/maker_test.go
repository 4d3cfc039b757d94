package export

import (
	"fmt"
	"testing"

	"example.org/kg/graph"
)

// picker builds graphs from short claims.
type picker struct {
	t   testing.TB
	g   *graph.Graph
	doc graph.ID
}

func newPicker(t testing.TB) *picker {
	p := &picker{t: t, g: graph.New()}
	p.document("2018年东西部扶贫协作纪实", "2018-07-19")
	p.document("山海携手战贫困", "2020-09-10")
	return p
}

func (p *picker) document(title, date string) {
	p.doc = graph.DocumentID(title)
	p.g.AddDocument(graph.Document{ID: p.doc, Title: title, Date: date, Location: title + ".txt", Text: title})
}

func (p *picker) entity(ent graph.Entity) graph.ID {
	p.t.Helper()
	if ent.ID == "" {
		ent.ID = graph.HashID("test", ent.Name)
	}
	if !ent.Inferred {
		ent.Mentions = map[graph.ID]int{p.doc: 2}
	}
	if err := p.g.AddEntity(ent); err != nil {
		p.t.Fatal(err)
	}
	return ent.ID
}

func (p *picker) division(typ graph.Type, code, name, parent string) graph.ID {
	ent := graph.Entity{ID: graph.DivisionID(code), Type: typ, Code: code, Name: name}
	if parent != "" {
		ent.Parent = graph.DivisionID(parent)
	}
	return p.entity(ent)
}

func (p *picker) inferred(typ graph.Type, code, name, parent string) {
	ent := graph.Entity{ID: graph.DivisionID(code), Type: typ, Code: code, Name: name, Inferred: true}
	if parent != "" {
		ent.Parent = graph.DivisionID(parent)
	}
	p.entity(ent)
}

func (p *picker) in(typ graph.Type, name string, parent graph.ID) graph.ID {
	return p.entity(graph.Entity{Type: typ, Name: name, Parent: parent})
}

func (p *picker) group(typ graph.Type, name string, n int, parent graph.ID) graph.ID {
	return p.entity(graph.Entity{Type: typ, Group: true, Count: n, Name: name, Parent: parent})
}

// claim adds a statement; amount in yuan, start and end as years.
func (p *picker) claim(subject graph.ID, rel graph.Relation, object graph.ID, yuan, people int64, start, end string, status graph.Status) {
	p.t.Helper()
	quote := fmt.Sprintf("%s与%s", p.g.Entity(subject).Name, p.g.Entity(object).Name)
	st := graph.Statement{
		Subject: subject, Predicate: rel, Object: object, Status: status, Confidence: 0.9,
		Period:   graph.Period{Start: start, End: end},
		Evidence: []graph.Evidence{{Document: p.doc, Exact: quote, End: len([]rune(quote))}},
	}
	if yuan > 0 {
		st.Amounts = []graph.Money{graph.Money(yuan) * graph.Yuan}
	}
	if people > 0 {
		st.Headcounts = []int64{people}
	}
	p.state(st)
}

// state adds a statement of any kind.
func (p *picker) state(st graph.Statement) {
	p.t.Helper()
	if _, err := p.g.AddStatement(st); err != nil {
		p.t.Fatal(err)
	}
}
