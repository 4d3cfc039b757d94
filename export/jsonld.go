package export

import (
	"bufio"
	"cmp"
	"fmt"
	"io"
	"slices"

	"example.org/kg/graph"
)

// WriteJSONLD writes the graph as one JSON-LD 1.1 object with its context inside, one line for
// each entity, statement, piece of evidence and document, sorted by id. Every relation stands
// twice: as a property of its subject (of both ends where it is symmetric), and as statements.
// There are no blank nodes. The texts of the documents are not written, only the passages that
// carry statements. Errors wrap ErrBaseIRI where the base is at fault.
func WriteJSONLD(w io.Writer, g *graph.Graph, opt Options) error {
	ns, err := newNamespaces(opt.BaseIRI)
	if err != nil {
		return err
	}
	out := bufio.NewWriter(w)
	if err := writeContext(out, ns, g.Schema()); err != nil {
		return err
	}
	out.WriteString(",\n\"@graph\": [")
	links, relations := linksOf(g), g.Schema().Relations()
	for i, it := range items(g) {
		if i > 0 {
			out.WriteByte(',')
		}
		out.WriteByte('\n')
		if err := it.entry(links, relations).writeTo(out); err != nil {
			return fmt.Errorf("%s as JSON-LD: %w", it.id, err)
		}
	}
	out.WriteString("\n]}\n")
	return out.Flush()
}

func writeContext(out *bufio.Writer, ns namespaces, schema *graph.Schema) error {
	for i, f := range jsonldContext(ns, schema) {
		out.WriteString([]string{"{\"@context\": {\n", ",\n"}[min(i, 1)])
		if err := f.writeTo(out); err != nil {
			return err
		}
	}
	_, err := out.WriteString("}")
	return err
}

// item is something that gets a line, kept as a pointer until the line is written.
type item struct {
	id graph.ID
	of any // *graph.Entity, *graph.Statement, *graph.Evidence or *graph.Document
}

// items lists what the graph holds, sorted by id; evidence of several statements stands once.
func items(g *graph.Graph) []item {
	var list []item
	for _, doc := range g.Documents() {
		list = append(list, item{doc.ID, doc})
	}
	for _, ent := range g.Entities() {
		list = append(list, item{ent.ID, ent})
	}
	for _, st := range g.Statements() {
		list = append(list, item{st.ID, st})
		for i := range st.Evidence {
			list = append(list, item{st.Evidence[i].ID, &st.Evidence[i]})
		}
	}
	slices.SortStableFunc(list, func(a, b item) int { return cmp.Compare(a.id, b.id) })
	return slices.CompactFunc(list, func(a, b item) bool { return a.id == b.id })
}

func (it item) entry(links links, relations []graph.Rule) entry {
	switch of := it.of.(type) {
	case *graph.Entity:
		return entityEntry(of, links[of.ID], relations)
	case *graph.Statement:
		return statementEntry(of)
	case *graph.Evidence:
		return evidenceEntry(of)
	case *graph.Document:
		return documentEntry(of)
	}
	return nil
}

func entityEntry(ent *graph.Entity, links map[graph.Relation][]string, relations []graph.Rule) entry {
	types := []string{string(ent.Type)}
	if ent.Group {
		types = append(types, "Group")
	}
	e := entry{{"id", ref(ent.ID)}, {"type", types}, {"name", ent.Name}}
	if len(ent.Aliases) > 0 {
		e.add("alternateName", ent.Aliases)
	}
	e.addText("divisionCode", ent.Code)
	if ent.Group {
		e.add("memberCount", ent.Count)
	}
	if ent.Approx {
		e.add("approx", true)
	}
	e.addText("containedInPlace", ref(ent.Parent))
	for _, rule := range relations {
		if objects := links[rule.Relation]; len(objects) > 0 {
			e.add(string(rule.Relation), objects)
		}
	}
	if ent.Inferred {
		e.add("inferred", true)
	}
	if n := ent.MentionCount(); n > 0 {
		e.add("mentions", n)
	}
	return e
}

func statementEntry(st *graph.Statement) entry {
	amounts, headcounts, evidence := []any{}, []any{}, []string{}
	for _, m := range st.Amounts {
		amounts = append(amounts, decimal(m))
	}
	for _, n := range st.Headcounts {
		headcounts = append(headcounts, whole(n))
	}
	for _, ev := range st.Evidence {
		evidence = append(evidence, ref(ev.ID))
	}
	e := entry{
		{"id", ref(st.ID)},
		{"type", []string{"Statement"}},
		{"subject", ref(st.Subject)},
		{"predicate", "kg:" + string(st.Predicate)},
		{"object", ref(st.Object)},
		{"amount", amounts},
		{"headcount", headcounts},
	}
	if len(st.Hedges) > 0 {
		e.add("hedges", st.Hedges)
	}
	e.addText("periodStart", st.Period.Start)
	e.addText("periodEnd", st.Period.End)
	e.addText("status", string(st.Status))
	e.add("confidence", st.Confidence)
	e.addText("rule", st.Rule)
	e.add("evidence", evidence)
	return e
}

// evidenceEntry gives the passage both on the evidence itself and, for readers of Web
// Annotations, as the two selectors that their model asks for.
func evidenceEntry(ev *graph.Evidence) entry {
	id, doc := ref(ev.ID), ref(ev.Document)
	return entry{
		{"id", id},
		{"type", []string{"Evidence"}},
		{"source", doc},
		{"exact", ev.Exact},
		{"start", ev.Start},
		{"end", ev.End},
		{"quotedFrom", doc},
		{"selector", []entry{
			{{"id", id + "#position"}, {"type", []string{"TextPositionSelector"}}, {"start", ev.Start}, {"end", ev.End}},
			{{"id", id + "#quote"}, {"type", []string{"TextQuoteSelector"}}, {"exact", ev.Exact}},
		}},
	}
}

func documentEntry(doc *graph.Document) entry {
	e := entry{{"id", ref(doc.ID)}, {"type", []string{"Document"}}}
	e.addText("name", doc.Title)
	e.addText("datePublished", doc.Date)
	e.addText("location", doc.Location)
	e.addText("publisher", doc.Source)
	e.addText("sha256", doc.Hash)
	return e
}

// ref is the compact IRI of a resource, "" for no id.
func ref(id graph.ID) string {
	if id == "" {
		return ""
	}
	return "kgr:" + local(id)
}

// links holds the compact IRIs that each entity's relations lead to, sorted.
type links map[graph.ID]map[graph.Relation][]string

func linksOf(g *graph.Graph) links {
	all := links{}
	add := func(from graph.ID, rel graph.Relation, to graph.ID) {
		if all[from] == nil {
			all[from] = map[graph.Relation][]string{}
		}
		all[from][rel] = append(all[from][rel], ref(to))
	}
	for _, edge := range g.Edges() {
		add(edge.Subject, edge.Relation, edge.Object)
		if edge.Symmetric {
			add(edge.Object, edge.Relation, edge.Subject)
		}
	}
	for _, byRelation := range all {
		for _, objects := range byRelation {
			slices.Sort(objects)
		}
	}
	return all
}
