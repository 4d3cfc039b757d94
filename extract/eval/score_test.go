package eval

import (
	"path/filepath"
	"reflect"
	"slices"
	"testing"

	"example.org/kg/graph"
)

func readGold(t testing.TB, path string) *Gold {
	t.Helper()
	gold, err := ReadGold(path, graph.Builtin())
	if err != nil {
		t.Fatal(err)
	}
	return gold
}

// TestScoreByHand holds a graph with one of every right and wrong against testdata/small.json.
func TestScoreByHand(t *testing.T) {
	b := newBuilder(t)
	east, west := b.division(graph.City, "福州市", "350100"), b.division(graph.City, "定西市", "621100")
	b.division(graph.Province, "甘肃省", "620000")                                                                             // optional
	b.entity(graph.Entity{ID: "division/350000", Type: graph.Province, Name: "福建省", Code: "350000", Inferred: true})        // for the hierarchy
	b.entity(graph.Entity{ID: "hospital/1", Type: graph.Hospital, Name: "安定区县医院", Aliases: []string{"县医院"}})                // by alias
	b.entity(graph.Entity{ID: "agency/1", Type: graph.Agency, Name: "教育局"})                                                 // not scored
	firm := b.entity(graph.Entity{ID: "enterprise/1", Type: graph.Enterprise, Name: "某某纺织"})                                // by an alias of the annotation
	town := b.entity(graph.Entity{ID: "township/1", Type: graph.Township, Name: "城关镇"})                                     // false alarm
	county := b.entity(graph.Entity{ID: "division/621121", Type: graph.County, Name: "通渭县", Code: "621121"})                // false alarm
	schools := b.entity(graph.Entity{ID: "group/1", Type: graph.School, Group: true, Count: 25, Name: "25所", Parent: west}) // right
	wrong := b.entity(graph.Entity{ID: "group/2", Type: graph.School, Group: true, Count: 26, Name: "26所", Parent: west})   // no entity, and no alarm
	for _, ok := range []bool{
		b.claim(east, graph.Assists, west, []graph.Money{252_000_000 * graph.Yuan}, []int64{30}),         // the people are optional
		b.claim(east, graph.Assists, west, []graph.Money{100050, 100051}, nil),                           // one right, one wrong
		b.claim(schools, graph.PairedWith, east, nil, nil),                                               // symmetric
		b.claim(wrong, graph.PairedWith, east, []graph.Money{1, 2}, nil),                                 // false alarm with two figures
		b.claim(firm, graph.InvestsIn, b.division(graph.County, "安定区", "621102"), []graph.Money{1}, nil), // optional
		b.claim(town, graph.Assists, county, nil, nil),                                                   // false alarm
		b.claim("agency/1", graph.Assists, west, nil, nil),                                               // not scored
	} {
		if !ok {
			t.Fatal("the schema refuses a claim")
		}
	}
	want := Result{
		Doc:       "small",
		Entities:  Tally{TP: 5, FP: 2}, // 福州 定西 安定 firm clinic
		Relations: Tally{TP: 2, FP: 2, FN: 1, Optional: 1},
		Measures:  Tally{TP: 2, FP: 3, FN: 2},
		EntityTypes: map[graph.Type]Tally{
			graph.City: {TP: 2}, graph.County: {TP: 1, FP: 1}, graph.Township: {FP: 1}, graph.Enterprise: {TP: 1}, graph.Hospital: {TP: 1},
		},
		RelationKinds: map[graph.Relation]RelationTally{
			graph.Assists:          {Tally{TP: 1, FP: 1}, Tally{TP: 2, FP: 1}},
			graph.PairedWith:       {Tally{TP: 1, FP: 1}, Tally{FP: 2}},
			graph.TransfersLaborTo: {Tally{FN: 1}, Tally{FN: 2}},
			graph.InvestsIn:        {Relations: Tally{Optional: 1}},
		},
	}
	notes := []string{
		"  entity   +  County 通渭县 621121",
		"  entity   +  Township 城关镇 ",
		"  measure  +  福州市 assists 定西市 ('amount', 1000.51)",
		"  relation +  城关镇 assists 通渭县",
		"  relation +  福州市 pairedWith 26所",
		"  relation -  定西市 transfersLaborTo 福州市  「输转」",
	}
	got := Score(b.g, readGold(t, "testdata/small.json"))
	if lines := notesOf(got); !slices.Equal(lines, notes) {
		t.Errorf("got  %q\nwant %q", lines, notes)
	}
	got.Findings, got.Calibration = nil, Calibration{}
	if !reflect.DeepEqual(got, want) {
		t.Errorf("got  %+v\nwant %+v", got, want)
	}
}

// notesOf are the findings as the reference writes them, sorted.
func notesOf(r Result) []string {
	var lines []string
	for _, f := range r.Findings {
		lines = append(lines, f.String())
	}
	slices.Sort(lines)
	return lines
}

func TestMissingThings(t *testing.T) {
	got := Score(graph.New(), readGold(t, "testdata/small.json"))
	if want := (Tally{FN: 5}); got.Entities != want {
		t.Errorf("entities %+v", got.Entities)
	}
	if want := (Tally{FN: 3}); got.Relations != want {
		t.Errorf("relations %+v", got.Relations)
	}
	if want := (Tally{FN: 4}); got.Measures != want {
		t.Errorf("measures %+v", got.Measures)
	}
	if p, r, f := got.Relations.Precision(), got.Relations.Recall(), got.Relations.F1(); p != 1 || r != 0 || f != 0 {
		t.Errorf("precision %v, recall %v, F1 %v", p, r, f)
	}
}

// TestPerfectGraphs makes graphs from annotations: whatever the schema allows of them scores full marks.
func TestPerfectGraphs(t *testing.T) {
	var results []Result
	for _, path := range goldFiles(t) {
		gold := readGold(t, path)
		g, refused := graphOf(t, gold, true, nil)
		r := Score(g, gold)
		if r.Entities.FP+r.Entities.FN+r.Relations.FP+r.Measures.FP != 0 || r.Relations.FN != refused {
			t.Errorf("%s: %+v with %d claims refused by the schema", path, r, refused)
		}
		if r.Entities.TP == 0 || r.Relations.TP == 0 || r.Measures.TP == 0 {
			t.Errorf("%s: nothing counted: %+v", path, r)
		}
		results = append(results, r)
	}
	all, sum := Sum(results), 0
	for _, r := range results {
		sum += r.Relations.TP
	}
	if all.Relations.TP != sum || all.Doc != "all" {
		t.Errorf("sum is %+v", all)
	}
}

func goldFiles(t testing.TB) []string {
	t.Helper()
	files, err := filepath.Glob("../../testdata/gold/*.json")
	if err != nil || len(files) == 0 {
		t.Fatal("no annotations found: ", err)
	}
	return files
}
