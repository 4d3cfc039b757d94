package store

import (
	"database/sql"
	"errors"
	"fmt"
	"io/fs"
	"net/url"
	"os"
	"path/filepath"
	"strings"

	"modernc.org/sqlite"
	codes "modernc.org/sqlite/lib"
)

// Store is an open store. Its methods may be called from several goroutines; they take turns.
type Store struct {
	path     string
	db       *sql.DB // one connection
	readOnly bool
}

// Open opens the store at path for reading and writing and creates it where there is none. An
// empty file counts as none. Errors wrap ErrNotStore, ErrNewer, ErrOlder, ErrBusy, ErrDamaged
// or ErrReadOnly where they apply.
func Open(path string) (*Store, error) {
	if err := inspect(path); err != nil && !errors.Is(err, ErrMissing) {
		return nil, err
	}
	if dir := filepath.Dir(path); !isFolder(dir) {
		return nil, fmt.Errorf("%s: there is no folder %s: make it first", path, dir)
	}
	s, err := connect(path, url.Values{
		"_txlock": {"immediate"},
		"_pragma": {"busy_timeout(10000)", "synchronous(NORMAL)", "cache_size(-65536)"},
	})
	if err != nil {
		return nil, err
	}
	err = s.patiently(func() error { return s.check(s.db) })
	if errors.Is(err, ErrMissing) {
		err = s.create()
	}
	if err != nil {
		s.db.Close()
		return nil, s.wrap("open", err)
	}
	return s, nil
}

// OpenReadOnly opens the store at path for reading, while others may write to it. A read-only
// folder will do. Errors wrap ErrMissing, ErrNotStore, ErrNewer, ErrOlder, ErrBusy,
// ErrDamaged or ErrReadOnly where they apply.
func OpenReadOnly(path string) (*Store, error) {
	if err := inspect(path); err != nil {
		return nil, err
	}
	s, err := openReadOnly(path, "mode", "ro")
	var sqliteErr *sqlite.Error
	if !errors.As(err, &sqliteErr) {
		return s, err
	}
	switch sqliteErr.Code() {
	case codes.SQLITE_READONLY_ROLLBACK, codes.SQLITE_READONLY_RECOVERY:
		// A process was killed while it wrote; opening the file for writing puts it right.
		rw, err := Open(path)
		if err != nil {
			return nil, err
		}
		if err := rw.Close(); err != nil {
			return nil, err
		}
		return openReadOnly(path, "mode", "ro")
	case codes.SQLITE_CANTOPEN, codes.SQLITE_READONLY_CANTINIT, codes.SQLITE_READONLY_DIRECTORY:
		// SQLite wants to put its side files into a folder that it cannot write to. Where
		// no transaction waits in the log, the file alone is whole.
		if info, err := os.Stat(path + "-wal"); err != nil || info.Size() == 0 {
			return openReadOnly(path, "immutable", "1")
		}
	}
	return nil, wrap(path, "open", err)
}

// openReadOnly hands on errors of SQLite as they are.
func openReadOnly(path, key, value string) (*Store, error) {
	s, err := connect(path, url.Values{key: {value}, "_pragma": {"busy_timeout(10000)", "query_only(1)"}})
	if err != nil {
		return nil, err
	}
	s.readOnly = true
	if err := s.check(s.db); err != nil {
		s.db.Close()
		return nil, err
	}
	return s, nil
}

// Close closes the store. After writing it folds SQLite's side files into the one file, unless
// another process is reading; then the next writer does.
func (s *Store) Close() error {
	var err error
	if !s.readOnly {
		err = s.settle()
	}
	return errors.Join(s.wrap("close", err), s.wrap("close", s.db.Close()))
}

// settle takes the file out of write-ahead mode, so that at rest it is one plain file that opens
// in any folder. Readers that hold it in that mode are no error.
func (s *Store) settle() error {
	var mode string
	if err := s.db.QueryRow("PRAGMA journal_mode").Scan(&mode); err != nil || mode != "wal" {
		return err
	}
	for _, pragma := range []string{
		"PRAGMA busy_timeout = 1000", "PRAGMA wal_checkpoint(TRUNCATE)",
		"PRAGMA busy_timeout = 0", "PRAGMA journal_mode = DELETE",
	} {
		if _, err := s.db.Exec(pragma); err != nil && !errors.Is(s.wrap("", err), ErrBusy) {
			return err
		}
	}
	return nil
}

// connect opens a connection and leaves the file as it is.
func connect(path string, options url.Values) (*Store, error) {
	name, err := dsn(path, options)
	if err != nil {
		return nil, err
	}
	db, err := sql.Open("sqlite", name)
	if err != nil {
		return nil, wrap(path, "open", err)
	}
	db.SetMaxOpenConns(1)
	return &Store{path: path, db: db}, nil
}

// dsn writes a path and options as a URI in which no letter of the path means anything else.
func dsn(path string, options url.Values) (string, error) {
	abs, err := filepath.Abs(path)
	if err != nil {
		return "", err
	}
	abs = filepath.ToSlash(abs)
	if !strings.HasPrefix(abs, "/") {
		abs = "/" + abs // C:/…
	}
	uri := url.URL{Scheme: "file", Path: abs, RawQuery: options.Encode()}
	return uri.String(), nil
}

// The header of an SQLite file: https://www.sqlite.org/fileformat2.html#the_database_header
const (
	magic         = "SQLite format 3\x00"
	headerSize    = 100
	offsetAppID   = 68
	applicationID = 0x6b677264 // "kgrd"
	schemaVersion = 3
)

// inspect reads a file's header without SQLite, which would meddle with the side files of
// whatever database it is.
func inspect(path string) error {
	info, err := os.Stat(path)
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return fmt.Errorf("%s: %w", path, ErrMissing)
	case err != nil:
		return err
	case !info.Mode().IsRegular():
		return fmt.Errorf("%s: %w", path, ErrNotStore)
	case info.Size() == 0:
		return fmt.Errorf("%s: %w", path, ErrMissing)
	}
	f, err := os.Open(path)
	if err != nil {
		return err
	}
	defer f.Close()
	header := make([]byte, headerSize)
	if _, err := f.ReadAt(header, 0); err != nil || string(header[:len(magic)]) != magic || bigEndian(header[offsetAppID:]) != applicationID {
		return fmt.Errorf("%s: %w", path, ErrNotStore)
	}
	return nil
}

func isFolder(path string) bool {
	info, err := os.Stat(path)
	return err == nil && info.IsDir()
}

func bigEndian(b []byte) uint32 {
	return uint32(b[0])<<24 | uint32(b[1])<<16 | uint32(b[2])<<8 | uint32(b[3])
}

// check tells whether the database is a store that this code understands; errors wrap
// ErrMissing for an empty one. Errors of SQLite come as they are.
func (s *Store) check(db interface {
	QueryRow(query string, args ...any) *sql.Row
},
) error {
	var id, version, tables int
	row := db.QueryRow(`SELECT (SELECT application_id FROM pragma_application_id),
		(SELECT user_version FROM pragma_user_version), (SELECT count(*) FROM sqlite_schema)`)
	if err := row.Scan(&id, &version, &tables); err != nil {
		return err
	}
	switch {
	case id == applicationID && version == schemaVersion:
		return nil
	case id == applicationID && version > schemaVersion:
		return fmt.Errorf("%s: %w", s.path, ErrNewer)
	case id == applicationID && version > 0:
		return fmt.Errorf("%s: %w", s.path, ErrOlder)
	case id == 0 && version == 0 && tables == 0:
		return fmt.Errorf("%s: %w", s.path, ErrMissing)
	}
	return fmt.Errorf("%s: %w", s.path, ErrNotStore)
}
