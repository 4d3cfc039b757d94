package eval

import (
	"encoding/json"
	"strings"
	"testing"
)

func results() []Result {
	return []Result{
		{Doc: "A01", Entities: Tally{TP: 3, FP: 1}, Relations: Tally{TP: 1, FN: 1, Optional: 12}, Notes: []string{"  entity   +  x"}},
		{Doc: "东西部协作", Entities: Tally{TP: 1, FN: 4}, Measures: Tally{FP: 1, FN: 1}},
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

func TestWriteJSON(t *testing.T) {
	var b strings.Builder
	if err := WriteJSON(&b, results()); err != nil {
		t.Fatal(err)
	}
	var got struct {
		Docs []resultJSON
		All  resultJSON
	}
	if err := json.Unmarshal([]byte(b.String()), &got); err != nil {
		t.Fatal(err)
	}
	if len(got.Docs) != 2 || got.Docs[1].Doc != "东西部协作" || got.Docs[0].Notes[0] != "  entity   +  x" ||
		got.Docs[0].Relations.F1 != 2.0/3 || got.All.Entities.Precision != 0.8 || got.All.Relations.Optional != 12 {
		t.Errorf("%s", b.String())
	}
}
