package assignment

import (
	_ "embed"
	"fmt"
	"strings"
	"sync"
)

//go:embed assignments.tsv
var assignmentsText string

// Table tells which divisions are assigned to help which. It is immutable and
// safe for concurrent use.
type Table struct {
	// lines holds for two codes without the zeros at their ends (11, 4401,
	// 310107) what is assigned. Codes of provinces are there for all lines
	// between divisions in them.
	lines map[uint64]ways // by key
}

// key stands for two codes of up to six digits.
func key(a, b string) uint64 {
	k := uint64(1)
	for i := range len(a) {
		k = k<<4 | uint64(a[i]&0xf)
	}
	k = k<<4 | 0xf // no digit
	for i := range len(b) {
		k = k<<4 | uint64(b[i]&0xf)
	}
	return k
}

// ways tells who of two divisions helps whom.
type ways uint8

const (
	forth  ways = 1 << iota // the first helps the second
	back                    // the second helps the first
	within                  // one of the two provinces, or a part of it, helps in the other
)

var loadDefault = sync.OnceValue(func() *Table {
	t, err := decode(assignmentsText)
	if err != nil {
		panic("assignment: embedded data: " + err.Error()) // a test decodes it
	}
	return t
})

// Data is the text of the embedded data, for telling one version from another.
func Data() string { return assignmentsText }

// Default returns the table of the embedded data, decoded on first use.
func Default() *Table { return loadDefault() }

// decode reads text in the form that the package documentation describes.
func decode(text string) (*Table, error) {
	t := &Table{lines: map[uint64]ways{}}
	n := 0
	for line := range strings.Lines(text) {
		if n++; n == 1 {
			continue // the names of the columns
		}
		f := strings.Split(strings.TrimSuffix(line, "\n"), "\t")
		if len(f) != 8 || len(f[0]) != 6 || len(f[2]) != 6 {
			return nil, fmt.Errorf("line %d: malformed %q", n, line)
		}
		a, b := significant(f[0]), significant(f[2])
		t.lines[key(a, b)] |= forth
		t.lines[key(b, a)] |= back
		t.lines[key(a[:2], b[:2])] |= within
		t.lines[key(b[:2], a[:2])] |= within
	}
	return t, nil
}

// significant is a code without the zeros that stand for a whole province or
// prefecture.
func significant(code string) string {
	return strings.TrimSuffix(strings.TrimSuffix(code, "00"), "00")
}

// Between tells which of two divisions, given by their GB/T 2260 codes, helps
// the other: 1 where a, or a division that it lies in, is assigned to help b or
// one that b lies in; -1 the other way round; 0 where nothing is known or both
// hold. Lines between smaller divisions overrule those between larger ones.
func (t *Table) Between(a, b string) int {
	switch t.between(a, b) {
	case forth:
		return 1
	case back:
		return -1
	}
	return 0
}

// Related tells whether one of two divisions, or one that it lies in, is
// assigned to help the other, or one that that lies in.
func (t *Table) Related(a, b string) bool { return t.between(a, b) != 0 }

// between finds what the most specific lines say. It takes one map lookup for
// divisions of provinces that no line joins, else ten at most, and allocates
// nothing.
func (t *Table) between(a, b string) ways {
	if len(a) < 6 || len(b) < 6 || t.lines[key(a[:2], b[:2])] == 0 {
		return 0
	}
	for digits := 12; digits >= 4; digits -= 2 { // of both codes
		var found ways
		for i := min(6, digits-2); i >= max(2, digits-6); i -= 2 {
			found |= t.lines[key(a[:i], b[:digits-i])] &^ within
		}
		if found != 0 {
			return found
		}
	}
	return 0
}
