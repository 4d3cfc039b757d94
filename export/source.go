package export

import (
	"cmp"
	"iter"
	"slices"

	"example.org/kg/graph"
)

// source is a graph as the formats of properties and of tables read it: every kind of thing from
// beginning to end, as often as there are files to write. Callbacks do not keep what they get, and an
// error of theirs ends the walk and comes back. The names of entities and the titles of documents
// stand in memory; nothing else does.
type source struct {
	src    graph.Source
	names  map[graph.ID]string // of entities, nil before load
	titles map[graph.ID]string // of documents
	labels map[graph.Relation]string
	kinds  map[graph.Relation]string // relations as Neo4j spells them
	prov   provenance
	err    error // of reading prov
}

func newSource(src graph.Source) *source {
	s := &source{src: src, labels: map[graph.Relation]string{}, kinds: map[graph.Relation]string{}}
	for _, rule := range src.Schema().Relations() {
		s.labels[rule.Relation], s.kinds[rule.Relation] = rule.Label, upperSnake(string(rule.Relation))
	}
	s.prov, s.err = provenanceOf(src)
	return s
}

func (s *source) schema() *graph.Schema { return s.src.Schema() }

// load reads what the rows of one table say of another.
func (s *source) load() error {
	if s.names != nil || s.err != nil {
		return s.err
	}
	names, titles := map[graph.ID]string{}, map[graph.ID]string{}
	for ent, err := range s.src.ScanEntities() {
		if err != nil {
			return err
		}
		names[ent.ID] = ent.Name
	}
	for doc, err := range s.src.ScanDocuments() {
		if err != nil {
			return err
		}
		if titles[doc.ID] = doc.Title; doc.Title == "" {
			titles[doc.ID] = doc.Location
		}
	}
	s.names, s.titles = names, titles
	return nil
}

// walk calls f on the items of a list.
func walk[T any](s *source, items iter.Seq2[T, error], f func(T) error) error {
	if err := s.load(); err != nil {
		return err
	}
	for item, err := range items {
		if err != nil {
			return err
		}
		if err := f(item); err != nil {
			return err
		}
	}
	return nil
}

// entities go by id.
func (s *source) entities(f func(*graph.Entity) error) error {
	return walk(s, s.src.ScanEntities(), f)
}

// documents go by id.
func (s *source) documents(f func(*graph.Document) error) error {
	return walk(s, s.src.ScanDocuments(), f)
}

// statements go by document and id, as a store has them: sorting a million otherwise takes longer than writing them.
func (s *source) statements(f func(*graph.Statement) error) error {
	return walk(s, s.src.ScanStatements(graph.ByDocument), f)
}

// mentions go by document and entity.
func (s *source) mentions(f func(graph.Mention) error) error {
	return walk(s, s.src.ScanMentions(), f)
}

// edges go by their two ends, whichever stands first, and those between two entities by subject,
// relation and object.
func (s *source) edges(f func(*graph.Edge) error) error {
	var between []*graph.Statement // two entities
	var edges []graph.Edge
	flush := func() error {
		slices.SortFunc(between, func(a, b *graph.Statement) int { return cmp.Compare(a.ID, b.ID) })
		edges = s.schema().AppendEdges(edges[:0], between)
		between = between[:0]
		for i := range edges {
			if err := f(&edges[i]); err != nil {
				return err
			}
		}
		return nil
	}
	err := walk(s, s.src.ScanStatements(graph.ByPair), func(st *graph.Statement) error {
		if len(between) > 0 && st.Pair() != between[0].Pair() {
			if err := flush(); err != nil {
				return err
			}
		}
		between = append(between, st)
		return nil
	})
	if err != nil {
		return err
	}
	return flush()
}

// evidence goes like the statements, then by place in its document.
func (s *source) evidence(f func(citation) error) error {
	return s.statements(func(st *graph.Statement) error {
		for i := range st.Evidence {
			if err := f(citation{st.ID, &st.Evidence[i]}); err != nil {
				return err
			}
		}
		return nil
	})
}

// name is that of an entity, "" where there is none.
func (s *source) name(id graph.ID) string { return s.names[id] }

// holds tells whether there is an entity: parents may be missing.
func (s *source) holds(id graph.ID) bool {
	_, ok := s.names[id]
	return ok
}

// label is the Chinese name of a relation.
func (s *source) label(rel graph.Relation) string { return s.labels[rel] }

// title is that of a document, else its location.
func (s *source) title(id graph.ID) string { return s.titles[id] }
