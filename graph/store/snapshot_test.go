package store_test

import (
	"encoding/json"
	"iter"
	"strings"
	"testing"

	"example.org/kg/graph"
	"example.org/kg/graph/store"
)

// A snapshot gives what a graph in memory gives, element by element, with and without the less sure statements.
func TestSnapshotIsLikeTheGraph(t *testing.T) {
	s, err := store.OpenReadOnly(build(t, world{cities: 12, firms: 5, statements: 20}, 15))
	must(t, err)
	defer s.Close()
	g, err := s.Graph()
	must(t, err)
	for _, least := range []float64{0, 0.5, 0.9} {
		snap, err := s.Snapshot(least)
		must(t, err)
		want := g.AtLeast(least)
		differ(t, "the scan", scans(t, snap), scans(t, want))
		documents, entities, edges, statements, err := snap.Size()
		must(t, err)
		if documents != len(want.Documents()) || entities != len(want.Entities()) || edges != len(want.Edges()) || statements != len(want.Statements()) {
			t.Errorf("least %v: size %d %d %d %d", least, documents, entities, edges, statements)
		}
		must(t, snap.Close())
	}
}

// scans writes everything that a source lists.
func scans(tb testing.TB, src graph.Source) string {
	tb.Helper()
	var out strings.Builder
	lines(tb, &out, src.ScanDocuments())
	lines(tb, &out, withoutMentions(src.ScanEntities()))
	lines(tb, &out, src.ScanMentions())
	lines(tb, &out, src.ScanNotes())
	lines(tb, &out, src.ScanStatements(graph.ByID))
	lines(tb, &out, src.ScanStatements(graph.ByDocument))
	lines(tb, &out, src.ScanStatements(graph.ByPair))
	lines(tb, &out, src.ScanEvidence())
	lines(tb, &out, src.ScanTriples())
	return out.String()
}

// withoutMentions leaves their sum only.
func withoutMentions(ents iter.Seq2[*graph.Entity, error]) iter.Seq2[graph.Entity, error] {
	return func(yield func(graph.Entity, error) bool) {
		for ent, err := range ents {
			var own graph.Entity
			if err == nil {
				own = *ent
				own.Mentions, own.Mentioned = nil, ent.MentionCount()
			}
			if !yield(own, err) {
				return
			}
		}
	}
}

func lines[T any](tb testing.TB, out *strings.Builder, items iter.Seq2[T, error]) {
	tb.Helper()
	n := 0
	for item, err := range items {
		must(tb, err)
		text, err := json.Marshal(item)
		must(tb, err)
		out.Write(append(text, '\n'))
		n++
	}
	if n == 0 {
		tb.Error("an empty list proves nothing")
	}
}
