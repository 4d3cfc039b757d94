package extract

import (
	"bufio"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"example.org/kg/extract/eval"
)

// annotated are the sets of annotated articles of the project; each has gold/ and articles/. Of
// some only the score of all together is looked at.
var annotated = []struct {
	dir, name string
	onlyAll   bool
}{{"../testdata", "", false}, {"../testdata/tuned", "tuned/", false}, {"../testdata/check", "check/", true}}

// scoreSet scores the readings of all annotated articles of a set, by name.
func scoreSet(t *testing.T, dir string) []eval.Result {
	t.Helper()
	golds, err := filepath.Glob(filepath.Join(dir, "gold", "*.json"))
	if err != nil {
		t.Fatal(err)
	}
	var out []eval.Result
	for _, path := range golds {
		gold, err := eval.ReadGold(path)
		if err != nil {
			t.Fatal(err)
		}
		name := strings.TrimSuffix(filepath.Base(path), ".json")
		data, err := os.ReadFile(filepath.Join(dir, "articles", name+".txt"))
		if err != nil {
			t.Fatal(err)
		}
		out = append(out, eval.Score(readText(t, string(data)), gold))
	}
	return out
}

// f1s are the three F1 of a result, as the golden file writes them.
func f1s(r eval.Result) []string {
	var out []string
	for _, tally := range []eval.Tally{r.Entities, r.Relations, r.Measures} {
		out = append(out, fmt.Sprintf("%.3f", tally.F1()))
	}
	return out
}

// TestScores holds the F1 of every annotated article against testdata/scores.golden, so that a
// change that moves one is seen. Renew with: go test ./extract -run TestScores -update
func TestScores(t *testing.T) {
	const golden = "testdata/scores.golden"
	var lines []string
	for _, set := range annotated {
		results := scoreSet(t, set.dir)
		if len(results) == 0 {
			t.Fatalf("%s: no annotations", set.dir)
		}
		all := eval.Sum(results)
		if set.onlyAll {
			results = nil
		}
		for _, r := range append(results, all) {
			lines = append(lines, set.name+r.Doc+" "+strings.Join(f1s(r), " "))
		}
	}
	if *update {
		text := "# article, then F1 of entities, relations and measures; see TestScores\n" + strings.Join(lines, "\n") + "\n"
		if err := os.MkdirAll("testdata", 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(golden, []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
		return
	}
	want := readScores(t, golden)
	var names []string
	for _, line := range lines {
		f := strings.Fields(line)
		names = append(names, f[0])
		old, known := want[f[0]]
		if !known {
			t.Errorf("%s is not in %s", f[0], golden)
			continue
		}
		for i, what := range []string{"entities", "relations", "measures"} {
			switch {
			case f[i+1] < old[i]: // all have one digit and three decimals
				t.Errorf("%s: F1 of %s went down from %s to %s", f[0], what, old[i], f[i+1])
			case f[i+1] > old[i]:
				t.Errorf("%s: F1 of %s went up from %s to %s; renew the golden file", f[0], what, old[i], f[i+1])
			}
		}
	}
	for name := range want {
		if !slices.Contains(names, name) {
			t.Errorf("%s of %s is scored no more", name, golden)
		}
	}
}

func readScores(t *testing.T, path string) map[string][]string {
	t.Helper()
	file, err := os.Open(path)
	if err != nil {
		t.Fatalf("%v; make it with -update", err)
	}
	defer file.Close()
	out := map[string][]string{}
	for in := bufio.NewScanner(file); in.Scan(); {
		if f := strings.Fields(in.Text()); len(f) == 4 && f[0] != "#" {
			out[f[0]] = f[1:]
		}
	}
	return out
}

// TestScoreFloors holds the readings of the press texts, which are not part of the project,
// against floors.
func TestScoreFloors(t *testing.T) {
	const golds, texts = "../../shared/eval/gold", "../../shared/articles"
	found, err := filepath.Glob(golds + "/*.json")
	if err != nil {
		t.Fatal(err)
	}
	if len(found) == 0 {
		t.Skip("no annotated press texts beside this checkout")
	}
	var results []eval.Result
	for _, path := range found {
		gold, err := eval.ReadGold(path)
		if err != nil {
			t.Fatal(err)
		}
		data, err := os.ReadFile(filepath.Join(texts, strings.TrimSuffix(filepath.Base(path), ".json")+".txt"))
		if err != nil {
			t.Fatal(err)
		}
		results = append(results, eval.Score(readText(t, string(data)), gold))
	}
	all := eval.Sum(results)
	for _, floor := range []struct {
		what  string
		tally eval.Tally
		least float64
	}{{"entities", all.Entities, 0.90}, {"relations", all.Relations, 0.65}, {"measures", all.Measures, 0.65}} {
		if f1 := floor.tally.F1(); f1 < floor.least {
			t.Errorf("F1 of %s is %.3f, below %.2f", floor.what, f1, floor.least)
		}
	}
}
