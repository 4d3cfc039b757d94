package main

import (
	"bytes"
	"encoding/csv"
	"encoding/json"
	"path/filepath"
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

// narrow is a table whose columns have no room on a small screen.
func narrow() *answer {
	return &answer{columns: []column{{name: "name", key: true}, {name: "amount"}, {name: "quote"}, {name: "location"}, {name: "statement"}}, rows: [][]any{
		{"福州市", 25200000000 * graph.Yuan / 100, strings.Repeat("2018年福州", 10), "a/very/long/path/to/this/article.txt", "statement/0b14e8a579a633532d575fe21a4277ff"},
		{"定西市", graph.Money(0), "短", "b.txt", "statement/c7c5ab3b99daf2343b98a02df2db86c4"},
	}}
}

// On a terminal no line of a table is wider than it: first the longest texts are cut, ids and figures are not, nor anything for a file.
// Then the columns are parted into blocks, each with the names; only what is wider than the screen by itself is cut whatever it is.
func TestTableOfNarrowTerminal(t *testing.T) {
	for width, want := range map[int]struct{ blocks, names int }{0: {1, 1}, 100: {1, 1}, 60: {2, 2}, 44: {2, 1}, 12: {5, 1}, 3: {5, 0}} {
		var b bytes.Buffer
		if err := writeTable(&b, narrow(), screen{width: width}); err != nil {
			t.Fatal(err)
		}
		text := b.String()
		if most := widest(text); width > 0 && most > width {
			t.Errorf("width %d, the longest line has %d:\n%s", width, most, text)
		}
		if blocks := strings.Count(text, "\n\n") + 1; blocks != want.blocks || strings.Count(text, "福州市") != want.names {
			t.Errorf("width %d: %d blocks, %d names:\n%s", width, blocks, strings.Count(text, "福州市"), text)
		}
		id, whole := "statement/0b14e8a579a633532d575fe21a4277ff", strings.Contains(text, strings.Repeat("2018年福州", 10))
		if whole != (width == 0) || strings.Contains(text, id) != (width == 0 || width >= 44) || strings.Contains(text, "2.52亿元") != (width != 3) || width > 0 && !strings.Contains(text, "…") {
			t.Errorf("width %d:\n%s", width, text)
		}
	}
}

// widest is the width of the widest line of a text.
func widest(text string) int {
	most := 0
	for line := range strings.Lines(text) {
		most = max(most, lipgloss.Width(strings.TrimSuffix(line, "\n")))
	}
	return most
}

// The tables of every command that draws some fit on the screen.
func TestTablesFitTheScreen(t *testing.T) {
	db := filepath.Join(t.TempDir(), "kg.db")
	std, _, errs := testStreams("")
	if code := run(std, []string{"build", "-g", db}); code != exitDone {
		t.Fatal(errs)
	}
	for _, command := range []string{
		"query neighbors 定西", "query neighbors 定西 --depth 2", "query path 青岛 陇南", "query rank", "query degree", "query components",
		"query match (a)-[:帮扶]->(b)", "table pairs", "table matrix", "table matrix --cite", "table flows", "table labor", "table investment", "table timeline",
		"conflicts", "blindspots",
	} {
		for _, width := range []int{24, 80, 200} {
			std, out, errs := testStreams("")
			std.width = width
			if code := run(std, append(strings.Fields(command), "-g", db)); code != exitDone || out.Len() == 0 {
				t.Errorf("kg %s: %d, %s", command, code, errs)
			}
			if most := widest(out.String()); most > width {
				t.Errorf("kg %s is %d wide on a screen of %d", command, most, width)
			}
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
