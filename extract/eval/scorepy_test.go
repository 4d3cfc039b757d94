package eval

import (
	"bytes"
	"encoding/json"
	"fmt"
	"math"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"reflect"
	"regexp"
	"slices"
	"strings"
	"testing"

	"example.org/kg/graph"
)

// scorePy is the reference scorer beside the repository, where the annotations come from.
const scorePy = "../../../shared/eval/score.py"

// TestAgreesWithReference scores whole, thinned and damaged graphs here and with the reference, and compares every figure and note.
func TestAgreesWithReference(t *testing.T) {
	python, err := exec.LookPath("python3")
	if err != nil {
		t.Skip("no python3 here")
	}
	if _, err := os.Stat(scorePy); err != nil {
		t.Skip("the reference scorer is not beside this repository")
	}
	for seed := range 5 {
		t.Run(fmt.Sprint(seed), func(t *testing.T) {
			dir := t.TempDir()
			var results []Result
			for _, path := range goldFiles(t) {
				gold := readGold(t, path)
				var damage *rand.Rand
				if seed > 1 { // 0 is the required parts alone, 1 everything
					damage = newDamage(uint64(seed))
				}
				g, _ := graphOf(t, gold, seed == 0, damage)
				writeJSONLD(t, filepath.Join(dir, gold.Doc+".jsonld"), g)
				results = append(results, Score(g, gold))
			}
			compareFiguresWith(t, run(t, python, "--graphs", dir, "--json"), results)
			compareNotesWith(t, run(t, python, "--graphs", dir, "-v"), results)
		})
	}
}

func run(t *testing.T, python string, args ...string) []byte {
	t.Helper()
	cmd := exec.Command(python, append([]string{scorePy, "--gold", "../../testdata/gold"}, args...)...)
	cmd.Env = append(os.Environ(), "PYTHONIOENCODING=utf-8", "PYTHONDONTWRITEBYTECODE=1")
	cmd.Stderr = os.Stderr
	out, err := cmd.Output()
	if err != nil {
		t.Fatal(err)
	}
	return out
}

func compareFiguresWith(t *testing.T, out []byte, results []Result) {
	t.Helper()
	var want struct {
		Docs map[string][3][3]float64
		All  [3][3]float64
	}
	if err := json.Unmarshal(out, &want); err != nil {
		t.Fatal(err)
	}
	if len(want.Docs) != len(results) {
		t.Fatalf("%d articles, want %d", len(results), len(want.Docs))
	}
	want.Docs["all"] = want.All
	for _, r := range append(slices.Clone(results), Sum(results)) {
		for i, tally := range r.tallies() {
			for j, got := range []float64{tally.Precision(), tally.Recall(), tally.F1()} {
				if math.Abs(got-want.Docs[r.Doc][i][j]) > 1e-9 {
					t.Errorf("%s: %v, want %v", r.Doc, tally, want.Docs[r.Doc][i])
				}
			}
		}
	}
}

// heading is the line of an article, which the notes follow.
var heading = regexp.MustCompile(`(?m)^(\S+) +entities .*optional edges (\d+)\n`)

func compareNotesWith(t *testing.T, out []byte, results []Result) {
	t.Helper()
	heads := heading.FindAllSubmatchIndex(out, -1)
	if len(heads) != len(results)+1 {
		t.Fatalf("%d headings in %s", len(heads), out)
	}
	for i, r := range append(slices.Clone(results), Sum(results)) {
		end := len(out)
		if i+1 < len(heads) {
			end = heads[i+1][0]
		}
		if got := fmt.Sprint(r.Relations.Optional); got != string(out[heads[i][4]:heads[i][5]]) {
			t.Errorf("%s: %s optional edges in %s", r.Doc, got, out[heads[i][0]:heads[i][1]])
		}
		var want []string
		for line := range bytes.Lines(out[heads[i][1]:end]) {
			if text := strings.TrimSuffix(string(line), "\n"); text != "" {
				want = append(want, text)
			}
		}
		got := notesOf(r)
		slices.Sort(want)
		if !reflect.DeepEqual(got, want) {
			t.Errorf("%s:\n got %s\nwant %s", r.Doc, strings.Join(got, "\n"), strings.Join(want, "\n"))
		}
	}
}

// writeJSONLD writes as much of a graph as the reference reads.
func writeJSONLD(t *testing.T, path string, g *graph.Graph) {
	t.Helper()
	var items []map[string]any
	for _, ent := range g.Entities() {
		item := map[string]any{"id": unmet + ent.ID, "type": []string{string(ent.Type)}, "name": ent.Name, "inferred": ent.Inferred}
		if len(ent.Aliases) > 0 {
			item["alternateName"] = ent.Aliases
		}
		if ent.Code != "" {
			item["divisionCode"] = ent.Code
		}
		if ent.Parent != "" {
			item["containedInPlace"] = unmet + ent.Parent
		}
		if ent.Group {
			item["type"], item["memberCount"] = []string{string(ent.Type), "Group"}, ent.Count
		}
		items = append(items, item)
	}
	for _, st := range g.Statements() {
		amounts := []json.Number{}
		for _, m := range st.Amounts {
			amounts = append(amounts, json.Number(m.String()))
		}
		items = append(items, map[string]any{
			"id": unmet + st.ID, "type": []string{"Statement"}, "subject": unmet + st.Subject, "predicate": "kg:" + st.Predicate,
			"object": unmet + st.Object, "amount": amounts, "headcount": st.Headcounts,
		})
	}
	text, err := json.Marshal(map[string]any{"@graph": items})
	if err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(path, text, 0o600); err != nil {
		t.Fatal(err)
	}
}
