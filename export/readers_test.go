package export

import (
	"encoding/json"
	"os"
	"os/exec"
	"path/filepath"
	"reflect"
	"slices"
	"testing"

	"example.org/kg/graph"
)

// seen is what testdata/readers.py tells of a file.
type seen struct {
	Triples, Blanks, Statements, Nodes, Edges int
	IllTyped, Relative, Amounts, Names        []string
	Directed, Stable                          bool
}

// read has a library of Python read an export; it skips the test where the library is missing.
func read(t *testing.T, library, path string) seen {
	t.Helper()
	python, err := exec.LookPath("python3")
	if err != nil {
		t.Skip("no python3 here")
	}
	if exec.Command(python, "-c", "import "+library).Run() != nil {
		t.Skipf("python3 has no %s here", library)
	}
	cmd := exec.Command(python, filepath.Join("testdata", "readers.py"), library, path)
	cmd.Stderr = os.Stderr
	out, err := cmd.Output()
	if err != nil {
		t.Fatalf("%s: %v", library, err)
	}
	var s seen
	if err := json.Unmarshal(out, &s); err != nil {
		t.Fatalf("%s: %v in %s", library, err, out)
	}
	return s
}

func save(t *testing.T, format string, g *graph.Graph) string {
	t.Helper()
	f, err := FormatOf(format)
	if err != nil {
		t.Fatal(err)
	}
	path := filepath.Join(t.TempDir(), "kg"+f.Ending)
	if err := os.WriteFile(path, []byte(write(t, format, g, Options{})), 0o600); err != nil {
		t.Fatal(err)
	}
	return path
}

// mixed is the sample with hostile texts beside it.
func mixed(t *testing.T) *graph.Graph {
	t.Helper()
	g := sample(t)
	for _, s := range hostileTexts() {
		if err := g.Merge(hostile(t, s)); err != nil {
			t.Fatal(err)
		}
	}
	return g
}

func TestRealReadersOfJSONLD(t *testing.T) {
	g := mixed(t)
	path := save(t, "jsonld", g)
	for _, library := range []string{"rdflib", "pyld"} {
		t.Run(library, func(t *testing.T) {
			got := read(t, library, path)
			if got.Blanks != 0 || len(got.IllTyped) > 0 || len(got.Relative) > 0 {
				t.Errorf("%d blank nodes, ill-typed literals %q, IRIs that are not absolute ASCII %q", got.Blanks, got.IllTyped, got.Relative)
			}
			if want := []string{"0.5", "252000000", "2806.95"}; !reflect.DeepEqual(got.Amounts, want) {
				t.Errorf("amounts as exact numbers are %q, want %q", got.Amounts, want)
			}
			if got.Statements != len(g.Statements()) {
				t.Errorf("%d statements, want %d", got.Statements, len(g.Statements()))
			}
			if library == "pyld" && !got.Stable {
				t.Error("expansion and compaction with its own context change the file")
			}
		})
	}
}

func TestRealReaderOfOntology(t *testing.T) {
	if got := read(t, "rdflib", save(t, "ontology", graph.New())); got.Triples < 400 || len(got.Relative) != got.Blanks/3 /* the union classes */ {
		t.Errorf("%+v", got)
	}
}

func TestRealReadersOfGraphML(t *testing.T) {
	g := mixed(t)
	path := save(t, "graphml", g)
	var names []string
	for _, ent := range g.Entities() {
		names = append(names, legal(ent.Name))
	}
	slices.Sort(names)
	for _, library := range []string{"networkx", "igraph"} {
		t.Run(library, func(t *testing.T) {
			got := read(t, library, path)
			if got.Nodes != len(g.Entities()) || got.Edges != len(g.Edges()) || !got.Directed {
				t.Errorf("%d nodes, %d edges, directed %v", got.Nodes, got.Edges, got.Directed)
			}
			if want := []string{"252000000.0", "2806.95"}; !reflect.DeepEqual(got.Amounts, want) {
				t.Errorf("amounts %q, want %q", got.Amounts, want)
			}
			if !reflect.DeepEqual(got.Names, names) {
				t.Errorf("names %.500q, want %.500q", got.Names, names)
			}
		})
	}
}
