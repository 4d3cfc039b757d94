package main

import (
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
)

// TestDocs runs the commands of the pages of docs whose programs are at hand: all blocks of sh as one script, whose output has to hold
// the blocks of text.
func TestDocs(t *testing.T) {
	if _, err := exec.LookPath("bash"); err != nil {
		t.Skip("no bash here")
	}
	needs := map[string]string{ // page → what has to work
		"oxigraph.md": "oxigraph --version",
		"rdflib.md":   `python3 -c "import rdflib"`,
		"fuseki.md":   `test -f "$KG_FUSEKI" && java -version && curl --version && ! curl -s http://localhost:3030`,
	}
	for page, probe := range needs {
		t.Run(page, func(t *testing.T) {
			if err := exec.Command("bash", "-c", probe).Run(); err != nil {
				t.Skipf("not here: %s", probe)
			}
			text, err := os.ReadFile(filepath.Join(top, "docs", page))
			if err != nil {
				t.Fatal(err)
			}
			var script strings.Builder
			script.WriteString("set -e\ntrap 'kill $(jobs -p) 2>/dev/null || true' EXIT\n")
			for _, block := range regexp.MustCompile("(?s)```sh\n(.*?)```").FindAllStringSubmatch(string(text), -1) {
				script.WriteString(block[1])
			}
			cmd := exec.Command("bash", "-c", script.String())
			cmd.Dir = docsFolder(t)
			cmd.Env = append(os.Environ(), "PATH="+cmd.Dir+"/bin:"+os.Getenv("PATH"))
			out, err := cmd.CombinedOutput()
			if err != nil {
				t.Fatalf("%v\n%s", err, out)
			}
			for _, block := range regexp.MustCompile("(?s)```text\n(.*?)```").FindAllStringSubmatch(string(text), -1) {
				if !strings.Contains(strings.ReplaceAll(string(out), "\r", ""), block[1]) {
					t.Errorf("the output lacks\n%sit is\n%s", block[1], out)
				}
			}
		})
	}
}

// docsFolder has what a reader of the pages has: kg in the path, articles, the jar of Fuseki.
func docsFolder(t *testing.T) string {
	t.Helper()
	dir := t.TempDir()
	for _, folder := range []string{"bin", "articles"} {
		if err := os.Mkdir(filepath.Join(dir, folder), 0o777); err != nil {
			t.Fatal(err)
		}
	}
	if out, err := exec.Command("go", "build", "-o", filepath.Join(dir, "bin", "kg"), ".").CombinedOutput(); err != nil {
		t.Fatalf("%v %s", err, out)
	}
	article, err := os.ReadFile(filepath.Join(top, "testdata", "articles", "A10.txt"))
	if err == nil {
		err = os.WriteFile(filepath.Join(dir, "articles", "A10.txt"), article, 0o600)
	}
	if jar := os.Getenv("KG_FUSEKI"); jar != "" && err == nil {
		err = os.Symlink(jar, filepath.Join(dir, "jena-fuseki-server.jar"))
	}
	if err != nil {
		t.Fatal(err)
	}
	return dir
}
