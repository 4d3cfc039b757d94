package extract

import (
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"example.org/kg/extract/eval"
	"example.org/kg/graph"
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
		gold, err := eval.ReadGold(path, graph.Builtin())
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

// scores are the F1 of every annotated article and set, in order.
func scores(t *testing.T) []score {
	t.Helper()
	var out []score
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
			s := score{name: set.name + r.Doc}
			for i, tally := range []eval.Tally{r.Entities, r.Relations, r.Measures} {
				s.f1[i] = fmt.Sprintf("%.3f", tally.F1())
			}
			out = append(out, s)
		}
	}
	return out
}

var reason = flag.String("reason", "", "with -update: why a score goes down")

// TestScores holds the F1 of every annotated article against testdata/scores.golden, so that a change that moves one is seen.
//
//	go test ./extract -run TestScores -update
//
// renews the file. A score that goes down needs -reason "why" too, which the file keeps.
func TestScores(t *testing.T) {
	const file = "testdata/scores.golden"
	text, err := os.ReadFile(file)
	if err != nil && !*update {
		t.Fatalf("%v; make it with -update", err)
	}
	golden, now := parseGolden(string(text)), scores(t)
	if *update {
		renewed, err := golden.renew(now, *reason, time.Now().Format(time.DateOnly))
		if err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(file, []byte(renewed.String()), 0o644); err != nil {
			t.Fatal(err)
		}
		return
	}
	for _, s := range golden.steps(now) {
		t.Errorf("%s; renew %s", s, file)
	}
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
		gold, err := eval.ReadGold(path, graph.Builtin())
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
	}{{"entities", all.Entities, 0.97}, {"relations", all.Relations, 0.92}, {"measures", all.Measures, 0.92}} {
		if f1 := floor.tally.F1(); f1 < floor.least {
			t.Errorf("F1 of %s is %.3f, below %.2f", floor.what, f1, floor.least)
		}
	}
}
