package store

import (
	"errors"
	"fmt"

	"modernc.org/sqlite"
	codes "modernc.org/sqlite/lib"
)

// The errors that callers tell apart. Each is wrapped in one that names the file.
var (
	// ErrMissing says that there is no store at the path.
	ErrMissing = errors.New("no such graph store; run kg build first")
	// ErrNotStore says that the file is something else. It has not been touched.
	ErrNotStore = errors.New("not a kg graph store; choose another path with -g")
	// ErrNewer says that a newer kg wrote the store.
	ErrNewer = errors.New("written by a newer kg; use that one, or build into another file")
	// ErrOlder says that an older kg wrote the store.
	ErrOlder = errors.New("written by an older kg; remove it and run kg build again, or build into another file")
	// ErrOtherSchema says that documents that stay in the store hold what the schema of a build lacks.
	ErrOtherSchema = errors.New("does not fit the schema of this build")
	// ErrBusy says that another process kept the store locked for too long.
	ErrBusy = errors.New("in use by another process; try again when it has finished")
	// ErrDamaged says that SQLite cannot make sense of the file.
	ErrDamaged = errors.New("damaged; remove it and run kg build again")
	// ErrReadOnly says that the file, its folder or the Store cannot be written to.
	ErrReadOnly = errors.New("cannot be written to")
	// ErrNoEffect says that an edit finds nothing to change.
	ErrNoEffect = errors.New("finds nothing to change")
	// ErrNoEdit says that there is no edit of a number in the log, or none that can be undone.
	ErrNoEdit = errors.New("no edit that can be undone")
	// ErrFragment says that what was given to Put is not the account of one document.
	ErrFragment = errors.New("not a fragment of one document")
)

// wrap names the file and what was being done in an error of SQLite, and marks it with the
// sentinel it amounts to.
func (s *Store) wrap(doing string, err error) error { return wrap(s.path, doing, err) }

func wrap(path, doing string, err error) error {
	if err == nil {
		return nil
	}
	var sqliteErr *sqlite.Error
	if errors.As(err, &sqliteErr) {
		switch sqliteErr.Code() & 0xff {
		case codes.SQLITE_BUSY, codes.SQLITE_LOCKED:
			return fmt.Errorf("%s: %w", path, ErrBusy)
		case codes.SQLITE_CORRUPT, codes.SQLITE_NOTADB:
			return fmt.Errorf("%s: %w (%v)", path, ErrDamaged, err)
		case codes.SQLITE_READONLY, codes.SQLITE_PERM:
			return fmt.Errorf("%s: %w", path, ErrReadOnly)
		case codes.SQLITE_CANTOPEN:
			return fmt.Errorf("%s: cannot be opened or made: may you write to its folder?", path)
		case codes.SQLITE_FULL:
			return fmt.Errorf("%s: the disk is full", path)
		}
	}
	for _, named := range []error{ErrMissing, ErrNotStore, ErrNewer, ErrOlder, ErrOtherSchema, ErrNoEffect, ErrNoEdit} {
		if errors.Is(err, named) {
			return err
		}
	}
	return fmt.Errorf("%s: %s: %w", path, doing, err)
}
