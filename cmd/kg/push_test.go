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

// TestPush proves that stores of others take what kg sends, whole and once. KG_FUSEKI names the jar of Fuseki (jena-fuseki-server).
func TestPush(t *testing.T) {
	t.Run("fuseki", func(t *testing.T) {
		jar := os.Getenv("KG_FUSEKI")
		if jar == "" || exec.Command("java", "-version").Run() != nil {
			t.Skip("no Fuseki here (KG_FUSEKI names its jar), or no java")
		}
		url := serve(t, "/$/ping", func(port string) *exec.Cmd {
			return exec.Command("java", "-Xmx512m", "-jar", jar, "--mem", "--localhost", "--port="+port, "/kg")
		})
		pushTo(t, url+"/kg/data", url+"/kg/query")
	})
	t.Run("oxigraph", func(t *testing.T) {
		if _, err := exec.LookPath("oxigraph"); err != nil {
			t.Skip("no oxigraph here")
		}
		url := serve(t, "/", func(port string) *exec.Cmd { return exec.Command("oxigraph", "serve", "--bind", "127.0.0.1:"+port) })
		pushTo(t, url+"/store", url+"/query")
	})
}

func pushTo(t *testing.T, store, query string) {
	t.Helper()
	file := filepath.Join(t.TempDir(), "kg.db")
	kg(t, "build", "-q", "-g", file)
	lines, named := map[string]bool{}, 0
	for line := range strings.Lines(kg(t, "export", "-q", "-g", file, "--format", "nquads")) {
		if !lines[line] && isNamed(line) {
			named++
		}
		lines[line] = true
	}
	const inDefault, inNamed = "SELECT (COUNT(*) AS ?n) WHERE { ?s ?p ?o }", "SELECT (COUNT(*) AS ?n) WHERE { GRAPH ?g { ?s ?p ?o } }"
	for range 2 {
		kg(t, "push", "-g", file, store)
		if n := sparql(t, query, inDefault); n != fmt.Sprint(len(lines)) {
			t.Errorf("the store has %s triples of %d", n, len(lines))
		}
	}
	kg(t, "push", "-g", file, "--graphs", "document", "--replace", store)
	if n := sparql(t, query, inNamed); n != fmt.Sprint(named) {
		t.Errorf("the store has %s triples in named graphs of %d", n, named)
	}
	if n := sparql(t, query, inDefault); n != fmt.Sprint(len(lines)-named) {
		t.Errorf("the store has %s triples in the default graph of %d", n, len(lines)-named)
	}
	helpers := sparql(t, query, `PREFIX kg: <https://example.org/kg/ontology#> PREFIX schema: <https://schema.org/>
		SELECT ?name WHERE { ?who kg:assists ?whom . ?whom schema:name "定西市" . ?who schema:name ?name } ORDER BY ?name`)
	if helpers != "福州市 青岛市" {
		t.Errorf("定西 is helped by %s", helpers)
	}
}

// isNamed tells whether a quad is in a named graph: statements, evidence and their selectors are.
func isNamed(line string) bool {
	return strings.HasPrefix(line, "<https://example.org/kg/id/statement/") || strings.HasPrefix(line, "<https://example.org/kg/id/evidence/")
}

// serve starts a server on a free port, waits until a path answers, and returns its URL.
func serve(t *testing.T, path string, command func(port string) *exec.Cmd) string {
	t.Helper()
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	_, port, err := net.SplitHostPort(l.Addr().String())
	if err != nil {
		t.Fatal(err)
	}
	l.Close()
	cmd := command(port)
	cmd.Dir = t.TempDir()
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		cmd.Process.Kill()
		cmd.Wait()
	})
	base := "http://127.0.0.1:" + port
	for range 600 {
		if res, err := http.Get(base + path); err == nil {
			res.Body.Close()
			return base
		}
		time.Sleep(100 * time.Millisecond)
	}
	t.Fatal("the server does not start")
	return ""
}

// sparql asks a store a query of one column.
func sparql(t *testing.T, endpoint, query string) string {
	t.Helper()
	req, err := http.NewRequestWithContext(t.Context(), http.MethodGet, endpoint+"?query="+url.QueryEscape(query), nil)
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
