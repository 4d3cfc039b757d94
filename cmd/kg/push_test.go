package main

import (
	"encoding/json"
	"fmt"
	"io"
	"net"
	"net/http"
	"net/url"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"
)

// TestPushToFuseki proves that a store of others takes what kg sends, whole and once. KG_FUSEKI names its jar (jena-fuseki-server).
func TestPushToFuseki(t *testing.T) {
	jar := os.Getenv("KG_FUSEKI")
	if jar == "" || exec.Command("java", "-version").Run() != nil {
		t.Skip("no Fuseki here (KG_FUSEKI names its jar), or no java")
	}
	store := fuseki(t, jar)
	file := filepath.Join(t.TempDir(), "kg.db")
	kg(t, "build", "-q", "-g", file)
	lines := map[string]bool{}
	for line := range strings.Lines(kg(t, "export", "-q", "-g", file, "--format", "nquads")) {
		lines[line] = true
	}
	const inDefault, inNamed = "SELECT (COUNT(*) AS ?n) WHERE { ?s ?p ?o }", "SELECT (COUNT(*) AS ?n) WHERE { GRAPH ?g { ?s ?p ?o } }"
	for range 2 {
		kg(t, "push", "-g", file, store+"/data")
		if n := sparql(t, store, inDefault); n != fmt.Sprint(len(lines)) {
			t.Errorf("Fuseki has %s triples of %d", n, len(lines))
		}
	}
	kg(t, "push", "-g", file, "--graphs", "document", "--replace", store+"/data")
	named := 0
	for line := range lines {
		if isNamed(line) {
			named++
		}
	}
	if n := sparql(t, store, inNamed); n != fmt.Sprint(named) {
		t.Errorf("Fuseki has %s triples in named graphs of %d", n, named)
	}
	if n := sparql(t, store, inDefault); n != fmt.Sprint(len(lines)-named) {
		t.Errorf("Fuseki has %s triples in the default graph of %d", n, len(lines)-named)
	}
	helpers := sparql(t, store, `PREFIX kg: <https://example.org/kg/ontology#> PREFIX schema: <https://schema.org/>
		SELECT ?name WHERE { ?who kg:assists ?whom . ?whom schema:name "定西市" . ?who schema:name ?name } ORDER BY ?name`)
	if helpers != "福州市 青岛市" {
		t.Errorf("定西 is helped by %s", helpers)
	}
}

// isNamed tells whether a quad is in a named graph: statements, evidence and their selectors are.
func isNamed(line string) bool {
	return strings.HasPrefix(line, "<https://example.org/kg/id/statement/") || strings.HasPrefix(line, "<https://example.org/kg/id/evidence/")
}

// fuseki starts a Fuseki with an empty data set and returns the URL of that.
func fuseki(t *testing.T, jar string) string {
	t.Helper()
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	port := l.Addr().(*net.TCPAddr).Port
	l.Close()
	cmd := exec.Command("java", "-Xmx512m", "-jar", jar, "--mem", "--localhost", fmt.Sprintf("--port=%d", port), "/kg")
	cmd.Dir = t.TempDir()
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		cmd.Process.Kill()
		cmd.Wait()
	})
	base := fmt.Sprintf("http://127.0.0.1:%d", port)
	for range 600 {
		if res, err := http.Get(base + "/$/ping"); err == nil {
			res.Body.Close()
			return base + "/kg"
		}
		time.Sleep(100 * time.Millisecond)
	}
	t.Fatal("Fuseki does not start")
	return ""
}

// sparql asks a store a query of one column.
func sparql(t *testing.T, store, query string) string {
	t.Helper()
	req, err := http.NewRequestWithContext(t.Context(), http.MethodGet, store+"/query?query="+url.QueryEscape(query), nil)
	if err != nil {
		t.Fatal(err)
	}
	req.Header.Set("Accept", "application/sparql-results+json")
	res, err := http.DefaultClient.Do(req)
	if err != nil {
		t.Fatal(err)
	}
	defer res.Body.Close()
	body, err := io.ReadAll(res.Body)
	if err != nil {
		t.Fatal(err)
	}
	var rows struct {
		Results struct {
			Bindings []map[string]struct{ Value string }
		}
	}
	if err := json.Unmarshal(body, &rows); err != nil {
		t.Fatalf("%v in %s", err, body)
	}
	var values []string
	for _, row := range rows.Results.Bindings {
		for _, cell := range row {
			values = append(values, cell.Value)
		}
	}
	return strings.Join(values, " ")
}
