package store

import (
	"errors"
	"time"
)

// patience is how long a write waits for another process that holds the store. SQLite itself waits as long
// for a plain lock, but not where waiting might lock out both: when the file goes into write-ahead mode, or
// out of it.
const patience = 10 * time.Second

// patiently does something again as long as another process holds the store.
func (s *Store) patiently(do func() error) error {
	const pause = 10 * time.Millisecond
	for end := time.Now().Add(patience); ; time.Sleep(pause) {
		err := do()
		if err == nil || !errors.Is(s.wrap("", err), ErrBusy) || time.Now().After(end) {
			return err
		}
	}
}
