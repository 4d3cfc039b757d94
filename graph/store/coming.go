package store

import (
	"cmp"
	"iter"

	"example.org/kg/graph"
)

// coming is fragments that go into the store as they come, with no stay in the table of staged ones.
type coming struct {
	count     int // about how many
	fragments iter.Seq2[*graph.Graph, error]
	err       error // of the list
}

// CommitAll is Commit that takes in a list of about count fragments beside what was put. Each is as for Put, each of another document and at
// another location; best they come in the order of the documents. One is in memory at a time, and none is staged: killed in the middle, the
// store shows what it showed before and holds nothing else. ReadBy holds for the fragment that comes next. An error of the list comes back
// as it is. The list must not use the Store, which is busy; another one at the same path shows what it showed before.
func (w *Writer) CommitAll(count int, fragments iter.Seq2[*graph.Graph, error]) error {
	return w.commit(&coming{count: count, fragments: fragments})
}

// takeComing makes what comes the account of the base tables.
func (ap *applier) takeComing(w *Writer, c *coming) {
	if c == nil || ap.err != nil {
		return
	}
	for frag, err := range c.fragments {
		if c.err = err; err == nil {
			c.err = ap.takeFragment(frag, w.generator)
		}
		if c.err != nil || ap.err != nil {
			ap.err = cmp.Or(ap.err, c.err)
			return
		}
	}
}

func (ap *applier) takeFragment(frag *graph.Graph, generator string) error {
	f, err := newFragment(frag, generator)
	if err != nil {
		return err
	}
	rec, err := f.seal()
	if err != nil {
		return err
	}
	if ap.anew {
		ap.insert(rec)
	} else {
		ap.put(rec)
	}
	return nil
}
