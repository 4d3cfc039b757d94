package export

import (
	"encoding/json"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"
	"unicode/utf8"

	"example.org/kg/export/internal/safe"
	"example.org/kg/graph"
)

// loaded are the graphs that databases get: hostile texts, but ids as kg makes them.
func loaded(t testing.TB) map[string]*graph.Graph {
	t.Helper()
	g := nasty0(t)
	return map[string]*graph.Graph{"empty": graph.New(), "nasty": g}
}

// nasty0 is like nasty, with ids that kg could have made.
func nasty0(t testing.TB) *graph.Graph {
	t.Helper()
	g := sample(t)
	fuzhou := graph.DivisionID("350100")
	for i, s := range hostileTexts() {
		doc := graph.Document{ID: graph.DocumentID(s), Title: s, Source: s, Location: s, Date: s}
		g.AddDocument(doc)
		village := graph.HashID("village", strconv.Itoa(i))
		if err := g.AddEntity(graph.Entity{ID: village, Type: graph.Village, Name: s, Aliases: []string{s + "-", "a;b"}, Parent: fuzhou, Mentions: map[graph.ID]int{doc.ID: 1}}); err != nil {
			t.Fatal(err)
		}
		_, err := g.AddStatement(graph.Statement{
			Subject: village, Predicate: graph.Assists, Object: fuzhou, Hedges: []string{s}, Rule: s,
			Amounts: []graph.Money{1<<53 + 1}, Headcounts: []int64{1<<53 + 1},
			Evidence: []graph.Evidence{{Document: doc.ID, Exact: s, End: utf8.RuneCountInString(s)}},
		})
		if err != nil {
			t.Fatal(err)
		}
	}
	return g
}

func TestKitsInPython(t *testing.T) {
	for _, kit := range []struct{ name, reader, ending string }{
		{"duckdb", "duckdb_kit", ".sql"},
		{"networkx", "networkx_kit", ".py"},
		{"oxigraph", "rdflib_kit", ".rq"},
		{"jena", "rdflib_kit", ".rq"},
	} {
		graphs := loaded(t)
		if kit.ending == ".rq" { // rdflib 6 reads \\u in a literal wrongly
			graphs["nasty"] = sample(t)
		}
		for name, g := range graphs {
			t.Run(kit.name+" "+name, func(t *testing.T) {
				folder := saveKit(t, kit.name, g)
				_, want := answers(t, folder, kit.ending)
				var got [][][]string
				ask(t, &got, kit.reader, folder)
				checkAnswers(t, got, want)
			})
		}
	}
}

func TestKitInLadybug(t *testing.T) {
	for name, g := range loaded(t) {
		t.Run(name, func(t *testing.T) {
			folder := saveKit(t, "ladybug", g)
			_, want := answers(t, folder, ".cypher")
			var got [][][]string
			askNode(t, &got, "databases.mjs", "@ladybugdb/core", "ladybug", folder)
			checkAnswers(t, got, want)
		})
	}
}

// The tables answer SQL. Then age.sql makes a graph of them that answers Cypher: queries that other kits have, and what there is.
func TestKitInPostgres(t *testing.T) {
	for name, g := range loaded(t) {
		t.Run(name, func(t *testing.T) {
			folder := saveKit(t, "postgres", g)
			_, want := answers(t, folder, ".sql")
			queries, _ := answers(t, saveKit(t, "neo4j", g), ".cypher")
			var scripts []string
			for _, path := range queries {
				text, err := os.ReadFile(path)
				if err != nil {
					t.Fatal(err)
				}
				scripts = append(scripts, string(text))
			}
			nodes, edges := counted(g)
			var edge [][]string
			if len(g.Entities()) > 0 {
				edge = [][]string{{"福州市", "252000000", "false", "题目"}}
			}
			scripts = append(scripts,
				"MATCH (n) RETURN label(n) AS label, count(*) AS n", "MATCH ()-[r]->() RETURN count(*) AS n",
				"MATCH (a:Entity)-[r:ASSISTS]->(b:Entity {id: 'division/621100'}) RETURN a.name AS name, r.amount AS amount, r.is_symmetric AS both, r.quote_source AS source")
			for i, text := range scripts {
				if err := os.WriteFile(filepath.Join(folder, "queries", fmt.Sprintf("%d.cypher", i)), []byte(text), 0o600); err != nil {
					t.Fatal(err)
				}
			}
			var got [][][]string
			askNode(t, &got, "databases.mjs", "@electric-sql/pglite-age", "postgres", folder)
			checkAnswers(t, got, slices.Concat(want, want, [][][]string{nodes, {{strconv.Itoa(edges)}}, edge}))
		})
	}
}

// counted are the nodes of a graph by label, and the number of edges.
func counted(g *graph.Graph) (nodes [][]string, edges int) {
	for label, n := range map[string]int{"Entity": len(g.Entities()), "Statement": len(g.Statements()), "Document": len(g.Documents())} {
		if n > 0 {
			nodes = append(nodes, []string{label, strconv.Itoa(n)})
		}
	}
	edges = len(g.Edges())
	for _, st := range g.Statements() {
		edges += 2 + len(st.Evidence)
	}
	for _, ent := range g.Entities() {
		edges += len(ent.Mentions)
		if g.Entity(ent.Parent) != nil {
			edges++
		}
	}
	return nodes, edges
}

// neo4j has a Neo4j of its own load a kit, by script or import, and answer queries.
func neo4j(t *testing.T, how, data string, queries []string) [][][]any {
	t.Helper()
	libraries := reader(t, "neo4j")
	if _, err := exec.LookPath("java"); err != nil {
		t.Skip("no java here")
	}
	home := t.TempDir()
	if err := os.Mkdir(filepath.Join(home, "conf"), 0o700); err != nil {
		t.Fatal(err)
	}
	args := append([]string{"-cp", filepath.Join(libraries, "*"), filepath.Join("testdata", "Neo4j.java"), how, home, data}, queries...)
	cmd := exec.Command("java", args...)
	var log strings.Builder
	cmd.Stderr = &log
	out, err := cmd.Output()
	if err != nil {
		t.Fatalf("%v: %s", err, log.String())
	}
	var rows [][][]any
	if err := json.Unmarshal(out, &rows); err != nil {
		t.Fatalf("%v in %.500s", err, out)
	}
	return rows
}

func TestKitInNeo4j(t *testing.T) {
	g := nasty0(t)
	folder := saveKit(t, "neo4j", g)
	queries, want := answers(t, folder, ".cypher")
	more := map[string]string{
		"nodes.cypher": "MATCH (n) RETURN labels(n)[0] AS label, count(*) AS n ORDER BY label",
		"edges.cypher": "MATCH ()-[r]->() RETURN type(r) AS type, count(*) AS n ORDER BY type",
		"types.cypher": "MATCH (:Entity)-[r:ASSISTS]->(b:Entity {id: 'division/621100'}) RETURN r.amount, r.statements, r.symmetric, r.confidence, b.aliases",
		"names.cypher": "MATCH (n:Village) RETURN n.name, n.aliases ORDER BY n.id",
	}
	order := []string{"nodes.cypher", "edges.cypher", "types.cypher", "names.cypher"}
	for _, name := range order {
		path := filepath.Join(folder, name)
		if err := os.WriteFile(path, []byte(more[name]), 0o600); err != nil {
			t.Fatal(err)
		}
		queries = append(queries, path)
	}
	arguments := filepath.Join(folder, "arguments")
	if err := os.WriteFile(arguments, []byte(importArguments(t, folder)), 0o600); err != nil {
		t.Fatal(err)
	}
	for how, data := range map[string]string{"cypher": filepath.Join(folder, "load.cypher"), "import": arguments} {
		t.Run(how, func(t *testing.T) {
			rows := neo4j(t, how, data, queries)
			var got [][][]string
			for _, answer := range rows[:len(want)] {
				texts := [][]string{}
				for _, row := range answer {
					var cells []string
					for _, cell := range row {
						cells = append(cells, fmt.Sprint(cell))
					}
					texts = append(texts, cells)
				}
				got = append(got, texts)
			}
			checkAnswers(t, got, want)
			checkNeo4j(t, g, how, rows[len(want):])
		})
	}
}

func checkNeo4j(t *testing.T, g *graph.Graph, how string, rows [][][]any) {
	t.Helper()
	counts := map[string]int{}
	for _, row := range append(rows[0], rows[1]...) {
		counts[row[0].(string)] = int(row[1].(float64))
	}
	edges := map[string]int{}
	for _, e := range g.Edges() {
		edges[upperSnake(string(e.Relation))]++
	}
	edges["Entity"], edges["Statement"], edges["Document"] = len(g.Entities()), len(g.Statements()), len(g.Documents())
	edges[subjectOf], edges[objectOf], edges[evidenceOf] = len(g.Statements()), len(g.Statements()), len(g.Statements())
	for name, n := range edges {
		if counts[name] != n {
			t.Errorf("%s: %d of %s, want %d", how, counts[name], name, n)
		}
	}
	if got, want := fmt.Sprint(rows[2]), "[[2.52e+08 2 false 1 [定西]]]"; got != want {
		t.Errorf("%s: the edge is %s, want %s", how, got, want)
	}
	i := 0
	for _, ent := range g.Entities() {
		if ent.Type != graph.Village {
			continue
		}
		aliases := texts(ent.Aliases, safe.Text)
		if how == "import" {
			aliases = texts(aliases, func(s string) string { return strings.ReplaceAll(s, ";", "；") })
		}
		name := safe.Text(ent.Name)
		if got := rows[3][i]; fmt.Sprintf("%q", got) != fmt.Sprintf("%q", []any{name, anys(aliases)}) {
			t.Errorf("%s: %.200q, want %.200q with %.200q", how, got, name, aliases)
		}
		i++
	}
}

func anys(list []string) []any {
	out := make([]any, len(list))
	for i, s := range list {
		out[i] = s
	}
	return out
}

// importArguments are the options of the kit's import.sh, one a line, with absolute paths.
func importArguments(t *testing.T, folder string) string {
	t.Helper()
	script := neo4jImport(filepath.Join(folder, "data"))
	if text, err := os.ReadFile(filepath.Join(folder, "import.sh")); err != nil || !strings.HasSuffix(string(text), neo4jImport("data")) {
		t.Fatalf("import.sh is %s, %v", text, err)
	}
	_, options, _ := strings.Cut(strings.ReplaceAll(script, `"${DATABASE:-neo4j}"`, "neo4j"), "full ")
	return strings.Join(strings.Fields(strings.ReplaceAll(options, "\\\n", " ")), "\n")
}
