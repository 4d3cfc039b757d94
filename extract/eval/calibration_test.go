package eval

import (
	"encoding/json"
	"math"
	"strings"
	"testing"

	"example.org/kg/graph"
)

func TestBins(t *testing.T) {
	var b Bins
	for _, confidence := range []float64{0, 0.49, 0.5, 0.59, 0.6, 0.7, 0.8, 0.9, 0.95, 1} {
		b.add(confidence, confidence > 0.55)
	}
	for i, want := range []int{2, 2, 1, 1, 1, 3} {
		if b[i].Count != want {
			t.Errorf("bin %d: %+v, want %d", i, b[i], want)
		}
	}
	if from, to := b.Range(5); from != 0.9 || to != 1 {
		t.Errorf("%v–%v", from, to)
	}
	if all := b.All(); all.Count != 10 || all.Right != 7 || all.Share() != 0.7 || math.Abs(all.Mean()-0.653) > 1e-9 {
		t.Errorf("%+v", all)
	}
	if (Bins{}).Error() != 0 || (Bin{}).Mean() != 0 {
		t.Error("nothing has an error")
	}
}

// TestCalibration judges statements of testdata/small.json: what is not required is left out.
func TestCalibration(t *testing.T) {
	b := newBuilder(t) // every confidence is 0.5
	east, west := b.division(graph.City, "福州市", "350100"), b.division(graph.City, "定西市", "621100")
	firm := b.entity(graph.Entity{ID: "enterprise/1", Type: graph.Enterprise, Name: "某某纺织"})
	office := b.entity(graph.Entity{ID: "agency/1", Type: graph.Agency, Name: "扶贫办"})
	for _, ok := range []bool{
		b.claim(east, graph.Assists, west, []graph.Money{252_000_000 * graph.Yuan}, []int64{30}),           // right, with one figure right and one not required
		b.claim(east, graph.Assists, west, []graph.Money{7}, nil),                                          // right, with a wrong figure
		b.claim(west, graph.Assists, east, []graph.Money{252_000_000 * graph.Yuan}, nil),                   // wrong, with its figure
		b.claim(firm, graph.InvestsIn, b.division(graph.County, "安定区", "621102"), []graph.Money{700}, nil), // not required
		b.claim(office, graph.Assists, west, nil, nil),                                                     // not scored
	} {
		if !ok {
			t.Fatal("the schema refuses a claim")
		}
	}
	r := Score(b.g, readGold(t, "testdata/small.json"))
	want := Calibration{Claims: Bins{1: {3, 2, 1.5}}, Figures: Bins{1: {3, 1, 1.5}}}
	if r.Calibration != want {
		t.Errorf("got %+v, want %+v", r.Calibration, want)
	}
	all := Sum([]Result{r, r}).Calibration
	var out strings.Builder
	if err := WriteCalibration(&out, all); err != nil {
		t.Fatal(err)
	}
	table := `            claims                   figures
confidence  count right share  mean  count right share  mean
0.0–0.5         0     0     -     -      0     0     -     -
0.5–0.6         6     4 0.667 0.500      6     2 0.333 0.500
0.6–0.7         0     0     -     -      0     0     -     -
0.7–0.8         0     0     -     -      0     0     -     -
0.8–0.9         0     0     -     -      0     0     -     -
0.9–1.0         0     0     -     -      0     0     -     -
all             6     4 0.667 0.500      6     2 0.333 0.500
expected calibration error: claims 0.167, figures 0.167
`
	if out.String() != table {
		t.Errorf("got\n%swant\n%s", out.String(), table)
	}
	text, err := json.Marshal(all.Claims)
	if err != nil || !strings.Contains(string(text), `"all":{"from":0,"to":1,"count":6,"right":4,"share":0.6666666666666666,"meanConfidence":0.5}`) {
		t.Errorf("%s, %v", text, err)
	}
}
