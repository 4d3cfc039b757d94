package push_test

import (
	"context"
	"errors"
	"fmt"
	"io"
	"net"
	"os"
	"os/exec"
	"path/filepath"
	"reflect"
	"slices"
	"strings"
	"testing"
	"time"
	"unicode/utf8"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"

	"example.org/kg/export"
	"example.org/kg/export/push"
	"example.org/kg/graph"
)

const neo4jPassword = "more than eight"

// serveNeo4j starts an empty Neo4j and returns its address.
func serveNeo4j(t *testing.T) string {
	t.Helper()
	libraries := filepath.Join(os.Getenv("KG_READERS"), "neo4j")
	if _, err := os.Stat(libraries); err != nil || os.Getenv("KG_READERS") == "" || exec.Command("java", "-version").Run() != nil {
		t.Skip("no Neo4j here (KG_READERS names where .ci/run puts it), or no java")
	}
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	address := l.Addr().String()
	_, port, _ := net.SplitHostPort(address)
	l.Close()
	home := t.TempDir()
	if err := os.Mkdir(filepath.Join(home, "conf"), 0o700); err != nil {
		t.Fatal(err)
	}
	cmd := exec.Command("java", "-Xmx512m", "-cp", filepath.Join(libraries, "*"), filepath.Join("..", "testdata", "Neo4j.java"), "serve", home, port, neo4jPassword)
	if _, err := cmd.StdinPipe(); err != nil { // Neo4j ends with it, also where this test is killed
		t.Fatal(err)
	}
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		cmd.Process.Kill()
		cmd.Wait()
	})
	for range 3000 {
		if conn, err := net.Dial("tcp", address); err == nil {
			conn.Close()
			return address
		}
		time.Sleep(100 * time.Millisecond)
	}
	t.Fatal("Neo4j does not start")
	return ""
}

func toNeo4j(address string) push.Options {
	return push.Options{URL: "bolt://" + address, User: "neo4j", Password: neo4jPassword, Pause: time.Millisecond, Batch: 16 << 10}
}

// rowsOfNeo4j are all nodes and relationships as WalkCypher gives them, and their labels and types.
func rowsOfNeo4j(t *testing.T, address string) (rows []string, labels map[string]bool) {
	t.Helper()
	driver, err := neo4j.NewDriverWithContext("bolt://"+address, neo4j.BasicAuth("neo4j", neo4jPassword, ""))
	if err != nil {
		t.Fatal(err)
	}
	defer driver.Close(t.Context())
	labels = map[string]bool{}
	for _, query := range []string{
		"MATCH (n) RETURN labels(n) AS labels, properties(n) AS row",
		"MATCH (a)-[r]->(b) RETURN [type(r)] AS labels, [a.id, b.id, properties(r)] AS row",
	} {
		result, err := neo4j.ExecuteQuery(t.Context(), driver, query, nil, neo4j.EagerResultTransformer)
		if err != nil {
			t.Fatal(err)
		}
		for _, record := range result.Records {
			m := record.AsMap()
			rows = append(rows, fmt.Sprintf("%#v", m["row"]))
			for _, label := range m["labels"].([]any) {
				labels[label.(string)] = true
			}
		}
	}
	slices.Sort(rows)
	return rows, labels
}

func rowsOf(t *testing.T, g *graph.Graph) (rows []string) {
	t.Helper()
	err := export.WalkCypher(g, func(_ string, row export.CypherRow) error {
		rows = append(rows, fmt.Sprintf("%#v", row.Value()))
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	slices.Sort(rows)
	return rows
}

func TestPushToNeo4j(t *testing.T) {
	address := serveNeo4j(t)
	check := func(what string, g *graph.Graph) {
		t.Helper()
		if got, _ := rowsOfNeo4j(t, address); !reflect.DeepEqual(got, rowsOf(t, g)) {
			t.Errorf("%s: Neo4j has %d rows %.2000s\nwant %d %.2000s", what, len(got), got, len(rowsOf(t, g)), rowsOf(t, g))
		}
	}

	opt := toNeo4j(address)
	opt.Password = "wrong"
	done, err := push.Push(t.Context(), sample(t, 1), opt)
	if err == nil || !strings.Contains(err.Error(), "unauthorized due to authentication failure: set KG_PUSH_USER") || strings.Contains(err.Error(), "\n") || done.Batches != 0 {
		t.Errorf("%+v, %v", done, err)
	}

	g := hostile(t)
	for range 2 { // twice is once
		if _, err := push.Push(t.Context(), g, toNeo4j(address)); err != nil {
			t.Fatal(err)
		}
		check("nasty texts", g)
	}
	_, labels := rowsOfNeo4j(t, address)
	for _, label := range []string{"Entity", "City", "Village", "Statement", "Document", "ASSISTS", "CONTAINED_IN", "SUBJECT", "OBJECT", "EVIDENCE", "MENTIONS"} {
		if !labels[label] {
			t.Errorf("nothing is a %s", label)
		}
	}

	opt = toNeo4j(address)
	opt.Replace = true
	few := sample(t, 3)
	if _, err := push.Push(t.Context(), few, opt); err != nil {
		t.Fatal(err)
	}
	check("replaced", few)

	many := sample(t, 300)
	resume := interrupted(t, many, address, 5)
	if got, _ := rowsOfNeo4j(t, address); len(got) >= len(rowsOf(t, many)) {
		t.Fatalf("the push was not interrupted: %d rows", len(got))
	}
	opt = toNeo4j(address)
	opt.Resume = resume
	sent := 0
	opt.Progress = func(int, int64) { sent++ }
	if done, err := push.Push(t.Context(), many, opt); err != nil || done.Batches != sent || done.Batches <= 5 {
		t.Fatalf("%+v, %v", done, err)
	}
	check("resumed", many)
	if _, err := push.Push(t.Context(), sample(t, 301), opt); !errors.Is(err, push.ErrResume) {
		t.Errorf("another graph with the token: %v", err)
	}
}

// interrupted pushes until the line goes dead behind some requests, and returns what to go on from.
func interrupted(t *testing.T, g *graph.Graph, address string, requests int) string {
	t.Helper()
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	ctx, cut := context.WithCancel(t.Context())
	go forward(ctx, l, address)
	opt := toNeo4j(l.Addr().String())
	opt.Retries = 1
	opt.Progress = func(batches int, _ int64) {
		if batches == requests {
			l.Close()
			cut()
		}
	}
	done, err := push.Push(t.Context(), g, opt)
	if err == nil || done.Batches != requests || done.Resume == "" || !strings.Contains(err.Error(), ": cannot be reached: ") || strings.Contains(err.Error(), "\n") {
		t.Fatalf("%+v, %v", done, err)
	}
	return done.Resume
}

// forward passes connections on to an address until its context ends.
func forward(ctx context.Context, l net.Listener, address string) {
	for {
		from, err := l.Accept()
		if err != nil {
			return
		}
		to, err := net.Dial("tcp", address)
		if err != nil {
			from.Close()
			return
		}
		context.AfterFunc(ctx, func() { from.Close(); to.Close() })
		go io.Copy(to, from)
		go io.Copy(from, to)
	}
}

// hostile is a graph with texts that a database may stumble over and numbers beyond what a float holds.
func hostile(t *testing.T) *graph.Graph {
	t.Helper()
	g := sample(t, 2)
	for i, text := range []string{"'\"`\\` \\u0041 ${x} $rows", "DETACH DELETE n; //", "line\nend\r\n\ttab", "a\x00b\x1f", "\xff", "😀\u202eעברית", strings.Repeat("长", 10_000)} {
		doc := graph.Document{ID: graph.DocumentID(text), Title: text, Location: text}
		g.AddDocument(doc)
		village := graph.HashID("village", fmt.Sprint(i))
		ent := graph.Entity{ID: village, Type: graph.Village, Name: text, Aliases: []string{text + "-", ";"}, Parent: "division/350100", Mentions: map[graph.ID]int{doc.ID: 1 << 40}}
		if err := g.AddEntity(ent); err != nil {
			t.Fatal(err)
		}
		_, err := g.AddStatement(graph.Statement{
			Subject: village, Predicate: graph.Assists, Object: "division/621100", Hedges: []string{text}, Rule: text,
			Amounts: []graph.Money{5, 1<<53 + 1}, Headcounts: []int64{1<<53 + 1},
			Evidence: []graph.Evidence{{Document: doc.ID, Exact: "a", End: 1}, {Document: doc.ID, Exact: text, Start: 2, End: 2 + utf8.RuneCountInString(text)}},
		})
		if err != nil {
			t.Fatal(err)
		}
	}
	return g
}
