package store_test

import (
	"bytes"
	"database/sql"
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"example.org/kg/graph"
	"example.org/kg/graph/store"
)

func TestOddPaths(t *testing.T) {
	t.Parallel()
	for _, name := range []string{"a b.db", "a?b.db", "a#b.db", "100%41.db", "图谱.db", "'q\".db", "a&mode=memory.db", ":memory:", "file:x"} {
		path := filepath.Join(t.TempDir(), name)
		s := open(t, path)
		put(t, s, small.fragment(t, "a", 1))
		must(t, s.Close())
		files, err := os.ReadDir(filepath.Dir(path))
		must(t, err)
		if len(files) != 1 || files[0].Name() != name {
			t.Errorf("%s: files are %v", name, files)
		}
		s, err = store.OpenReadOnly(path)
		must(t, err)
		if len(read(t, s).Documents()) != 1 {
			t.Errorf("%s: the document is gone", name)
		}
		must(t, s.Close())
	}
}

func TestRelativePath(t *testing.T) {
	t.Chdir(t.TempDir())
	s := open(t, "kg.db")
	put(t, s, small.fragment(t, "a", 1))
	must(t, s.Close())
	if _, err := os.Stat("kg.db"); err != nil {
		t.Error(err)
	}
}

func TestMissing(t *testing.T) {
	t.Parallel()
	path := filepath.Join(t.TempDir(), "kg.db")
	for range 2 {
		_, err := store.OpenReadOnly(path)
		if !errors.Is(err, store.ErrMissing) || !strings.Contains(err.Error(), path) || !strings.Contains(err.Error(), "kg build") {
			t.Errorf("error is %v", err)
		}
		must(t, os.WriteFile(path, nil, 0o600)) // an empty file is none either
	}
	s := open(t, path)
	must(t, s.Close())
	if _, err := store.Open(filepath.Join(t.TempDir(), "no", "kg.db")); err == nil {
		t.Error("opened a store in a folder that is not there")
	}
}

// Files that are something else are refused by name and left as they are.
func TestNotStore(t *testing.T) {
	t.Parallel()
	dir := t.TempDir()
	foreign := func(name, script string) {
		db, err := sql.Open("sqlite", filepath.Join(dir, name))
		must(t, err)
		_, err = db.Exec(script)
		must(t, err)
		must(t, db.Close())
	}
	foreign("other.db", "CREATE TABLE entities (id)")
	foreign("wal.db", "PRAGMA journal_mode = WAL; CREATE TABLE t (id)")
	foreign("app.db", "PRAGMA application_id = 7; CREATE TABLE t (id)")
	must(t, os.WriteFile(filepath.Join(dir, "text.txt"), []byte("定西市\n"), 0o600))
	must(t, os.WriteFile(filepath.Join(dir, "long.txt"), bytes.Repeat([]byte("x"), 5000), 0o600))
	must(t, os.Mkdir(filepath.Join(dir, "folder"), 0o700))
	for _, name := range []string{"other.db", "wal.db", "app.db", "text.txt", "long.txt", "folder"} {
		path := filepath.Join(dir, name)
		before, _ := os.ReadFile(path)
		for _, open := range []func(string) (*store.Store, error){store.Open, store.OpenReadOnly} {
			if _, err := open(path); !errors.Is(err, store.ErrNotStore) || !strings.Contains(err.Error(), path) {
				t.Errorf("%s: error is %v", name, err)
			}
		}
		if after, _ := os.ReadFile(path); !bytes.Equal(before, after) {
			t.Errorf("%s has changed", name)
		}
		if files, _ := filepath.Glob(path + "-*"); len(files) > 0 {
			t.Errorf("%s got company: %v", name, files)
		}
	}
}

func TestNewer(t *testing.T) {
	t.Parallel()
	path := fresh(t, small.fragment(t, "a", 1))
	db, err := sql.Open("sqlite", path)
	must(t, err)
	_, err = db.Exec("PRAGMA user_version = 99")
	must(t, err)
	must(t, db.Close())
	for _, open := range []func(string) (*store.Store, error){store.Open, store.OpenReadOnly} {
		if _, err := open(path); !errors.Is(err, store.ErrNewer) {
			t.Errorf("error is %v", err)
		}
	}
}

func TestDamaged(t *testing.T) {
	t.Parallel()
	path := build(t, small, 50)
	data, err := os.ReadFile(path)
	must(t, err)
	for _, cut := range []int{4096, len(data) / 2, len(data) - 4096} {
		must(t, os.WriteFile(path, data[:cut], 0o600))
		s, err := store.OpenReadOnly(path)
		if err == nil {
			_, err = s.Graph()
			must(t, s.Close())
		}
		if !errors.Is(err, store.ErrDamaged) {
			t.Errorf("cut at %d: error is %v", cut, err)
		}
	}
}

func TestReadOnlyStoreRefusesToWrite(t *testing.T) {
	t.Parallel()
	s, err := store.OpenReadOnly(fresh(t, small.fragment(t, "a", 1)))
	must(t, err)
	defer s.Close()
	if _, err := s.Begin("test", graph.Builtin()); !errors.Is(err, store.ErrReadOnly) {
		t.Errorf("error is %v", err)
	}
}

func TestBusy(t *testing.T) {
	if testing.Short() {
		t.Skip("waits for a lock to be given up on")
	}
	t.Parallel()
	path := fresh(t, small.fragment(t, "a", 1))
	db, err := sql.Open("sqlite", path+"?_txlock=exclusive")
	must(t, err)
	defer db.Close()
	tx, err := db.Begin()
	must(t, err)
	defer tx.Rollback()
	start := time.Now()
	if _, err := store.Open(path); !errors.Is(err, store.ErrBusy) || !strings.Contains(err.Error(), path) {
		t.Errorf("error is %v", err)
	}
	if time.Since(start) < time.Second {
		t.Error("gave up at once")
	}
}
