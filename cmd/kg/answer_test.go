package main

import (
	"bytes"
	"encoding/csv"
	"encoding/json"
	"strings"
	"testing"

	"charm.land/lipgloss/v2"

	"example.org/kg/graph"
)

// sample is an answer with every kind of cell, and with names that try to be something else.
func sample() *answer {
	return &answer{
		columns: []column{{name: "name"}, {name: "relation"}, {name: "id", csvOnly: true}, {name: "n"}, {name: "amount"}, {name: "people"}, {name: "confidence"}, {name: "empty"}},
		rows: [][]any{
			{"福州市", label{"帮扶 →", "assists"}, "division/350100", 1, 25200000000 * graph.Yuan / 100, int64(0), 0.9, ""},
			{"=HYPERLINK(\"x\")\x1b[31m\u202e", label{"结对 ↔", "pairedWith"}, "-1", -2, graph.Money(0), int64(1200), 1.0, ""},
		},
		value: map[string]yuan{"amount": yuan(280690 * graph.Yuan / 100)},
	}
}

func TestTable(t *testing.T) {
	var b bytes.Buffer
	if err := writeTable(&b, sample(), screen{}); err != nil {
		t.Fatal(err)
	}
	want := strings.Join([]string{
		`name                 relation   n    amount  people  confidence`,
		`───────────────────────────────────────────────────────────────`,
		`福州市               帮扶 →     1  2.52亿元                0.90`,
		`=HYPERLINK("x")[31m  结对 ↔    -2              1200        1.00`,
	}, "\n")
	if got := strings.TrimRight(b.String(), "\n"); got != want {
		t.Errorf("got\n%s\nwant\n%s", got, want)
	}
	if strings.ContainsAny(b.String(), "\x1b\u202e") {
		t.Errorf("control characters in the table: %q", b.String())
	}
}

// On a terminal the longest texts are cut, so that a row is a line; ids and figures are not, nor anything for a file.
func TestTableOfNarrowTerminal(t *testing.T) {
	a := &answer{columns: []column{{name: "name"}, {name: "amount"}, {name: "quote"}, {name: "location"}, {name: "statement"}}, rows: [][]any{
		{"福州市", 25200000000 * graph.Yuan / 100, strings.Repeat("2018年福州", 10), "a/very/long/path/to/this/article.txt", "statement/0b14e8a579a633532d575fe21a4277ff"},
		{"定西市", graph.Money(0), "短", "b.txt", "statement/c7c5ab3b99daf2343b98a02df2db86c4"},
	}}
	for _, width := range []int{0, 100, 30} {
		var b bytes.Buffer
		if err := writeTable(&b, a, screen{width: width}); err != nil {
			t.Fatal(err)
		}
		most := 0
		for line := range strings.Lines(b.String()) {
			most = max(most, lipgloss.Width(strings.TrimSpace(line)))
		}
		text := b.String()
		whole := strings.Contains(text, strings.Repeat("2018年福州", 10))
		if strings.Count(text, "\n") != 4 || width == 100 && most > 100 || whole != (width == 0) || !strings.Contains(text, "statement/0b14e8a579a633532d575fe21a4277ff") || !strings.Contains(text, "2.52亿元") ||
			!strings.Contains(text, "icle.txt") || width > 0 && !strings.Contains(text, "…") {
			t.Errorf("width %d, the longest line has %d:\n%s", width, most, text)
		}
	}
}

func TestEmptyTable(t *testing.T) {
	var b bytes.Buffer
	if err := writeTable(&b, &answer{columns: []column{{name: "name"}}}, screen{}); err != nil || !strings.HasPrefix(b.String(), "name\n") {
		t.Errorf("%q, %v", b.String(), err)
	}
}

func TestCSV(t *testing.T) {
	std, out, _ := testStreams("")
	if err := sample().write(std, "csv"); err != nil {
		t.Fatal(err)
	}
	rows, err := csv.NewReader(out).ReadAll()
	if err != nil {
		t.Fatal(err)
	}
	want := [][]string{
		{"name", "relation", "id", "n", "amount", "people", "confidence", "empty"},
		{"福州市", "assists", "division/350100", "1", "252000000", "", "0.9", ""},
		{"'=HYPERLINK(\"x\")[31m", "pairedWith", "'-1", "-2", "", "1200", "1", ""},
	}
	for i := range want {
		if strings.Join(rows[i], "|") != strings.Join(want[i], "|") {
			t.Errorf("row %d: %q, want %q", i, rows[i], want[i])
		}
	}
}

func TestJSONAmountsAreYuan(t *testing.T) {
	std, out, _ := testStreams("")
	if err := sample().write(std, "json"); err != nil {
		t.Fatal(err)
	}
	var got map[string]json.Number
	if err := json.Unmarshal(out.Bytes(), &got); err != nil || got["amount"] != "2806.9" {
		t.Errorf("%v, %v", got, err)
	}
}

// TestAnswersOverrideAmounts proves that no amount in 分 is left in the answers of package graph.
func TestAnswersOverrideAmounts(t *testing.T) {
	link := graph.Link{Amount: 12345}
	sum := graph.Sum{Amount: 12345}
	quoted := []graph.CardEntry{{Link: link}}
	for _, value := range []any{
		newPathAnswerJSON(&graph.PathAnswer{Paths: []graph.Path{{Hops: []graph.Hop{{Links: []graph.Link{link}}}}}}),
		degreesJSON([]graph.Degree{{In: sum, Out: sum, Paired: sum, Total: sum}}),
		neighborsJSON([]graph.Neighbor{{Links: []graph.Link{link}}}),
		newCardJSON(&graph.Card{Relations: []graph.CardSection{{Sum: sum, Neighbors: quoted}}}, nil),
	} {
		text, err := json.Marshal(value)
		if err != nil {
			t.Fatal(err)
		}
		if strings.Contains(string(text), "12345") || !strings.Contains(string(text), `"amount":123.45`) {
			t.Errorf("%T: %s", value, text)
		}
	}
}

func TestNames(t *testing.T) {
	rels, err := parseRelations(graph.Builtin(), []string{"帮扶,pairedWith", "输转劳动力、INVESTSIN"})
	if err != nil || len(rels) != 4 || rels[3] != graph.InvestsIn {
		t.Errorf("%v, %v", rels, err)
	}
	types, err := parseTypes(graph.Builtin(), []string{"区县", "city"})
	if err != nil || len(types) != 2 || types[0] != graph.County || types[1] != graph.City {
		t.Errorf("%v, %v", types, err)
	}
	for _, rule := range graph.Builtin().Relations() {
		for _, name := range []string{rule.Label, string(rule.Relation)} {
			if rel, ok := parseRelation(graph.Builtin(), name); !ok || rel != rule.Relation {
				t.Errorf("%s: %s, %v", name, rel, ok)
			}
		}
	}
}
