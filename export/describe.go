package export

import (
	"example.org/kg/export/vocab"
	"example.org/kg/graph"
)

// sink writes what is said of the things of a graph, property by property, in one syntax. The
// bytes gather in the sink until they are taken.
type sink interface {
	// open begins a thing.
	open(id graph.ID)
	// part begins a part of the thing that is open: its name, and the id of what it is about or "", stand behind the thing's id.
	part(name string, about graph.ID)
	// class gives a type, or two, by their names in JSON-LD, straight after open or part; "" is no second one.
	class(name, second string)
	ref(p vocab.Property, id graph.ID)
	refs(p vocab.Property, ids []graph.ID)
	// relation leads by the relation with a number in the schema to other things.
	relation(number int, ids []graph.ID)
	predicate(rel graph.Relation)
	text(p vocab.Property, s string)
	texts(p vocab.Property, list []string)
	integer(p vocab.Property, n int64)
	integers(p vocab.Property, list []int64)
	money(p vocab.Property, list []graph.Money)
	double(p vocab.Property, f float64)
	flag(p vocab.Property) // true
	// claim is the triple that a statement is about, as a term.
	claim(st *graph.Statement)
	// nest begins a list of parts, each with part and close, and unnest ends it.
	nest(p vocab.Property)
	unnest()
	close()
}

// describer says what there is to say of things, the same in every syntax.
type describer struct {
	sink
	relations []graph.Rule
	prov      provenance
	fullText  bool       // with the texts of documents
	terms     bool       // with triple terms
	ids       []graph.ID // room for a list
}

// optional is text with a value.
func (d *describer) optional(p vocab.Property, s string) {
	if s != "" {
		d.text(p, s)
	}
}

// entity describes an entity; the triples are those that it is the subject of.
func (d *describer) entity(ent *graph.Entity, triples []graph.Triple) {
	d.open(ent.ID)
	if ent.Group {
		d.class(string(ent.Type), vocab.GroupClass)
	} else {
		d.class(string(ent.Type), "")
	}
	d.text(vocab.Name, ent.Name)
	if len(ent.Aliases) > 0 {
		d.texts(vocab.AlternateName, ent.Aliases)
	}
	d.optional(vocab.DivisionCode, ent.Code)
	if ent.Group {
		d.integer(vocab.MemberCount, int64(ent.Count))
	}
	if ent.Approx {
		d.flag(vocab.Approx)
	}
	if ent.Parent != "" {
		d.ref(vocab.ContainedInPlace, ent.Parent)
	}
	for number, rule := range d.relations {
		d.ids = d.ids[:0]
		for i := range triples {
			if triples[i].Relation == rule.Relation {
				d.ids = append(d.ids, triples[i].Object)
			}
		}
		if len(d.ids) > 0 {
			d.relation(number, d.ids)
		}
	}
	if ent.Inferred {
		d.flag(vocab.Inferred)
	}
	if n := ent.MentionCount(); n > 0 {
		d.integer(vocab.Mentions, int64(n))
	}
	d.origin(ent.ID)
	d.close()
}

func (d *describer) statement(st *graph.Statement) {
	d.open(st.ID)
	d.class(vocab.StatementClass, "")
	d.ref(vocab.Subject, st.Subject)
	d.predicate(st.Predicate)
	d.ref(vocab.Object, st.Object)
	d.money(vocab.Amount, st.Amounts)
	d.integers(vocab.Headcount, st.Headcounts)
	if len(st.Hedges) > 0 {
		d.texts(vocab.Hedges, st.Hedges)
	}
	d.optional(vocab.PeriodStart, st.Period.Start)
	d.optional(vocab.PeriodEnd, st.Period.End)
	d.optional(vocab.Status, string(st.Status))
	d.double(vocab.Confidence, st.Confidence)
	d.optional(vocab.Rule, st.Rule)
	d.ids = d.ids[:0]
	for i := range st.Evidence {
		d.ids = append(d.ids, st.Evidence[i].ID)
	}
	d.refs(vocab.Evidence, d.ids)
	d.origin(st.ID)
	if d.terms {
		d.claim(st)
	}
	d.close()
}

// evidence gives the passage both on the evidence itself and, for readers of Web Annotations, as
// the two selectors that their model asks for.
func (d *describer) evidence(ev *graph.Evidence) {
	d.open(ev.ID)
	d.class(vocab.EvidenceClass, "")
	d.ref(vocab.Source, ev.Document)
	d.text(vocab.Exact, ev.Exact)
	d.integer(vocab.Start, int64(ev.Start))
	d.integer(vocab.End, int64(ev.End))
	d.ref(vocab.QuotedFrom, ev.Document)
	d.nest(vocab.Selector)
	d.part("#position", "")
	d.class(vocab.PositionClass, "")
	d.integer(vocab.Start, int64(ev.Start))
	d.integer(vocab.End, int64(ev.End))
	d.close()
	d.part("#quote", "")
	d.class(vocab.QuoteClass, "")
	d.text(vocab.Exact, ev.Exact)
	d.close()
	d.unnest()
	d.close()
}

// document describes a document with its mentions by entity and its notes.
func (d *describer) document(doc *graph.Document, mentions []graph.Mention, notes []graph.Note) {
	d.open(doc.ID)
	d.class(vocab.DocumentClass, "")
	d.optional(vocab.Name, doc.Title)
	d.optional(vocab.DatePublished, doc.Date)
	d.optional(vocab.Location, doc.Location)
	d.optional(vocab.Publisher, doc.Source)
	d.optional(vocab.SHA256, doc.Hash)
	if d.fullText {
		d.optional(vocab.Text, doc.Text)
	}
	if len(mentions) > 0 {
		d.nest(vocab.Mentioned)
		for _, m := range mentions {
			d.part("#mention/", m.Entity)
			d.class(vocab.MentionClass, "")
			d.ref(vocab.Entity, m.Entity)
			d.integer(vocab.Count, int64(m.Count))
			d.close()
		}
		d.unnest()
	}
	if len(notes) > 0 {
		d.nest(vocab.Note)
		for i := range notes {
			d.note(&notes[i])
		}
		d.unnest()
	}
	d.close()
}

func (d *describer) note(n *graph.Note) {
	d.part("#", graph.NoteID(*n))
	d.class(vocab.NoteClass, "")
	d.optional(vocab.Kind, string(n.Kind))
	d.optional(vocab.Exact, n.Text)
	d.integer(vocab.Start, int64(n.Start))
	d.integer(vocab.End, int64(n.End))
	d.optional(vocab.Detail, n.Detail)
	d.close()
}
