package push

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"hash"
	"strconv"
	"strings"
)

// course counts the requests of a push and leaves out those that an earlier one has sent.
type course struct {
	done     Done
	sent     hash.Hash // over all requests so far
	skip     int
	seen     string // what sent has to be behind those that are left out
	progress func(batches int, bytes int64)
}

func newCourse(opt Options) (*course, error) {
	skip, seen, err := parseToken(opt.Resume)
	return &course{sent: sha256.New(), skip: skip, seen: seen, progress: opt.Progress}, err
}

// next takes a request, of which where and what tell it from others, and sends it if it is its turn.
func (c *course) next(where string, what []byte, send func() error) error {
	if c.done.Batches >= c.skip {
		if c.done.Batches == c.skip && c.skip > 0 && c.digest() != c.seen {
			return fmt.Errorf("%w: the graph has changed since; push it from the beginning, without --resume", ErrResume)
		}
		if err := send(); err != nil {
			c.done.Resume = c.token()
			return err
		}
	}
	c.sent.Write([]byte(where + "\n"))
	c.sent.Write(what)
	c.done.Batches++
	c.done.Bytes += int64(len(what))
	if c.progress != nil {
		c.progress(c.done.Batches, c.done.Bytes)
	}
	return nil
}

// end checks that all the requests that are left out came.
func (c *course) end() error {
	if c.done.Batches < c.skip {
		return fmt.Errorf("%w: the graph has only %d requests; push it from the beginning, without --resume", ErrResume, c.done.Batches)
	}
	return nil
}

func (c *course) digest() string { return hex.EncodeToString(c.sent.Sum(nil)[:4]) }

// token names a request and what was sent before it: "17-5f3a99b2".
func (c *course) token() string {
	if c.done.Batches == 0 {
		return ""
	}
	return strconv.Itoa(c.done.Batches) + "-" + c.digest()
}

func parseToken(text string) (batches int, seen string, err error) {
	if text == "" {
		return 0, "", nil
	}
	number, seen, _ := strings.Cut(text, "-")
	batches, err = strconv.Atoi(number)
	if err != nil || batches < 1 || len(seen) != 8 {
		return 0, "", fmt.Errorf("%w: %q is no token of an earlier push", ErrResume, text)
	}
	return batches, seen, nil
}
