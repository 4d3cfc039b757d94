package export

import (
	"encoding/json"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"testing"

	"example.org/kg/export/internal/safe"
	"example.org/kg/graph"
)

// graphSeen is what a reader of graphs tells of a file.
type graphSeen struct {
	Nodes, Edges int
	Directed     bool
	Names        []string
	Amounts      []string
	Headcounts   []float64
}

// checkSeen holds what a reader saw against the graph. Numbers are compared as floats, which is what
// most readers make of them.
func checkSeen(t *testing.T, got graphSeen, g *graph.Graph) {
	t.Helper()
	var names []string
	for _, ent := range g.Entities() {
		names = append(names, safe.Text(ent.Name))
	}
	var headcounts []float64
	amounts := 0
	for _, edge := range g.Edges() {
		if edge.Headcount > 0 {
			headcounts = append(headcounts, float64(edge.Headcount))
		}
		if edge.Amount > 0 {
			amounts++
		}
	}
	slices.Sort(names)
	slices.Sort(headcounts)
	if got.Nodes != len(names) || got.Edges != len(g.Edges()) || !got.Directed {
		t.Errorf("%d nodes, %d edges, directed %v; want %d, %d", got.Nodes, got.Edges, got.Directed, len(names), len(g.Edges()))
	}
	for i, name := range names {
		if i >= len(got.Names) || got.Names[i] != name {
			t.Errorf("no name %.200q among %.200q", name, got.Names[min(i, len(got.Names)):])
			break
		}
	}
	if !slices.Equal(got.Headcounts, headcounts) || len(got.Amounts) != amounts {
		t.Errorf("headcounts %v, want %v; %d amounts, want %d", got.Headcounts, headcounts, len(got.Amounts), amounts)
	}
}

func TestRealReadersOfGraphs(t *testing.T) {
	for _, reader := range []struct{ library, format string }{
		{"networkx", "graphml"},
		{"igraph", "graphml"},
		{"networkx_gexf", "gexf"},
		{"networkx_nodelink", "nodelink"},
	} {
		for name, g := range trying(t) {
			t.Run(reader.library+" "+name, func(t *testing.T) {
				var got graphSeen
				ask(t, &got, reader.library, save(t, reader.format, g))
				checkSeen(t, got, g)
			})
		}
	}
}

// reader is the path of something that .ci/run puts into the folder KG_READERS; it skips the test
// where that is missing.
func reader(t *testing.T, elements ...string) string {
	t.Helper()
	path := filepath.Join(append([]string{os.Getenv("KG_READERS")}, elements...)...)
	if _, err := os.Stat(path); err != nil || os.Getenv("KG_READERS") == "" {
		t.Skipf("no %s in KG_READERS", filepath.Join(elements...))
	}
	return path
}

// askNode has a script in testdata read exports with libraries of Node.js.
func askNode(t *testing.T, answer any, script, library string, args ...string) {
	t.Helper()
	modules := reader(t, "node_modules")
	reader(t, "node_modules", library)
	cmd := exec.Command("node", append([]string{filepath.Join("testdata", script), modules}, args...)...)
	cmd.Stderr = os.Stderr
	out, err := cmd.Output()
	if err != nil {
		t.Fatalf("%s: %v", script, err)
	}
	if err := json.Unmarshal(out, answer); err != nil {
		t.Fatalf("%s: %v in %.500s", script, err, out)
	}
}

func TestRealReaderGraphology(t *testing.T) {
	for _, format := range []string{"graphml", "gexf", "nodelink"} {
		for name, g := range trying(t) {
			t.Run(format+" "+name, func(t *testing.T) {
				var got graphSeen
				askNode(t, &got, "graphs.mjs", "graphology", format, save(t, format, g))
				slices.Sort(got.Names)
				slices.Sort(got.Headcounts)
				checkSeen(t, got, g)
			})
		}
	}
}

// The schema is the one that JGraphT validates with: https://github.com/jgrapht/jgrapht.
func TestGraphMLSchema(t *testing.T) {
	schema := reader(t, "xsd", "graphml.xsd")
	for _, dialect := range []string{"", "cytoscape", "tinkerpop"} {
		for name, g := range trying(t) {
			path := filepath.Join(t.TempDir(), "kg.graphml")
			if err := os.WriteFile(path, []byte(write(t, "graphml", g, Options{Dialect: dialect})), 0o600); err != nil {
				t.Fatal(err)
			}
			if out, err := exec.Command("xmllint", "--noout", "--nonet", "--huge", "--schema", schema, path).CombinedOutput(); err != nil {
				t.Errorf("%s %s: %v: %.1000s", dialect, name, err, out)
			}
		}
	}
}
