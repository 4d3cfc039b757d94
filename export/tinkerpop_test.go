package export

import (
	"encoding/json"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"example.org/kg/export/internal/safe"
	"example.org/kg/graph"
)

// tinkerPop runs testdata/TinkerPop.java in a folder.
func tinkerPop(t *testing.T, folder string, args ...string) [][][][]string {
	t.Helper()
	libraries := reader(t, "janusgraph")
	if _, err := exec.LookPath("java"); err != nil {
		t.Skip("no java here")
	}
	program, err := filepath.Abs(filepath.Join("testdata", "TinkerPop.java"))
	if err != nil {
		t.Fatal(err)
	}
	cmd := exec.Command("java", append([]string{"-cp", filepath.Join(libraries, "*"), program}, args...)...)
	cmd.Dir = folder
	var log strings.Builder
	cmd.Stderr = &log
	out, err := cmd.Output()
	if err != nil {
		t.Fatalf("%v: %.3000s", err, log.String())
	}
	var got [][][][]string
	if err := json.Unmarshal(out, &got); err != nil {
		t.Fatalf("%v in %.500s", err, out)
	}
	return got
}

// The kit loads by its own scripts into JanusGraph, with the configuration of the kit, and into TinkerGraph; TinkerGraph reads the
// dialect of GraphML too. All in one process, which is slow to start.
func TestKitInTinkerPop(t *testing.T) {
	graphs := loaded(t)
	g, none := graphs["nasty"], graphs["empty"]
	folder, without := saveKit(t, "janusgraph", g), saveKit(t, "janusgraph", none)
	if err := os.WriteFile(filepath.Join(folder, "kg.graphml"), []byte(write(t, "graphml", g, Options{Dialect: "tinkerpop"})), 0o600); err != nil {
		t.Fatal(err)
	}
	scripts := func(folder string) (list []string, want [][][]string) {
		queries, want := answers(t, folder, ".groovy")
		list = append([]string{filepath.Join(folder, "load.groovy"), ":load(graph, g, '" + filepath.Join(folder, "data") + "')"}, queries...)
		return append(
			list, ":g.E().hasLabel('assists').has('amountText', '2.52亿元').project('amount', 'statements', 'symmetric').by('amount').by('statements').by('symmetric')",
			":g.V().hasLabel('Village').values('name')",
		), want
	}
	list, want := scripts(folder)
	listWithout, wantWithout := scripts(without)
	args := append([]string{"janusgraph", "schema.groovy"}, list...)
	args = append(append(args, "--", "tinkergraph"), list...)
	args = append(append(args, "--", "tinkergraph"), listWithout...)
	args = append(args, "--", "tinkergraph", ":g.io('kg.graphml').read().iterate()", ":[g.V().hasLabel('Village').count().next(), g.E().count().next()]")
	got := tinkerPop(t, folder, args...)
	checkTinkerPop(t, g, "JanusGraph", got[0][1:], want)
	checkTinkerPop(t, g, "TinkerGraph", got[1], want)
	checkTinkerPop(t, none, "TinkerGraph", got[2], wantWithout)
	villages := 0
	for _, ent := range g.Entities() {
		if ent.Type == graph.Village {
			villages++
		}
	}
	if got, want := fmt.Sprint(got[3][1]), fmt.Sprintf("[[%d %d]]", villages, len(g.Edges())); got != want {
		t.Errorf("of the GraphML TinkerGraph has villages and edges %s, want %s", got, want)
	}
}

// checkTinkerPop looks at what load.groovy, the loading, the queries of the kit and two more gave.
func checkTinkerPop(t *testing.T, g *graph.Graph, store string, got, want [][][]string) {
	t.Helper()
	checkAnswers(t, got[2:5], want)
	counts, edge, names := got[1], got[5], got[6]
	vertices := len(g.Entities()) + len(g.Statements()) + len(g.Documents())
	_, edges := counted(g)
	villages := map[string]bool{}
	for _, ent := range g.Entities() {
		if ent.Type == graph.Village {
			villages[safe.Text(ent.Name)] = true
		}
	}
	if got, want := fmt.Sprint(counts), fmt.Sprintf("[[%d %d]]", vertices, edges); got != want {
		t.Errorf("%s has vertices and edges %s, want %s", store, got, want)
	}
	if got := fmt.Sprint(edge); len(g.Entities()) > 0 && got != "[[amount 2.52E8] [statements 2] [symmetric false]]" {
		t.Errorf("%s: the edge is %s", store, got)
	}
	for _, name := range names {
		if !villages[name[0]] {
			t.Errorf("%s has a village %.200q", store, name[0])
		}
	}
	if len(names) != len(villages) {
		t.Errorf("%s has %d villages, want %d", store, len(names), len(villages))
	}
}
