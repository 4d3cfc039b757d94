package graphtest

import (
	"fmt"
	"testing"

	"example.org/kg/graph"
)

// Maker makes a graph of short claims. What cannot be added ends the test.
type Maker struct {
	Graph *graph.Graph
	t     testing.TB
	doc   graph.ID // that names entities and carries claims
}

// NewMaker begins a graph with two documents, of which the last carries what follows.
func NewMaker(t testing.TB) *Maker {
	p := &Maker{t: t, Graph: graph.New()}
	p.Document("2018年东西部扶贫协作纪实", "2018-07-19")
	p.Document("山海携手战贫困", "2020-09-10")
	return p
}

// Document adds a document, which carries what follows.
func (p *Maker) Document(title, date string) {
	p.doc = graph.DocumentID(title)
	p.Graph.AddDocument(graph.Document{ID: p.doc, Title: title, Date: date, Location: title + ".txt", Text: title})
}

// Entity adds an entity; without an id it gets one of its name.
func (p *Maker) Entity(ent graph.Entity) graph.ID {
	p.t.Helper()
	if ent.ID == "" {
		ent.ID = graph.HashID("test", ent.Name)
	}
	if !ent.Inferred {
		ent.Mentions = map[graph.ID]int{p.doc: 2}
	}
	if err := p.Graph.AddEntity(ent); err != nil {
		p.t.Fatal(err)
	}
	return ent.ID
}

// Division adds a division; parent is the code of the one above it, or "".
func (p *Maker) Division(typ graph.Type, code, name, parent string) graph.ID {
	ent := graph.Entity{ID: graph.DivisionID(code), Type: typ, Code: code, Name: name}
	if parent != "" {
		ent.Parent = graph.DivisionID(parent)
	}
	return p.Entity(ent)
}

// Inferred adds a division that no article names.
func (p *Maker) Inferred(typ graph.Type, code, name, parent string) {
	ent := graph.Entity{ID: graph.DivisionID(code), Type: typ, Code: code, Name: name, Inferred: true}
	if parent != "" {
		ent.Parent = graph.DivisionID(parent)
	}
	p.Entity(ent)
}

// In adds an entity that lies in another.
func (p *Maker) In(typ graph.Type, name string, parent graph.ID) graph.ID {
	return p.Entity(graph.Entity{Type: typ, Name: name, Parent: parent})
}

// Group adds a group of n, in another entity.
func (p *Maker) Group(typ graph.Type, name string, n int, parent graph.ID) graph.ID {
	return p.Entity(graph.Entity{Type: typ, Group: true, Count: n, Name: name, Parent: parent})
}

// Claim adds a statement; amount in yuan, start and end as years.
func (p *Maker) Claim(subject graph.ID, rel graph.Relation, object graph.ID, yuan, people int64, start, end string, status graph.Status) {
	p.t.Helper()
	quote := fmt.Sprintf("%s与%s", p.Graph.Entity(subject).Name, p.Graph.Entity(object).Name)
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
	p.State(st)
}

// State adds a statement as it is.
func (p *Maker) State(st graph.Statement) graph.ID {
	p.t.Helper()
	id, err := p.Graph.AddStatement(st)
	if err != nil {
		p.t.Fatal(err)
	}
	return id
}
