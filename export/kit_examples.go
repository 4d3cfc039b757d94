package export

import (
	"cmp"
	"fmt"
	"slices"
	"strconv"

	"example.org/kg/export/internal/safe"
	"example.org/kg/export/vocab"
	"example.org/kg/graph"
)

// examples are what the queries of the kits ask for, with the answers. The relation, and the ends,
// are those of which the graph says most.
type examples struct {
	ns      vocab.Namespaces
	helped  graph.Edge // the first query asks for all subjects of this relation and object
	claimed graph.Edge // the third for the passages behind this one
	names   map[graph.ID]string
	label   func(graph.Relation) string
	answers [3][][]string // each with its heading
	counts  [][]string
}

func exampleNames() [3]string { return [3]string{"1-subjects", "2-relations", "3-quotes"} }

// question says in words what the n-th query asks.
func (ex examples) question(n int) string {
	switch {
	case n == 1:
		return "how often each relation is claimed, and by how many documents"
	case ex.helped.Object == "":
		return "nothing: the graph has no relations"
	case n == 0:
		return fmt.Sprintf("who stands in front of %s (%s) by %s %s, and how many statements say so",
			safe.Text(ex.names[ex.helped.Object]), ex.helped.Object, ex.helped.Relation, ex.label(ex.helped.Relation))
	}
	return fmt.Sprintf("the sentences that claim %s %s %s", safe.Text(ex.names[ex.claimed.Subject]), ex.label(ex.claimed.Relation), safe.Text(ex.names[ex.claimed.Object]))
}

// claim is a triple that statements claim.
type claim struct {
	subject  graph.ID
	relation graph.Relation
	object   graph.ID
}

func examplesOf(s *source) (examples, error) {
	ex := examples{label: s.label}
	claims, documents := map[claim]int{}, map[graph.Relation]map[graph.ID]bool{}
	passages := 0
	err := s.statements(func(st *graph.Statement) error {
		claims[claim{st.Subject, st.Predicate, st.Object}]++
		for _, ev := range st.Evidence {
			if documents[st.Predicate] == nil {
				documents[st.Predicate] = map[graph.ID]bool{}
			}
			documents[st.Predicate][ev.Document] = true
			passages++
		}
		return nil
	})
	if err != nil {
		return ex, err
	}
	ex.names = s.names
	ex.choose(s, claims)
	ex.answers[0] = ex.subjects(s, claims)
	ex.answers[1] = ex.relations(claims, documents)
	if ex.answers[2], err = ex.quotes(s); err != nil {
		return ex, err
	}
	ex.counts, err = countsOf(s, passages)
	return ex, err
}

// choose picks the object with the most subjects, and the triple with the most statements, both of
// relations that have a direction if there are such. Of equals the first in order wins.
func (ex *examples) choose(s *source, claims map[claim]int) {
	subjects := map[claim]int{} // of relation and object
	for c := range claims {
		subjects[claim{relation: c.relation, object: c.object}]++
	}
	best := func(counts map[claim]int) graph.Edge {
		var all []claim
		for c := range counts {
			all = append(all, c)
		}
		directed := func(c claim) int {
			if rule, _ := s.schema().Rule(c.relation); rule.Symmetric {
				return 1
			}
			return 0
		}
		slices.SortFunc(all, func(a, b claim) int {
			return cmp.Or(directed(a)-directed(b), counts[b]-counts[a], cmp.Compare(a.relation, b.relation), cmp.Compare(a.object, b.object), cmp.Compare(a.subject, b.subject))
		})
		if len(all) == 0 {
			return graph.Edge{Relation: graph.Assists}
		}
		return graph.Edge{Subject: all[0].subject, Relation: all[0].relation, Object: all[0].object}
	}
	ex.helped, ex.claimed = best(subjects), best(claims)
}

func (ex *examples) subjects(s *source, claims map[claim]int) [][]string {
	rows := [][]string{}
	for c, n := range claims {
		if c.relation == ex.helped.Relation && c.object == ex.helped.Object {
			rows = append(rows, []string{string(c.subject), safe.Text(s.name(c.subject)), strconv.Itoa(n)})
		}
	}
	slices.SortFunc(rows, slices.Compare)
	return append([][]string{{"id", "name", "statements"}}, rows...)
}

func (ex *examples) relations(claims map[claim]int, documents map[graph.Relation]map[graph.ID]bool) [][]string {
	statements := map[graph.Relation]int{}
	for c, n := range claims {
		statements[c.relation] += n
	}
	rows := [][]string{}
	for rel, n := range statements {
		rows = append(rows, []string{string(rel), strconv.Itoa(n), strconv.Itoa(len(documents[rel]))})
	}
	slices.SortFunc(rows, slices.Compare)
	return append([][]string{{"relation", "statements", "documents"}}, rows...)
}

func (ex *examples) quotes(s *source) ([][]string, error) {
	rows := [][]string{{"statement", "document", "quote"}}
	err := s.statements(func(st *graph.Statement) error {
		if st.Subject != ex.claimed.Subject || st.Predicate != ex.claimed.Relation || st.Object != ex.claimed.Object {
			return nil
		}
		for _, ev := range st.Evidence {
			rows = append(rows, []string{string(st.ID), string(ev.Document), safe.Text(ev.Exact)})
		}
		return nil
	})
	return rows, err
}

// countsOf counts what a kit holds.
func countsOf(s *source, passages int) ([][]string, error) {
	counts := map[string]int{"evidence": passages}
	rows := [][]string{{"what", "count"}}
	for _, t := range tables(s) {
		n, known := counts[t.name]
		if !known {
			if err := t.count(func() { n++ }); err != nil {
				return nil, err
			}
		}
		rows = append(rows, []string{t.name, strconv.Itoa(n)})
	}
	return rows, nil
}
