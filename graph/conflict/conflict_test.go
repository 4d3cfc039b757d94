package conflict

import (
	"fmt"
	"testing"

	"example.org/kg/graph"
)

const wan = 10_000 * graph.Yuan

// said is a figure with what is said about it.
type said struct {
	amount graph.Money
	period graph.Period
	hedge  string
	doc    int // 0 is of 2019-12, 1 of 2020-12, 2 without date
	same   bool
}

func build(t *testing.T, claims []said) *graph.Graph {
	t.Helper()
	g := graph.New()
	var docs []graph.ID
	for i, date := range []string{"2019-12-01", "2020-12", ""} {
		text := fmt.Sprintf("%d福州帮扶定西的款项。", i)
		docs = append(docs, graph.DocumentID(text))
		g.AddDocument(graph.Document{ID: docs[i], Location: fmt.Sprint(i), Date: date, Text: text})
	}
	for _, ent := range []graph.Entity{
		{ID: "division/350100", Type: graph.City, Name: "福州市", Code: "350100"},
		{ID: "division/621100", Type: graph.City, Name: "定西市", Code: "621100"},
	} {
		if err := g.AddEntity(ent); err != nil {
			t.Fatal(err)
		}
	}
	for i, c := range claims {
		st := graph.Statement{
			Subject: "division/350100", Predicate: graph.Assists, Object: "division/621100", Amounts: []graph.Money{c.amount},
			Period: c.period, Confidence: 0.9,
			Evidence: []graph.Evidence{{Document: docs[c.doc], Exact: "福", Start: 1, End: 2}},
		}
		if !c.same {
			st.Evidence[0] = graph.Evidence{Document: docs[c.doc], Exact: string([]rune("福州帮扶定西的款项。")[i]), Start: i + 1, End: i + 2}
		}
		if c.hedge != "" {
			st.Hedges = []string{c.hedge}
		}
		if _, err := g.AddStatement(st); err != nil {
			t.Fatal(err)
		}
	}
	return g
}

func TestReasons(t *testing.T) {
	y2018, y2019 := graph.Period{Start: "2018", End: "2018"}, graph.Period{Start: "2019", End: "2019"}
	july, both := graph.Period{Start: "2018", End: "2018-07"}, graph.Period{Start: "2018", End: "2019"}
	for _, tt := range []struct {
		name   string
		claims []said
		want   Reason
	}{
		{"same figure", []said{{amount: 5 * wan, period: y2018}, {amount: 5 * wan, period: y2018, doc: 1}}, ""},
		{"other years", []said{{amount: 5 * wan, period: y2018}, {amount: 6 * wan, period: y2019}}, ""},
		{"plain contradiction", []said{{amount: 5300 * wan, period: y2018}, {amount: 6100 * wan, period: y2018}}, Unexplained},
		{"about", []said{{amount: 25000 * wan, period: y2018, hedge: "约"}, {amount: 25200 * wan, period: y2018}}, ""},
		{"nearly", []said{{amount: 25000 * wan, period: y2018, hedge: "近"}, {amount: 24800 * wan, period: y2018}}, ""},
		{"not nearly", []said{{amount: 25000 * wan, period: y2018, hedge: "近"}, {amount: 26800 * wan, period: y2018}}, Unexplained},
		{"more than", []said{{amount: 570000 * wan, hedge: "多"}, {amount: 573000 * wan}}, ""},
		{"less than more than", []said{{amount: 570000 * wan, hedge: "超"}, {amount: 561000 * wan}}, Unexplained},
		{"rounded", []said{{amount: 25200 * wan, period: y2018}, {amount: 25000 * wan, period: y2018}}, Rounding},
		{"rounded up", []said{{amount: 25200 * wan, period: y2018}, {amount: 26000 * wan, period: y2018}}, Unexplained},
		{"too far off to be rounded", []said{{amount: 28000 * wan, period: y2018}, {amount: 30000 * wan, period: y2018}}, Unexplained},
		{"running total", []said{{amount: 90000 * wan, hedge: "累计"}, {amount: 11000 * wan, period: y2018}}, Running},
		{"years in a total", []said{{amount: 90000 * wan, period: both}, {amount: 11000 * wan, period: y2018}}, ""},
		{"year beyond the total", []said{{amount: 90000 * wan, period: y2018}, {amount: 11000 * wan, period: both}}, Exceeds},
		{"part", []said{{amount: 3100 * wan}, {amount: 1800 * wan, hedge: "其中"}}, Part},
		{"one sentence", []said{{amount: 3100 * wan, same: true}, {amount: 1800 * wan, same: true}}, Part},
		{"as of July", []said{{amount: 3100 * wan, period: y2018}, {amount: 1800 * wan, period: july}}, OtherDate},
		{"other articles", []said{{amount: 3100 * wan, doc: 1}, {amount: 1800 * wan}}, OtherDate},
		{"an article without date", []said{{amount: 3100 * wan, doc: 2}, {amount: 1800 * wan}}, Unexplained},
	} {
		found := Find(build(t, tt.claims))
		switch {
		case tt.want == "" && len(found) > 0:
			t.Errorf("%s: %s", tt.name, found[0].Reason)
		case tt.want != "" && (len(found) != 1 || found[0].Reason != tt.want):
			t.Errorf("%s: %+v, want %s", tt.name, found, tt.want)
		case tt.want != "" && (len(found[0].Claims) != 2 || found[0].Claims[0].Reason != "" || found[0].Claims[0].Value < found[0].Claims[1].Value):
			t.Errorf("%s: claims %+v", tt.name, found[0].Claims)
		}
	}
}

// Plans are not held against what was done, and figures that hang together stand in one conflict, the gravest first.
func TestFind(t *testing.T) {
	y := graph.Period{Start: "2018", End: "2018"}
	g := build(t, []said{{amount: 5300 * wan, period: y}, {amount: 6100 * wan, period: y}, {amount: 900 * wan, hedge: "其中", period: y}})
	found := Find(g)
	if len(found) != 1 || len(found[0].Claims) != 3 || found[0].Reason != Unexplained || found[0].Claims[2].Reason != Part {
		t.Errorf("%+v", found)
	}
	st := *g.Statements()[0]
	st.Status, st.Amounts = graph.Planned, []graph.Money{77 * wan}
	if _, err := g.AddStatement(st); err != nil {
		t.Fatal(err)
	}
	if again := Find(g); len(again) != 1 || len(again[0].Claims) != 3 {
		t.Errorf("with a plan: %+v", again)
	}
}
