package store_test

import (
	"errors"
	"fmt"
	"iter"
	"path/filepath"
	"testing"

	"example.org/kg/graph"
	"example.org/kg/graph/store"
)

// list hands out fragments, and an error behind them if there is one.
func list(frags []*graph.Graph, err error) iter.Seq2[*graph.Graph, error] {
	return func(yield func(*graph.Graph, error) bool) {
		for _, frag := range frags {
			if !yield(frag, nil) {
				return
			}
		}
		if err != nil {
			yield(nil, err)
		}
	}
}

// What comes in a list ends like what is put, in an empty store, one that goes, one that stays, and one in which something waits.
func TestCommitAll(t *testing.T) {
	t.Parallel()
	w := world{cities: 40, firms: 40, statements: 12}
	var frags []*graph.Graph
	for i := range 130 {
		frags = append(frags, w.fragment(t, fmt.Sprintf("%03d", i), uint64(i)))
	}
	want := dump(t, fresh(t, frags...))
	for what, prepare := range map[string]func(*store.Store){
		"empty":                 func(*store.Store) {},
		"other readings":        func(s *store.Store) { put(t, s, w.fragment(t, "003", 77), w.fragment(t, "004", 3)) },
		"what goes":             func(s *store.Store) { put(t, s, w.fragment(t, "x", 3)) },
		"most":                  func(s *store.Store) { put(t, s, frags[7:]...) },
		"staged and not put":    func(s *store.Store) { stage(t, s, frags[9], w.fragment(t, "010", 500)) },
		"the same at the place": func(s *store.Store) { put(t, s, w.fragment(t, "000x", 5), frags[5]) },
	} {
		path := filepath.Join(t.TempDir(), "kg.db")
		s := open(t, path)
		prepare(s)
		writer, err := s.Begin("test", graph.Builtin())
		must(t, err)
		_, err = writer.Prune(func(location string) bool { return len(location) == 3 })
		must(t, err)
		must(t, writer.CommitAll(len(frags), list(frags, nil)))
		must(t, s.Close())
		differ(t, what, dump(t, path), want)
	}
}

// stage leaves fragments behind as a build that was killed does.
func stage(t *testing.T, s *store.Store, frags ...*graph.Graph) {
	t.Helper()
	w, err := s.Begin("test", graph.Builtin())
	must(t, err)
	w.StageAfter(1)
	for _, frag := range frags {
		must(t, w.Put(frag))
	}
}

// A list that ends with an error, or whose last document does not fit, leaves nothing behind.
func TestCommitAllOrNothing(t *testing.T) {
	t.Parallel()
	w := world{cities: 9, firms: 9, statements: 12}
	path := fresh(t, w.fragment(t, "a", 1))
	before := dump(t, path)
	s := open(t, path)
	writer, err := s.Begin("test", graph.Builtin())
	must(t, err)
	late := errors.New("late")
	if err := writer.CommitAll(2, list([]*graph.Graph{w.fragment(t, "a", 2), w.fragment(t, "b", 3)}, late)); err != late {
		t.Errorf("the error of the list is %v", err)
	}
	two := w.fragment(t, "c", 4)
	must(t, two.Merge(w.fragment(t, "d", 5)))
	if err := writer.CommitAll(2, list([]*graph.Graph{w.fragment(t, "a", 2), two}, nil)); !errors.Is(err, store.ErrFragment) {
		t.Errorf("two documents in one: %v", err)
	}
	must(t, s.Close())
	differ(t, "store", dump(t, path), before)
}
