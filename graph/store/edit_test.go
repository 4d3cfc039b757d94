package store_test

import (
	"database/sql"
	"errors"
	"fmt"
	"math/rand/v2"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"example.org/kg/graph"
	"example.org/kg/graph/curate"
	"example.org/kg/graph/store"
)

// randomEdit draws an edit of something that the store holds, or one that undoes an earlier one; false where the draw makes none.
func randomEdit(tb testing.TB, rng *rand.Rand, s *store.Store) (graph.Edit, bool) {
	tb.Helper()
	g := read(tb, s)
	ents, sts := g.Entities(), g.Statements()
	if len(sts) == 0 {
		return graph.Edit{}, false
	}
	ent, other, st := ents[rng.IntN(len(ents))], ents[rng.IntN(len(ents))], sts[rng.IntN(len(sts))]
	original, err := s.Original(st.Evidence[0].Document)
	must(tb, err)
	var e graph.Edit
	switch rng.IntN(9) {
	case 0, 1:
		e, err = curate.Merge(g, ent, other)
	case 2:
		var into *graph.Entity
		if into, err = curate.Another(ent, fmt.Sprintf("另一%d", rng.IntN(9)), ""); err == nil {
			docs := g.Documents()
			e, err = curate.Split(g, ent, into, docs[rng.IntN(len(docs))])
		}
	case 3:
		e, err = curate.Rename(ent, fmt.Sprintf("新名%d", rng.IntN(99)))
	case 4:
		e, err = curate.AddAlias(ent, fmt.Sprintf("又名%d", rng.IntN(99)))
	case 5:
		e, err = curate.Judge(g, graph.EditReject, st, nil, original)
	case 6:
		e, err = curate.Judge(g, graph.EditConfirm, st, nil, original)
	case 7:
		e, err = curate.Judge(g, graph.EditCorrect, st, &graph.Correction{Amounts: []graph.Money{graph.Money(rng.IntN(5))}}, original)
	case 8:
		if n := len(g.Curation().Edits); n > 0 {
			return graph.Edit{Op: graph.EditUndo, Undoes: 1 + rng.IntN(n)}, true
		}
		return e, false
	}
	return e, err == nil
}

// Whatever was built, edited and undone in whichever order, the store is that of the present documents put into a store that has
// the log already; and undoing everything leaves what no edit was made to.
func TestLogReplaysToTheSameStore(t *testing.T) {
	t.Parallel()
	for seed := range uint64(8) {
		t.Run(fmt.Sprint(seed), func(t *testing.T) {
			t.Parallel()
			rng := rand.New(rand.NewPCG(seed, 5))
			w := world{cities: 6, firms: 4, statements: 6}
			path := filepath.Join(t.TempDir(), "kg.db")
			s := open(t, path)
			present := map[string]*graph.Graph{}
			for range 14 {
				for range rng.IntN(3) {
					location := fmt.Sprintf("%02d.txt", rng.IntN(6))
					present[location] = w.fragment(t, location, rng.Uint64N(5))
					put(t, s, present[location])
				}
				for range rng.IntN(3) {
					if e, ok := randomEdit(t, rng, s); ok {
						_, err := s.Edit([]graph.Edit{e}, store.Folding{}, false)
						if err != nil && !errors.Is(err, store.ErrNoEdit) && !errors.Is(err, store.ErrNoEffect) {
							t.Fatal(err)
						}
					}
				}
			}
			sound(t, s)
			log, err := s.Log()
			must(t, err)
			must(t, s.Close())
			got := dump(t, path)

			again := filepath.Join(t.TempDir(), "again.db")
			s = open(t, again)
			_, err = s.Edit(log.Edits, store.Folding{}, true)
			must(t, err)
			var frags []*graph.Graph
			for _, frag := range present {
				frags = append(frags, frag)
			}
			put(t, s, frags...)
			must(t, s.Close())
			differ(t, "replayed", dump(t, again), got)

			s = open(t, path)
			for _, e := range slices.Backward(curate.Active(log.Edits)) {
				_, err := s.Edit([]graph.Edit{{Op: graph.EditUndo, Undoes: e.Number}}, store.Folding{}, false)
				must(t, err)
			}
			plain := open(t, fresh(t, frags...))
			differ(t, "undone", describe(t, read(t, s)), describe(t, read(t, plain)))
			sound(t, s)
			must(t, s.Close())
			must(t, plain.Close())
		})
	}
}

// sound fails where a check finds anything but what fragments make up: codes, and seats of firms in cities that no document names.
func sound(t *testing.T, s *store.Store) {
	t.Helper()
	found, err := s.Check(store.Folding{})
	must(t, err)
	found = slices.DeleteFunc(found, func(v graph.Violation) bool {
		return v.Kind == graph.BadCode || v.Kind == graph.BadParent && strings.HasSuffix(v.Detail, "is not there")
	})
	if len(found) > 0 {
		t.Errorf("violations: %v", found)
	}
}

// A statement that a later reading changes is found again by its ends and its passage; one that is gone is not, and comes back with
// the edit when it does.
func TestEditFindsItsStatementAgain(t *testing.T) {
	t.Parallel()
	s := open(t, filepath.Join(t.TempDir(), "kg.db"))
	frag := small.fragment(t, "a.txt", 1)
	put(t, s, frag)
	st := read(t, s).Statements()[0]
	original, err := s.Original(st.Evidence[0].Document)
	must(t, err)
	e, err := curate.Judge(read(t, s), graph.EditReject, st, nil, original)
	must(t, err)
	_, err = s.Edit([]graph.Edit{e}, store.Folding{}, false)
	must(t, err)
	if got := read(t, s); got.Statement(st.ID) != nil || len(got.Statements()) != len(frag.Statements())-1 {
		t.Fatal("the statement is still there")
	}

	// Read anew, with another period.
	changed := graph.New()
	changed.AddDocument(*frag.Documents()[0])
	for _, ent := range frag.Entities() {
		must(t, changed.AddEntity(*ent))
	}
	for _, old := range frag.Statements() {
		now := *old
		now.Period = graph.Period{Start: "1999", End: "1999"}
		_, err := changed.AddStatement(now)
		must(t, err)
	}
	put(t, s, changed)
	if got := read(t, s); len(got.Statements()) != len(changed.Statements())-1 {
		t.Error("the statement was not found again")
	}

	// Without it, the edit has no mark; with it, it has one again.
	put(t, s, small.fragment(t, "a.txt", 2))
	log, err := s.Log()
	must(t, err)
	if len(log.Marks) != 0 || len(log.Edits) != 1 {
		t.Errorf("log: %+v", log)
	}
	put(t, s, frag)
	if log, err = s.Log(); err != nil || len(log.Marks) != 1 || log.Marks[0].Was != st.ID || log.Marks[0].Statement != "" {
		t.Errorf("log: %+v, %v", log, err)
	}
	must(t, s.Close())
}

// What cannot be done changes nothing.
func TestBadEdits(t *testing.T) {
	t.Parallel()
	path := fresh(t, small.fragment(t, "a", 1))
	before := dump(t, path)
	s := open(t, path)
	for _, tt := range []struct {
		e    graph.Edit
		want error
	}{
		{graph.Edit{Op: graph.EditUndo, Undoes: 1}, store.ErrNoEdit},
		{graph.Edit{Op: graph.EditUndo, Undoes: 0}, store.ErrNoEdit},
		{graph.Edit{Op: graph.EditRename, Entity: "entity/none", Name: "x"}, store.ErrNoEffect},
	} {
		if _, err := s.Edit([]graph.Edit{tt.e}, store.Folding{}, false); !errors.Is(err, tt.want) {
			t.Errorf("%v: error is %v", tt.e, err)
		}
	}
	must(t, s.Close())
	differ(t, "store", dump(t, path), before)
	ro, err := store.OpenReadOnly(path)
	must(t, err)
	if _, err := ro.Edit([]graph.Edit{{Op: graph.EditAlias}}, store.Folding{}, true); !errors.Is(err, store.ErrReadOnly) {
		t.Errorf("error is %v", err)
	}
	must(t, ro.Close())
}

// A store that does not say what its edits make of it is not sound.
func TestCheckFindsLostEdits(t *testing.T) {
	t.Parallel()
	for _, script := range []string{
		"DELETE FROM marks", "DELETE FROM originals", "UPDATE statements SET confidence = 0.99 WHERE confidence = 1",
		"UPDATE edits SET body = replace(body, '又名', '别名')", "UPDATE edits SET body = replace(body, '\"number\":1', '\"number\":7')",
	} {
		path := fresh(t, small.fragment(t, "a", 1))
		s := open(t, path)
		g := read(t, s)
		st := g.Statements()[0]
		original, err := s.Original(st.Evidence[0].Document)
		must(t, err)
		confirm, err := curate.Judge(g, graph.EditConfirm, st, nil, original)
		must(t, err)
		alias, err := curate.AddAlias(g.Entities()[0], "又名")
		must(t, err)
		_, err = s.Edit([]graph.Edit{confirm, alias}, store.Folding{}, false)
		must(t, err)
		sound(t, s)
		must(t, s.Close())
		db, err := sql.Open("sqlite", path)
		must(t, err)
		_, err = db.Exec(script)
		must(t, err)
		must(t, db.Close())
		s = open(t, path)
		found, err := s.Check(store.Folding{})
		must(t, err)
		if !slices.ContainsFunc(found, func(v graph.Violation) bool { return v.Kind == graph.BadEdit }) {
			t.Errorf("%s: not found among %v", script, found)
		}
		must(t, s.Close())
	}
}
