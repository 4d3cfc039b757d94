package page

import (
	"cmp"
	"slices"

	"example.org/kg/export/internal/look"
	"example.org/kg/export/internal/safe"
	"example.org/kg/export/page/internal/pinyin"
	"example.org/kg/graph"
)

// pageMaker fills a pageData.
type maker struct {
	g         *graph.Graph
	data      *content
	types     map[graph.Type]int
	relations map[graph.Relation]int
	entities  map[graph.ID]int
	documents map[graph.ID]int
	sources   map[graph.ID]bool // documents that carry evidence
}

// newContent gathers what the page knows of a graph, everything in the order of the graph.
func newContent(g *graph.Graph, opt Options) *content {
	m := &maker{
		g: g, data: &content{
			Title: safe.Line(opt.Title), Selection: opt.Selection, Path: []int{}, Types: []typeItem{}, Relations: []relationItem{}, Entities: []*entityItem{},
			Edges: []edgeItem{}, Statements: []statementItem{}, Documents: []documentItem{}, Regions: []region{},
		},
		types: map[graph.Type]int{}, relations: map[graph.Relation]int{}, entities: map[graph.ID]int{}, documents: map[graph.ID]int{},
		sources: map[graph.ID]bool{},
	}
	shown, edges := look.Choice{Path: opt.Path, Isolated: opt.Isolated, Hierarchy: opt.Hierarchy}.Of(g)
	m.addSchema(opt.Hierarchy)
	m.addDocuments()
	m.addEntities()
	for _, id := range opt.Path {
		m.data.Path = append(m.data.Path, m.entities[id])
	}
	m.addEdges(edges)
	m.place(shown)
	m.addSpellings(opt.Fold)
	return m.data
}

func (m *maker) addSchema(hierarchy bool) {
	schema := m.g.Schema()
	for _, t := range schema.Types() {
		style := look.OfType(t)
		m.types[t.Type] = len(m.data.Types)
		m.data.Types = append(m.data.Types, typeItem{t.Type, t.Label, style.Fill, style.Border, shapeNames[style.Shape], style.Badge})
	}
	styles := look.OfRelations(schema)
	add := func(rel graph.Relation, label string, symmetric bool) {
		s := styles[rel]
		m.relations[rel] = len(m.data.Relations)
		m.data.Relations = append(m.data.Relations, relationItem{
			Relation: rel, Label: label, Word: s.Word, Colour: s.Colour, Head: arrowNames[s.Head], Tail: arrowNames[s.Tail],
			Dots: s.Dots, Symmetric: symmetric, Hierarchy: rel == look.Within,
		})
	}
	for _, rule := range schema.Relations() {
		add(rule.Relation, rule.Label, rule.Symmetric)
	}
	if hierarchy {
		add(look.Within, styles[look.Within].Word, false)
	}
}

// shapeNames and arrowNames are what the page's script calls shapes and the ends of lines.
var (
	shapeNames = [...]string{look.ShapeRounded: "circle", look.ShapeSquare: "square", look.ShapeOval: "diamond"}
	arrowNames = [...]string{look.ArrowNone: "", look.ArrowTriangle: "arrow", look.ArrowVee: "arrow", look.ArrowDot: "circle", look.ArrowDiamond: "diamond"}
)

func (m *maker) addDocuments() {
	for _, st := range m.g.Statements() {
		for _, ev := range st.Evidence {
			m.sources[ev.Document] = true
		}
	}
	for _, doc := range m.g.Documents() {
		d := documentItem{ID: doc.ID, Title: doc.Title, Date: doc.Date, Source: doc.Source, Location: doc.Location}
		if m.sources[doc.ID] {
			d.Text = doc.Text
		}
		m.documents[doc.ID] = len(m.data.Documents)
		m.data.Documents = append(m.data.Documents, d)
	}
}

func (m *maker) addEntities() {
	ents := m.g.Entities()
	for i, ent := range ents {
		m.entities[ent.ID] = i
	}
	for _, ent := range ents {
		e := &entityItem{
			ID: ent.ID, Type: m.types[ent.Type], Name: ent.Name, Aliases: ent.Aliases, Code: ent.Code, Parent: -1,
			Group: ent.Group, Count: ent.Count, Approx: ent.Approx, Inferred: ent.Inferred,
		}
		if parent, ok := m.entities[ent.Parent]; ok {
			e.Parent = parent
		}
		for id, n := range ent.Mentions {
			if doc, ok := m.documents[id]; ok {
				e.Mentions = append(e.Mentions, [2]int{doc, n})
			}
		}
		slices.SortFunc(e.Mentions, func(a, b [2]int) int { return cmp.Compare(a[0], b[0]) })
		m.data.Entities = append(m.data.Entities, e)
	}
}

func (m *maker) addEdges(edges []graph.Edge) {
	for _, e := range edges {
		edge := edgeItem{
			Subject: m.entities[e.Subject], Relation: m.relations[e.Relation], Object: m.entities[e.Object],
			Amount: fen(e.Amount), People: e.Headcount, Start: e.Period.Start, End: e.Period.End,
			Planned: e.Planned, Confidence: e.Confidence,
		}
		for _, st := range e.Statements {
			edge.Statements = append(edge.Statements, len(m.data.Statements))
			m.data.Statements = append(m.data.Statements, m.statement(st))
		}
		m.data.Edges = append(m.data.Edges, edge)
	}
}

func (m *maker) statement(st *graph.Statement) statementItem {
	s := statementItem{
		ID: st.ID, People: st.Headcounts, Start: st.Period.Start, End: st.Period.End, Planned: st.Status == graph.Planned,
		Hedges: st.Hedges, Confidence: st.Confidence, Rule: st.Rule,
	}
	for _, amount := range st.Amounts {
		s.Amounts = append(s.Amounts, fen(amount))
	}
	for _, ev := range st.Evidence {
		doc, ok := m.documents[ev.Document]
		if !ok {
			doc = -1
		}
		s.Evidence = append(s.Evidence, evidenceItem{doc, ev.Exact, ev.Start, ev.End})
	}
	return s
}

// addSpellings adds how the characters of the names are read and otherwise written, so that
// they are found by pinyin and in traditional characters.
func (m *maker) addSpellings(fold graph.Fold) {
	var names []string
	for _, ent := range m.data.Entities {
		names = append(append(names, ent.Name), ent.Aliases...)
	}
	m.data.Pinyin = pinyin.Readings(names)
	m.data.Variants = variants(m.data.Pinyin, fold)
}

// variants are the ideographs that fold makes characters of a set of.
func variants(set map[string][]string, fold graph.Fold) map[string]string {
	found := map[string]string{}
	if fold == nil {
		return found
	}
	for _, block := range [][2]rune{{0x3400, 0x9FFF}, {0xF900, 0xFAFF}} {
		for r := block[0]; r <= block[1]; r++ {
			char := string(r)
			if folded := fold(char); folded != char && set[folded] != nil {
				found[char] = folded
			}
		}
	}
	return found
}
