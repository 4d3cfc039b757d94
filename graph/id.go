package graph

import (
	"crypto/sha256"
	"encoding/hex"
	"slices"
	"strconv"
	"strings"
)

// HashID makes an id of a kind from the parts that decide what the thing is: the first 16
// bytes of a SHA-256 over the parts with their lengths, in hexadecimal.
func HashID(kind string, parts ...string) ID {
	const number = 20 // digits of a length, and the colon, at most
	size := 0
	for _, p := range parts {
		size += number + len(p)
	}
	var few [512]byte
	data := few[:0]
	if size > len(few) {
		data = make([]byte, 0, size)
	}
	for _, p := range parts {
		data = strconv.AppendInt(data, int64(len(p)), 10)
		data = append(append(data, ':'), p...)
	}
	sum := sha256.Sum256(data)
	var id [64]byte
	return ID(hex.AppendEncode(append(append(id[:0], kind...), '/'), sum[:16]))
}

// DivisionID is the id of the division with a GB/T 2260 code (six digits, or nine for a
// township).
func DivisionID(code string) ID { return ID("division/" + code) }

// DocumentID is the id of a document with this text.
func DocumentID(text string) ID { return HashID("document", text) }

// seal fills in the ids of a statement and of its evidence, which are hashes of their content,
// and puts its lists in order. known is evidence that has its id, or nil.
func (st *Statement) seal(known *Evidence) {
	slices.Sort(st.Amounts)
	st.Amounts = slices.Compact(st.Amounts)
	slices.Sort(st.Headcounts)
	st.Headcounts = slices.Compact(st.Headcounts)
	slices.Sort(st.Hedges)
	st.Hedges = slices.Compact(st.Hedges)
	if st.Status == "" {
		st.Status = Done
	}
	for i := range st.Evidence {
		ev := &st.Evidence[i]
		if ev.is(known) {
			ev.ID = known.ID
			continue
		}
		ev.ID = HashID("evidence", string(ev.Document), strconv.Itoa(ev.Start), strconv.Itoa(ev.End), ev.Exact)
	}
	slices.SortFunc(st.Evidence, compareEvidence)
	st.Evidence = slices.Compact(st.Evidence)
	var few [16]string
	parts := append(
		few[:0],
		string(st.Subject), string(st.Predicate), string(st.Object),
		st.Period.Start, st.Period.End, string(st.Status),
	)
	parts = append(parts, strconv.Itoa(len(st.Amounts)))
	for _, a := range st.Amounts {
		parts = append(parts, a.String())
	}
	parts = append(parts, strconv.Itoa(len(st.Headcounts)))
	for _, n := range st.Headcounts {
		parts = append(parts, strconv.FormatInt(n, 10))
	}
	parts = append(parts, st.Hedges...)
	for _, ev := range st.Evidence {
		parts = append(parts, string(ev.ID))
	}
	st.ID = HashID("statement", parts...)
}

// is tells whether two pieces of evidence are the same passage.
func (ev *Evidence) is(other *Evidence) bool {
	return other != nil && ev.Start == other.Start && ev.End == other.End && ev.Document == other.Document && ev.Exact == other.Exact
}

func compareEvidence(a, b Evidence) int {
	if a.Document != b.Document {
		if a.Document < b.Document {
			return -1
		}
		return 1
	}
	if a.Start != b.Start {
		return a.Start - b.Start
	}
	if a.End != b.End {
		return a.End - b.End
	}
	return strings.Compare(a.Exact, b.Exact)
}

// NoteID is the id of a note: a hash of all that it says.
func NoteID(n Note) ID {
	return HashID("note", string(n.Document), strconv.Itoa(n.Start), strconv.Itoa(n.End), string(n.Kind), n.Text, n.Detail)
}
