package gazetteer

import (
	_ "embed"
	"slices"
	"strings"
	"sync"
)

//go:embed divisions.txt
var divisionsText string

// Gazetteer is an immutable set of divisions and their names. It is safe for
// concurrent use.
type Gazetteer struct {
	rows  []Division        // by code
	codes []uint32          // of the rows, as numberOf makes them: a search looks at these
	short map[string]string // first short name by code, where there is one
	names *nameIndex
	// first is the first row of each prefecture, by the first four digits of
	// the code, and at the end the number of rows.
	first [prefectures + 1]int32
}

const prefectures = 100 * 100

var loadDefault = sync.OnceValue(func() *Gazetteer {
	g, err := decode(divisionsText)
	if err != nil {
		panic("gazetteer: embedded data: " + err.Error()) // a test decodes it
	}
	return g
})

// Data is the text of the embedded data, for telling one version from another.
func Data() string { return divisionsText }

// Default returns the gazetteer of the embedded data, decoded on first use.
func Default() *Gazetteer { return loadDefault() }

// find returns the row number of code.
func (g *Gazetteer) find(code string) (int, bool) {
	p, ok := prefecture(code)
	if !ok || len(code) > longestCode {
		return 0, false
	}
	low := int(g.first[p])
	i, ok := slices.BinarySearch(g.codes[low:g.first[p+1]], numberOf(code))
	return low + i, ok && g.rows[low+i].Code == code
}

// longestCode is the length of a township's.
const longestCode = 9

// numberOf is a number for a code by which codes stand in their order.
func numberOf(code string) uint32 {
	n := uint32(0)
	for i := range longestCode {
		n *= 10
		if i < len(code) {
			n += uint32(code[i] & 0xf)
		}
	}
	return n
}

// prefecture is the number that the first four digits of a code make.
func prefecture(code string) (int, bool) {
	if len(code) < 4 {
		return 0, false
	}
	n := 0
	for _, c := range []byte(code[:4]) {
		if c < '0' || c > '9' {
			return 0, false
		}
		n = 10*n + int(c-'0')
	}
	return n, true
}

// index fills in first and codes.
func (g *Gazetteer) index() {
	g.codes = make([]uint32, len(g.rows))
	for i := range g.rows {
		g.codes[i] = numberOf(g.rows[i].Code)
	}
	row := 0
	for p := range g.first {
		for row < len(g.rows) {
			if of, ok := prefecture(g.rows[row].Code); ok && of >= p {
				break
			}
			row++
		}
		g.first[p] = int32(row)
	}
}

// Division returns the division with the given code.
func (g *Gazetteer) Division(code string) (Division, bool) {
	i, ok := g.find(code)
	if !ok {
		return Division{}, false
	}
	return g.rows[i], true
}

// Parent returns the division that the one with the given code lies in; it
// reports false for unknown codes and for those at the top.
func (g *Gazetteer) Parent(code string) (Division, bool) {
	d, ok := g.Division(code)
	if !ok || d.Parent == "" {
		return Division{}, false
	}
	return g.Division(d.Parent)
}

// Ancestors returns the divisions that the one with the given code lies in,
// nearest first, without itself.
func (g *Gazetteer) Ancestors(code string) []Division {
	var up []Division
	for d, ok := g.Parent(code); ok; d, ok = g.Parent(d.Code) {
		up = append(up, d)
	}
	return up
}

// Within reports whether the division code lies in ancestor or is the same.
// It is false where either code is unknown.
func (g *Gazetteer) Within(code, ancestor string) bool {
	if _, ok := g.find(ancestor); !ok {
		return false
	}
	for d, ok := g.Division(code); ok; d, ok = g.Division(d.Parent) {
		if d.Code == ancestor {
			return true
		}
	}
	return false
}

// Children returns the divisions whose parent has the given code, by code.
func (g *Gazetteer) Children(code string) []Division {
	i, ok := g.find(code)
	if !ok {
		return nil
	}
	// All that lies in a division shares the digits of its code that are in use.
	prefix := strings.TrimSuffix(strings.TrimSuffix(code, "00"), "00")
	var down []Division
	for _, d := range g.rows[i+1:] {
		if !strings.HasPrefix(d.Code, prefix) {
			break
		}
		if d.Parent == code {
			down = append(down, d)
		}
	}
	return down
}

// All returns the divisions of one level, by code.
func (g *Gazetteer) All(l Level) []Division {
	var all []Division
	for _, d := range g.rows {
		if d.Level == l {
			all = append(all, d)
		}
	}
	return all
}

// ShortName returns the customary short name of a division (定西 for 定西市,
// 积石山 for 积石山保安族东乡族撒拉族自治县), its full name where it has none
// (岷县), and "" for an unknown code.
func (g *Gazetteer) ShortName(code string) string {
	if short, ok := g.short[code]; ok {
		return short
	}
	d, _ := g.Division(code)
	return d.Name
}
