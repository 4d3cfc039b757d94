package ingest

import (
	"math"
	"math/big"
	"strconv"
	"strings"

	"example.org/kg/export/vocab"
	"example.org/kg/graph"
)

// reader reads the values of one thing and remembers the first error.
type reader struct {
	b   *builder
	t   *thing
	err error
}

func (r *reader) get(p vocab.Property) (saying, bool) {
	if r.err != nil {
		return saying{}, false
	}
	s, ok, err := r.b.one(r.t, p)
	r.err = err
	return s, ok && err == nil
}

func (r *reader) fail(s saying, p vocab.Property, remedy string) {
	if r.err == nil {
		r.err = r.b.opt.fail(s.at, "%s of %s is %q; %s", vocab.Table()[p].Key, r.t.name, s.value.value, remedy)
	}
}

func (r *reader) text(p vocab.Property) string {
	s, ok := r.get(p)
	if ok && !s.value.literal {
		r.fail(s, p, "give a text and no IRI")
	}
	return s.value.value
}

func (r *reader) texts(p vocab.Property) []string {
	var out []string
	for _, s := range r.b.all(r.t, p) {
		out = append(out, s.value.value)
	}
	return out
}

func (r *reader) flag(p vocab.Property) bool {
	s, ok := r.get(p)
	if ok && s.value.value != "true" && s.value.value != "false" && s.value.value != "1" && s.value.value != "0" {
		r.fail(s, p, "give true or false")
	}
	return s.value.value == "true" || s.value.value == "1"
}

func (r *reader) id(p vocab.Property) graph.ID {
	s, ok := r.get(p)
	if !ok {
		return ""
	}
	if s.value.literal {
		r.fail(s, p, "give an IRI and no text")
		return ""
	}
	return r.b.id(s.value.value)
}

func (r *reader) integer(p vocab.Property) int {
	s, ok := r.get(p)
	if !ok {
		return 0
	}
	return int(r.whole(s, p))
}

func (r *reader) whole(s saying, p vocab.Property) int64 {
	n, err := strconv.ParseInt(s.value.value, 10, 64)
	if err != nil {
		r.fail(s, p, "give a whole number")
	}
	return n
}

func (r *reader) integers(p vocab.Property) []int64 {
	var out []int64
	for _, s := range r.b.all(r.t, p) {
		out = append(out, r.whole(s, p))
	}
	return out
}

func (r *reader) double(p vocab.Property, otherwise float64) float64 {
	s, ok := r.get(p)
	if !ok {
		return otherwise
	}
	f, err := strconv.ParseFloat(s.value.value, 64)
	if err != nil {
		r.fail(s, p, "give a number")
	}
	return f
}

func (r *reader) money(p vocab.Property) []graph.Money {
	var out []graph.Money
	for _, s := range r.b.all(r.t, p) {
		m, ok := parseMoney(s.value.value, 1)
		if !ok {
			r.fail(s, p, "give an amount in yuan with at most two decimals")
		}
		out = append(out, m)
	}
	return out
}

// parseMoney reads an amount in so many yuan, in any notation of a number (2806.95, 2.52E8, 252000000.0).
func parseMoney(text string, times int64) (graph.Money, bool) {
	const longest = 40 // of notations, whose exponent may ask for endless digits
	if len(text) > longest || strings.ContainsAny(text, "/xXpP_") || exponent(text) > longest {
		return 0, false
	}
	n, ok := new(big.Rat).SetString(text)
	if !ok {
		return 0, false
	}
	n.Mul(n, big.NewRat(int64(graph.Yuan)*times, 1))
	if !n.IsInt() || !n.Num().IsInt64() {
		return 0, false
	}
	return graph.Money(n.Num().Int64()), true
}

// exponent is the size of the exponent of a number.
func exponent(text string) int {
	_, digits, _ := strings.Cut(strings.ToLower(text), "e")
	n, err := strconv.Atoi(strings.TrimLeft(digits, "+-"))
	if digits != "" && err != nil {
		return math.MaxInt
	}
	return n
}
