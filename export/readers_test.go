package export

import (
	"encoding/json"
	"os"
	"os/exec"
	"path/filepath"
	"reflect"
	"strings"
	"testing"

	"example.org/kg/graph"
)

// seen is what testdata/readers.py tells of a file.
type seen struct {
	Triples, Blanks, Statements, Nodes, Edges int
	IllTyped, Relative, Amounts, Names        []string
	Directed, Stable                          bool
}

// ask has testdata/readers.py read exports with a library of Python and decodes its answer; it skips
// the test where the library is missing.
func ask(t *testing.T, answer any, library string, paths ...string) {
	t.Helper()
	cmd := exec.Command(pythonWith(t, library), append([]string{filepath.Join("testdata", "readers.py"), library}, paths...)...)
	cmd.Stderr = os.Stderr
	out, err := cmd.Output()
	if err != nil {
		t.Fatalf("%s: %v", library, err)
	}
	if err := json.Unmarshal(out, answer); err != nil {
		t.Fatalf("%s: %v in %.500s", library, err, out)
	}
}

// pythonWith is an interpreter that has a library. Debian's packages are for Debian's own. Where
// .ci/run puts libraries that are no packages, KG_READERS tells, and KG_PYSHACL of that with an rdflib of its own.
func pythonWith(t testing.TB, library string) string {
	t.Helper()
	if pyshacl := os.Getenv("KG_PYSHACL"); pyshacl != "" && library == "pyshacl" {
		t.Setenv("PYTHONPATH", pyshacl)
	} else if readers := os.Getenv("KG_READERS"); readers != "" {
		t.Setenv("PYTHONPATH", filepath.Join(readers, "python"))
	}
	for _, python := range []string{"python3", "/usr/bin/python3"} {
		if exec.Command(python, "-c", "import "+strings.Split(library, "_")[0]).Run() == nil {
			return python
		}
	}
	t.Skipf("no python3 with %s here", library)
	return ""
}

func read(t *testing.T, library, path string) seen {
	t.Helper()
	var s seen
	ask(t, &s, library, path)
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
