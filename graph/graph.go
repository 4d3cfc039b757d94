package graph

import (
	"cmp"
	"fmt"
	"maps"
	"slices"
	"unicode/utf8"
)

// Graph holds documents, entities and statements. The zero value is not ready: use New or NewOf. It is
// not safe for concurrent writing.
type Graph struct {
	schema     *Schema
	documents  map[ID]*Document
	entities   map[ID]*Entity
	statements map[ID]*Statement
	notes      map[Note]bool
	curation   Curation
	sealed     *Evidence // that was sealed last: the statements of one passage mostly come one behind the other
}

// New makes an empty graph of the built-in schema.
func New() *Graph { return NewOf(Builtin()) }

// NewOf makes an empty graph of a schema.
func NewOf(schema *Schema) *Graph {
	return &Graph{
		schema:     schema,
		documents:  map[ID]*Document{},
		entities:   map[ID]*Entity{},
		statements: map[ID]*Statement{},
		notes:      map[Note]bool{},
	}
}

// Grow makes room in an empty graph for so many entities and statements.
func (g *Graph) Grow(entities, statements int) {
	if len(g.entities)+len(g.statements) == 0 {
		g.entities, g.statements = make(map[ID]*Entity, entities), make(map[ID]*Statement, statements)
	}
}

// Schema is what the graph checks entities and statements against.
func (g *Graph) Schema() *Schema { return g.schema }

// AddDocument puts a document in. Of two documents with one id (the same text at two places)
// the one with the smaller location stays; of two at one location, the one whose hash, title,
// date or source, compared in this order, is smaller.
func (g *Graph) AddDocument(doc Document) {
	if old, ok := g.documents[doc.ID]; ok && compareDocuments(old, &doc) <= 0 {
		return
	}
	g.documents[doc.ID] = &doc
}

func compareDocuments(a, b *Document) int {
	return cmp.Or(cmp.Compare(a.Location, b.Location), cmp.Compare(a.Hash, b.Hash), cmp.Compare(a.Title, b.Title),
		cmp.Compare(a.Date, b.Date), cmp.Compare(a.Source, b.Source))
}

// AddEntity puts an entity in, or merges it with the one that has its id: aliases are united,
// the mentions of each document are kept once, a named parent wins over none, and an entity
// that any text mentions is not inferred. The graph keeps a copy. Errors wrap ErrSchema.
func (g *Graph) AddEntity(ent Entity) error {
	if err := g.schema.CheckEntity(&ent); err != nil {
		return err
	}
	ent.Aliases = slices.Clone(ent.Aliases)
	ent.Mentions = maps.Clone(ent.Mentions)
	if ent.Mentions == nil {
		ent.Mentions = map[ID]int{}
	}
	old, ok := g.entities[ent.ID]
	if !ok {
		ent.tidy()
		g.entities[ent.ID] = &ent
		return nil
	}
	if old.Type != ent.Type || old.Group != ent.Group || old.Count != ent.Count {
		return fmt.Errorf("entity %s is a %s and a %s: %w", ent.ID, old.Type, ent.Type, ErrSchema)
	}
	old.merge(&ent)
	return nil
}

// AddMentions notes that a document names an entity of the graph n times.
func (g *Graph) AddMentions(ent, doc ID, n int) {
	of := g.entities[ent].Mentions
	of[doc] = max(of[doc], n)
}

// merge takes over what other knows. It is commutative, associative and idempotent: of two
// values for one field the longer wins, of two as long the smaller.
func (e *Entity) merge(other *Entity) {
	e.Aliases = append(e.Aliases, other.Aliases...)
	if name := prefer(e.Name, other.Name); name != e.Name {
		e.Aliases = append(e.Aliases, e.Name)
		e.Name = name
	} else if other.Name != e.Name {
		e.Aliases = append(e.Aliases, other.Name)
	}
	e.Code = prefer(e.Code, other.Code)
	e.Parent = ID(prefer(string(e.Parent), string(other.Parent)))
	e.Approx = e.Approx || other.Approx
	e.Inferred = e.Inferred && other.Inferred
	for doc, n := range other.Mentions {
		e.Mentions[doc] = max(e.Mentions[doc], n)
	}
	e.tidy()
}

func prefer(a, b string) string {
	if len(a) != len(b) {
		if len(a) > len(b) {
			return a
		}
		return b
	}
	return min(a, b)
}

func (e *Entity) tidy() {
	e.Aliases = slices.DeleteFunc(e.Aliases, func(a string) bool { return a == "" || a == e.Name })
	slices.Sort(e.Aliases)
	e.Aliases = slices.Compact(e.Aliases)
}

// AddStatement puts a claim in and returns its id, a hash of its content: the same claim twice
// is one. Errors are those of SealStatement.
func (g *Graph) AddStatement(st Statement) (ID, error) {
	sealed, err := g.SealStatement(st)
	if err != nil {
		return "", err
	}
	if old, ok := g.statements[sealed.ID]; ok {
		if st.Confidence > old.Confidence || st.Confidence == old.Confidence && st.Rule < old.Rule {
			old.Confidence, old.Rule = st.Confidence, st.Rule
		}
		return sealed.ID, nil
	}
	g.statements[sealed.ID] = sealed
	return sealed.ID, nil
}

// SealStatement is a claim as AddStatement puts it in, with its id and its lists in order, for a graph that need not hold it. Both ends
// have to be in the graph already, with types that the schema allows, and there has to be evidence whose offsets fit its passage, and a
// confidence within 0 to 1. Errors wrap ErrSchema.
func (g *Graph) SealStatement(st Statement) (*Statement, error) {
	subject, object := g.entities[st.Subject], g.entities[st.Object]
	if subject == nil || object == nil {
		return nil, fmt.Errorf("statement on unknown %s or %s: %w", st.Subject, st.Object, ErrSchema)
	}
	if err := g.schema.CheckClaim(subject, st.Predicate, object); err != nil {
		return nil, err
	}
	if !(st.Confidence >= 0 && st.Confidence <= 1) { // also NaN
		return nil, fmt.Errorf("%s %s %s: confidence %v is not within 0 to 1: %w",
			st.Subject, st.Predicate, st.Object, st.Confidence, ErrSchema)
	}
	if len(st.Evidence) == 0 {
		return nil, fmt.Errorf("%s %s %s without evidence: %w", st.Subject, st.Predicate, st.Object, ErrSchema)
	}
	for _, ev := range st.Evidence {
		if !ev.is(g.sealed) && (ev.Start < 0 || ev.End-ev.Start != utf8.RuneCountInString(ev.Exact) || ev.Exact == "") {
			return nil, fmt.Errorf("evidence %d–%d does not fit %q: %w", ev.Start, ev.End, ev.Exact, ErrSchema)
		}
	}
	st.Amounts, st.Headcounts = slices.Clone(st.Amounts), slices.Clone(st.Headcounts)
	st.Hedges, st.Evidence = slices.Clone(st.Hedges), slices.Clone(st.Evidence)
	st.seal(g.sealed)
	g.sealed = &st.Evidence[0]
	return &st, nil
}

// AddNote puts a note in; the same note twice is one.
func (g *Graph) AddNote(n Note) { g.notes[n] = true }

// Merge adds everything that other holds. Errors wrap ErrSchema.
func (g *Graph) Merge(other *Graph) error {
	for _, doc := range other.Documents() {
		g.AddDocument(*doc)
	}
	for _, ent := range other.Entities() {
		if err := g.AddEntity(*ent); err != nil {
			return err
		}
	}
	for _, st := range other.Statements() {
		if _, err := g.AddStatement(*st); err != nil {
			return err
		}
	}
	for n := range other.notes {
		g.AddNote(n)
	}
	return nil
}

// Document returns the document with an id, or nil.
func (g *Graph) Document(id ID) *Document { return g.documents[id] }

// Entity returns the entity with an id, or nil. Callers do not change it.
func (g *Graph) Entity(id ID) *Entity { return g.entities[id] }

// Statement returns the statement with an id, or nil. Callers do not change it.
func (g *Graph) Statement(id ID) *Statement { return g.statements[id] }

// Documents lists the documents by id.
func (g *Graph) Documents() []*Document { return sorted(g.documents) }

// Entities lists the entities by id.
func (g *Graph) Entities() []*Entity { return sorted(g.entities) }

// Statements lists the statements by id.
func (g *Graph) Statements() []*Statement { return sorted(g.statements) }

// Notes lists the notes by document and place.
func (g *Graph) Notes() []Note {
	return slices.SortedFunc(maps.Keys(g.notes), func(a, b Note) int {
		return cmp.Or(cmp.Compare(a.Document, b.Document), cmp.Compare(a.Start, b.Start),
			cmp.Compare(a.End, b.End), cmp.Compare(a.Kind, b.Kind), cmp.Compare(a.Text, b.Text),
			cmp.Compare(a.Detail, b.Detail))
	})
}

func sorted[T any](m map[ID]*T) []*T {
	out := make([]*T, 0, len(m))
	for _, id := range slices.Sorted(maps.Keys(m)) {
		out = append(out, m[id])
	}
	return out
}
