package eval

import (
	"strings"
	"testing"

	"example.org/kg/graph"
)

func results() []Result {
	return []Result{
		resultOf("A01", Tally{TP: 3, FP: 1}, Tally{TP: 1, FN: 1, Optional: 12}, Tally{}),
		resultOf("东西部协作", Tally{TP: 1, FN: 4}, Tally{}, Tally{FP: 1, FN: 1}),
	}
}

func TestWriteTable(t *testing.T) {
	var b strings.Builder
	if err := WriteTable(&b, results()); err != nil {
		t.Fatal(err)
	}
	want := `            entities             relations            measures
article         P     R    F1        P     R    F1        P     R    F1   optional edges
A01         0.750 1.000 0.857    1.000 0.500 0.667    1.000 1.000 1.000               12
东西部协作  1.000 0.200 0.333    1.000 1.000 1.000    0.000 0.000 0.000                0
all         0.800 0.500 0.615    1.000 0.500 0.667    0.000 0.000 0.000               12
`
	if b.String() != want {
		t.Errorf("got\n%swant\n%s", b.String(), want)
	}
	b.Reset()
	if err := WriteTable(&b, results()[:1]); err != nil || strings.Contains(b.String(), "all") {
		t.Errorf("one article, %v:\n%s", err, b.String())
	}
}

// resultOf makes a result of counties and assistance alone.
func resultOf(doc string, entities, relations, measures Tally) Result {
	r := newResult(doc)
	r.countEntities(graph.County, entities)
	r.countRelations(graph.Assists, RelationTally{relations, measures})
	return r
}

func TestWriteBreakdown(t *testing.T) {
	r := resultOf("A01", Tally{TP: 1200, FP: 1}, Tally{TP: 1, FN: 1, Optional: 12}, Tally{FP: 2})
	r.countEntities(graph.City, Tally{FN: 2})
	r.countRelations(graph.InvestsIn, RelationTally{})
	var b strings.Builder
	if err := WriteBreakdown(&b, r, graph.Builtin()); err != nil {
		t.Fatal(err)
	}
	want := `type           P     R    F1  found required false
City       1.000 0.000 0.000      0        2     0
County     0.999 1.000 1.000   1200     1200     1

           relations                                  measures
relation       P     R    F1  found required false        P     R    F1  found required false
assists    1.000 0.500 0.667      1        2     0    0.000 1.000 0.000      0        0     2
investsIn  1.000 1.000 1.000      0        0     0    1.000 1.000 1.000      0        0     0
`
	if b.String() != want {
		t.Errorf("got\n%swant\n%s", b.String(), want)
	}
}
