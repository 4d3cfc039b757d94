package ingest

import (
	"encoding/xml"
	"errors"
	"io"
	"strconv"
	"strings"

	"example.org/kg/export/vocab"
	"example.org/kg/graph"
)

// readGraphML reads GraphML (http://graphml.graphdrawing.org/specification.html): that of export, and of others where nodes have the
// attributes type and name (or label) and edges the attribute relation (or label). An edge becomes one statement with the sums of
// the edge, and its passage a line of a document that stands in for the articles: GraphML has neither statements nor documents.
func readGraphML(r io.Reader, into *intake) error {
	m := &graphmlReader{
		opt: into.opt, dec: xml.NewDecoder(r), keys: map[string]string{}, nodes: map[string]graph.ID{}, into: into, g: into.g,
		parents: map[graph.ID]string{}, mentions: map[graph.ID]int{},
	}
	if err := m.file(); err != nil {
		return err
	}
	return m.finish()
}

type graphmlReader struct {
	opt      Options
	dec      *xml.Decoder
	keys     map[string]string   // names of attributes by the id of their key
	nodes    map[string]graph.ID // by their id in the file
	into     *intake
	g        *graph.Graph // of into
	ents     []graph.Entity
	parents  map[graph.ID]string // ids in the file
	mentions map[graph.ID]int
	edges    []graphmlEdge
	ledger   ledger
}

type graphmlEdge struct {
	source, target string
	data           map[string]string
	at             place
}

func (m *graphmlReader) at() place {
	line, column := m.dec.InputPos()
	return place{line, column}
}

func (m *graphmlReader) wrong(at place, format string, args ...any) error {
	return m.opt.fail(at, format, args...)
}

func (m *graphmlReader) file() error {
	seen := false
	for {
		tok, err := m.dec.Token()
		if errors.Is(err, io.EOF) {
			if !seen {
				return m.wrong(m.at(), "no <graphml> in the file")
			}
			return nil
		}
		if err != nil {
			return m.wrong(m.at(), "not XML: %v", err)
		}
		start, ok := tok.(xml.StartElement)
		if !ok {
			continue
		}
		switch at := m.at(); start.Name.Local {
		case "graphml":
			seen = true
		case "key":
			m.keys[attribute(start, "id")] = attribute(start, "attr.name")
		case "node":
			if err := m.node(attribute(start, "id"), at); err != nil {
				return err
			}
		case "edge":
			data, err := m.data()
			if err != nil {
				return err
			}
			m.edges = append(m.edges, graphmlEdge{attribute(start, "source"), attribute(start, "target"), data, at})
		}
	}
}

func attribute(el xml.StartElement, name string) string {
	for _, a := range el.Attr {
		if a.Name.Local == name {
			return a.Value
		}
	}
	return ""
}

// data reads the attributes of a node or edge, up to its end.
func (m *graphmlReader) data() (map[string]string, error) {
	data := map[string]string{}
	for {
		tok, err := m.dec.Token()
		if err != nil {
			return nil, m.wrong(m.at(), "not XML: %v", err)
		}
		switch tok := tok.(type) {
		case xml.EndElement:
			return data, nil
		case xml.StartElement:
			if tok.Name.Local != "data" {
				if err := m.dec.Skip(); err != nil {
					return nil, m.wrong(m.at(), "not XML: %v", err)
				}
				continue
			}
			var value struct {
				Text string `xml:",chardata"`
			}
			if err := m.dec.DecodeElement(&value, &tok); err != nil {
				return nil, m.wrong(m.at(), "not XML: %v", err)
			}
			if name := m.keys[attribute(tok, "key")]; name != "" {
				data[name] = value.Text
			}
		}
	}
}

// first is the first value that is there.
func first(data map[string]string, names ...string) string {
	for _, name := range names {
		if data[name] != "" {
			return data[name]
		}
	}
	return ""
}

func (m *graphmlReader) node(id string, at place) error {
	data, err := m.data()
	if err != nil {
		return err
	}
	ent := graph.Entity{
		ID: graph.ID("node/" + id), Name: first(data, "name", "label"), Code: data["divisionCode"],
		Group: data["group"] == "true", Approx: data["approx"] == "true", Inferred: data["inferred"] == "true",
	}
	typ, ok := m.typ(first(data, "type", "typeLabel"))
	if !ok {
		return m.wrong(at, "node %q has no type that the schema has: give it an attribute named type with one of %s", id, strings.Join(typeNames(m.opt.schema), ", "))
	}
	ent.Type = typ
	if _, local, ok := strings.Cut(data["iri"], "/id/"); ok {
		if known, ok := vocab.Unlocal(local); ok {
			ent.ID = known
		}
	} else if ent.Code != "" {
		ent.ID = graph.DivisionID(ent.Code)
	}
	if aliases := data["aliases"]; aliases != "" {
		ent.Aliases = strings.Split(aliases, "; ")
	}
	for name, into := range map[string]*int{"memberCount": &ent.Count, "mentions": new(int)} {
		if data[name] == "" {
			continue
		}
		if *into, err = strconv.Atoi(data[name]); err != nil {
			return m.wrong(at, "%s of node %q is %q; give a whole number", name, id, data[name])
		}
		if name == "mentions" {
			m.mentions[ent.ID] = *into
		}
	}
	if m.nodes[id] != "" {
		return m.wrong(at, "node %q stands twice", id)
	}
	m.nodes[id] = ent.ID
	m.parents[ent.ID] = data["parent"]
	m.ents = append(m.ents, ent)
	return nil
}

func typeNames(schema *graph.Schema) []string {
	var names []string
	for _, t := range schema.Types() {
		names = append(names, string(t.Type))
	}
	return names
}

// typ finds a type by its English or Chinese name.
func (m *graphmlReader) typ(name string) (graph.Type, bool) { return typeNamed(m.opt.schema, name) }

func typeNamed(schema *graph.Schema, name string) (graph.Type, bool) {
	for _, t := range schema.Types() {
		if name != "" && (strings.EqualFold(string(t.Type), name) || t.Label == name) {
			return t.Type, true
		}
	}
	return "", false
}

func relationNamed(schema *graph.Schema, name string) (graph.Rule, bool) {
	for _, r := range schema.Relations() {
		if name != "" && (strings.EqualFold(string(r.Relation), name) || r.Label == name) {
			return r, true
		}
	}
	return graph.Rule{}, false
}

// finish takes in what the file holds when all nodes and edges are there.
func (m *graphmlReader) finish() error {
	for _, ent := range m.ents {
		ent.Parent = m.nodes[m.parents[ent.ID]]
		if err := m.g.AddEntity(ent); err != nil {
			return m.wrong(place{}, "%v", err)
		}
	}
	var sts []graph.Statement
	for _, e := range m.edges {
		st, err := m.statement(e)
		if err != nil {
			return err
		}
		sts = append(sts, st)
	}
	if len(m.ents) == 0 {
		return nil
	}
	doc := m.ledger.document(m.opt, "")
	if err := m.into.document(doc); err != nil {
		return err
	}
	for i, st := range sts {
		st.Evidence = m.ledger.evidence(doc.ID, i)
		if _, err := m.into.statement(st); err != nil {
			return m.wrong(m.edges[i].at, "%v", err)
		}
	}
	return m.into.mentions(doc.ID, m.mentions)
}

// statement makes a statement of an edge, with a line of the ledger.
func (m *graphmlReader) statement(e graphmlEdge) (graph.Statement, error) {
	rule, ok := relationNamed(m.opt.schema, e.data["relation"])
	if !ok {
		rule, ok = relationNamed(m.opt.schema, e.data["label"])
	}
	if !ok {
		var names []string
		for _, r := range m.opt.schema.Relations() {
			names = append(names, string(r.Relation))
		}
		return graph.Statement{}, m.wrong(e.at, "the edge has no relation that the schema has: give it an attribute named relation with one of %s", strings.Join(names, ", "))
	}
	st := graph.Statement{
		Subject: m.nodes[e.source], Predicate: rule.Relation, Object: m.nodes[e.target], Confidence: 1, Rule: "import",
		Period: graph.Period{Start: e.data["periodStart"], End: e.data["periodEnd"]},
	}
	for _, end := range []string{e.source, e.target} {
		if m.nodes[end] == "" {
			return st, m.wrong(e.at, "the edge leads to the node %q, which is not in the file", end)
		}
	}
	if e.data["planned"] == "true" {
		st.Status = graph.Planned
	}
	if text := e.data["amount"]; text != "" {
		amount, ok := parseMoney(text, 1)
		if !ok {
			return st, m.wrong(e.at, "the amount is %q; give yuan with at most two decimals", text)
		}
		st.Amounts = []graph.Money{amount}
	}
	var err error
	if text := e.data["headcount"]; text != "" {
		n, bad := strconv.ParseInt(text, 10, 64)
		if err = bad; err == nil {
			st.Headcounts = []int64{n}
		}
	}
	if text := e.data["confidence"]; text != "" && err == nil {
		st.Confidence, err = strconv.ParseFloat(text, 64)
	}
	if err != nil {
		return st, m.wrong(e.at, "%v", err)
	}
	line := e.data["quote"]
	if line == "" {
		line = oneLine(m.g.Entity(st.Subject).Name + " " + rule.Label + " " + m.g.Entity(st.Object).Name)
	}
	m.ledger.line(line)
	return st, nil
}
