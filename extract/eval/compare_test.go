package eval

import (
	"errors"
	"reflect"
	"strings"
	"testing"

	"example.org/kg/graph"
)

func TestCompare(t *testing.T) {
	missed := Finding{Fault: Miss, What: AnEntity, Name: "定西市"}
	alarm := Finding{Fault: FalseAlarm, What: ARelation, Subject: "甲", Relation: graph.Assists, Object: "乙", Passages: []Passage{{Text: "一"}}}
	elsewhere := alarm
	elsewhere.Passages = []Passage{{Text: "二"}}
	with := func(r Result, findings ...Finding) Result {
		r.Findings = findings
		return r
	}
	before := []Result{
		with(resultOf("A", Tally{TP: 1, FN: 1}, Tally{TP: 3, FP: 1}, Tally{}), missed, alarm),
		resultOf("B", Tally{TP: 4}, Tally{}, Tally{}),
		resultOf("C", Tally{FN: 9}, Tally{}, Tally{}),
		resultOf("东西部", Tally{TP: 1}, Tally{TP: 1}, Tally{TP: 1}),
	}
	after := []Result{
		resultOf("东西部", Tally{TP: 1}, Tally{TP: 1}, Tally{TP: 1}),
		with(resultOf("A", Tally{TP: 2}, Tally{TP: 3, FP: 2}, Tally{}), alarm, elsewhere),
		resultOf("B", Tally{TP: 4}, Tally{}, Tally{}),
		resultOf("D", Tally{FN: 9}, Tally{}, Tally{}),
	}
	c := Compare(before, after)
	a := c.Docs[1]
	if len(c.Docs) != 3 || a.Doc != "A" || a.Entities.Recall != 0.5 || a.Entities.Before != (Tally{TP: 1, FN: 1}) || a.Relations.After.FP != 2 {
		t.Errorf("%+v", c.Docs)
	}
	if !reflect.DeepEqual(a.New, []Finding{elsewhere}) || !reflect.DeepEqual(a.Gone, []Finding{missed}) { // the alarm stands twice now
		t.Errorf("new %+v, gone %+v", a.New, a.Gone)
	}
	if !reflect.DeepEqual(c.OnlyBefore, []string{"C"}) || !reflect.DeepEqual(c.OnlyAfter, []string{"D"}) {
		t.Errorf("only before %v, only after %v", c.OnlyBefore, c.OnlyAfter)
	}
	if lost := c.All.Lost(); !reflect.DeepEqual(lost, []string{"relations"}) {
		t.Errorf("lost %v", lost)
	}
	var b strings.Builder
	if err := WriteComparison(&b, c); err != nil {
		t.Fatal(err)
	}
	want := `         entities                relations               measures
article       P      R     F1         P      R     F1         P      R     F1
A             = +0.500 +0.333    -0.150      = -0.107         =      =      =
all           = +0.143 +0.077    -0.133      = -0.089         =      =      =
only in the baseline, not counted: C
only in this run, not counted: D
`
	if b.String() != want {
		t.Errorf("got\n%swant\n%s", b.String(), want)
	}
	if c := Compare(before, before); c.All.Moved() || c.All.Lost() != nil || c.Docs[0].Moved() {
		t.Errorf("a run differs from itself: %+v", c)
	}
}

// TestNamesakesGoInOrder compares two articles of one name with two of the same name.
func TestNamesakesGoInOrder(t *testing.T) {
	twins := []Result{resultOf("A", Tally{TP: 1}, Tally{}, Tally{}), resultOf("A", Tally{FN: 1}, Tally{}, Tally{})}
	if c := Compare(twins, twins); c.All.Moved() || len(c.Docs) != 2 || len(c.OnlyBefore)+len(c.OnlyAfter) > 0 {
		t.Errorf("%+v", c)
	}
	if c := Compare(twins, twins[:1]); c.Docs[0].Moved() || !reflect.DeepEqual(c.OnlyBefore, []string{"A"}) {
		t.Errorf("%+v", c)
	}
}

func TestReportIsReadAsWritten(t *testing.T) {
	var results []Result
	for _, path := range goldFiles(t) {
		gold := readGold(t, path)
		g, _ := graphOf(t, gold, false, newDamage(2))
		r := Score(g, gold)
		r.Calibration = Calibration{} // not in the report
		results = append(results, r)
	}
	var b strings.Builder
	if err := WriteJSON(&b, results); err != nil {
		t.Fatal(err)
	}
	got, err := ReadJSON(strings.NewReader(b.String()), "x.json")
	if err != nil || !reflect.DeepEqual(got, results) {
		t.Errorf("%v\n got %+v\nwant %+v", err, got, results)
	}
	for _, part := range []string{`"f1": `, `"all": {`, `"fault": "miss"`, `"quote": "`} {
		if !strings.Contains(b.String(), part) {
			t.Errorf("no %s in the report", part)
		}
	}
}

func TestBadReportIsNamed(t *testing.T) {
	for text, want := range map[string]string{
		"":                          "x.json:1: ",
		"{\n\"docs\": 7}":           "x.json:2: docs cannot be a number: ",
		"{}":                        "x.json: no articles in it: ",
		`{"docs": [{"doc": "A"}]}`:  "x.json: article 1 is not whole: ",
		`{"doc": "A", "docs": []}`:  "x.json: no articles in it: ",
		"article  P  R  F1\nA01  1": "x.json:1: ",
	} {
		_, err := ReadJSON(strings.NewReader(text), "x.json")
		if !errors.Is(err, ErrReport) || !strings.HasPrefix(err.Error(), want) || strings.Contains(err.Error(), "\n") {
			t.Errorf("%q: %v, want %s", text, err, want)
		}
	}
}
