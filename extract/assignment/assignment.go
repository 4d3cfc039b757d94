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
	// 310107) what is assigned.
	lines map[uint64]ways // by key
	// joined tells by the provinces of two codes how long the codes are, without
	// the zeros, that lines between them have.
	joined [1 << 8][1 << 8]lengths
}

// lengths is a set of the lengths of two codes.
type lengths uint16

func lengthsOf(a, b int) lengths { return 1 << (a/2*4 + b/2) }

// province is a number for the province of a code.
func province(code string) uint8 { return code[0]<<4 | code[1]&0xf }

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
	forth ways = 1 << iota // the first helps the second
	back                   // the second helps the first
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
		t.joined[province(a)][province(b)] |= lengthsOf(len(a), len(b))
		t.joined[province(b)][province(a)] |= lengthsOf(len(b), len(a))
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

// between finds what the most specific lines say. It looks only for lines of
// such lengths as there are between the two provinces, and allocates nothing.
func (t *Table) between(a, b string) ways {
	if len(a) < 6 || len(b) < 6 {
		return 0
	}
	has := t.joined[province(a)][province(b)]
	for digits := 12; has != 0 && digits >= 4; digits -= 2 { // of both codes
		var found ways
		for i := min(6, digits-2); i >= max(2, digits-6); i -= 2 {
			if has&lengthsOf(i, digits-i) != 0 {
				found |= t.lines[key(a[:i], b[:digits-i])]
			}
		}
		if found != 0 {
			return found
		}
	}
	return 0
}
