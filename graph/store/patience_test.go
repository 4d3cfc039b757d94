package store_test

import (
	"database/sql"
	"path/filepath"
	"sync"
	"testing"
	"time"

	"example.org/kg/graph"
	"example.org/kg/graph/store"
)

// Builds that begin at once on no file all have what they put in it.
func TestBuildsAtOnce(t *testing.T) {
	t.Parallel()
	schema := graph.Builtin()
	for round := range 40 {
		path := filepath.Join(t.TempDir(), "kg.db")
		errs := make([]error, 4)
		var all sync.WaitGroup
		for i, name := range []string{"a", "b", "c", "d"} {
			frag := small.fragment(t, name, uint64(4*round+i))
			all.Go(func() { errs[i] = buildOf(path, schema, frag) })
		}
		all.Wait()
		for _, err := range errs {
			must(t, err)
		}
		s := open(t, path)
		got := read(t, s).Documents()
		must(t, s.Close())
		if len(got) != 4 {
			t.Fatalf("%d documents, want 4", len(got))
		}
	}
}

func buildOf(path string, schema *graph.Schema, frag *graph.Graph) error {
	s, err := store.Open(path)
	if err != nil {
		return err
	}
	w, err := s.Begin("test", schema)
	if err == nil {
		err = w.Put(frag)
	}
	if err == nil {
		err = w.Commit()
	}
	if closing := s.Close(); err == nil {
		err = closing
	}
	return err
}

// A build waits for who reads the store while it is no write-ahead file yet.
func TestBuildWaitsForReader(t *testing.T) {
	t.Parallel()
	path := fresh(t, small.fragment(t, "a", 1))
	s := open(t, path)
	defer s.Close()
	db, err := sql.Open("sqlite", path)
	must(t, err)
	defer db.Close()
	tx, err := db.Begin()
	must(t, err)
	var n int
	must(t, tx.QueryRow("SELECT count(*) FROM meta").Scan(&n))
	time.AfterFunc(300*time.Millisecond, func() { tx.Rollback() })
	_, err = s.Begin("test", graph.Builtin())
	must(t, err)
}
