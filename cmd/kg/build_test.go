package main

import (
	"context"
	"errors"
	"io"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"
	"time"

	"example.org/kg/extract/document"
	"example.org/kg/graph"
	"example.org/kg/graph/store"
)

// TestBuildInterrupted proves that Ctrl-C ends a build that waits for standard input, and leaves the store as it was.
func TestBuildInterrupted(t *testing.T) {
	file := filepath.Join(t.TempDir(), "kg.db")
	std, _, _ := testStreams("2018年福州市向定西市提供帮扶资金2.52亿元。")
	if err := runBuild(t.Context(), std, &buildOptions{graph: file, paths: []string{stdio}, jobs: 1}); err != nil {
		t.Fatal(err)
	}
	before, err := loadGraph(file)
	if err != nil {
		t.Fatal(err)
	}

	never, typing := io.Pipe()
	defer typing.Close()
	std.in = never
	ctx, cancel := context.WithTimeout(t.Context(), 100*time.Millisecond)
	defer cancel()
	err = runBuild(ctx, std, &buildOptions{graph: file, paths: []string{stdio}, jobs: 2, prune: true})
	if !errors.Is(err, context.DeadlineExceeded) {
		t.Fatalf("error %v", err)
	}
	after, err := loadGraph(file)
	if err != nil {
		t.Fatal(err)
	}
	if len(before.Statements()) != len(after.Statements()) || len(after.Documents()) != 1 {
		t.Errorf("%d statements before, %d after", len(before.Statements()), len(after.Statements()))
	}
}

// TestNewKnowledgeReadsAgain proves that an article that has not changed is read again when what reads it has.
func TestNewKnowledgeReadsAgain(t *testing.T) {
	dir := t.TempDir()
	article, file := filepath.Join(dir, "a.txt"), filepath.Join(dir, "kg.db")
	if err := os.WriteFile(article, []byte("2018年福州市向定西市提供帮扶资金2.52亿元。"), 0o644); err != nil {
		t.Fatal(err)
	}
	doc, err := document.Parse(article, []byte("2018年福州市向定西市提供帮扶资金2.52亿元。"))
	if err != nil {
		t.Fatal(err)
	}
	fragment := graph.New() // an older version found nothing
	fragment.AddDocument(graph.Document{ID: graph.DocumentID(doc.Text), Location: article, Hash: doc.Hash, Text: doc.Text})
	db, err := store.Open(file)
	if err != nil {
		t.Fatal(err)
	}
	writer, err := db.Begin("an older version", graph.Builtin())
	if err != nil {
		t.Fatal(err)
	}
	if err := errors.Join(writer.Put(fragment), writer.Commit(), db.Close()); err != nil {
		t.Fatal(err)
	}
	for _, want := range []string{"1 document read, 0 unchanged", "0 documents read, 1 unchanged"} {
		std, _, errs := testStreams("")
		if err := runBuild(t.Context(), std, &buildOptions{graph: file, paths: []string{article}, jobs: 1}); err != nil {
			t.Fatal(err)
		}
		if !strings.Contains(errs.String(), want) {
			t.Errorf("%s, want %s", errs, want)
		}
	}
	g, err := loadGraph(file)
	if err != nil || len(g.Statements()) == 0 {
		t.Errorf("%d statements, %v", len(g.Statements()), err)
	}
}

// TestJobsDoNotMatter proves that a graph does not depend on how many articles are read at once.
func TestJobsDoNotMatter(t *testing.T) {
	var exports []string
	for _, jobs := range []int{1, 8} {
		file := filepath.Join(t.TempDir(), "kg.db")
		std, _, _ := testStreams("")
		if err := runBuild(t.Context(), std, &buildOptions{graph: file, jobs: jobs}); err != nil {
			t.Fatal(err)
		}
		std, out, _ := testStreams("")
		if err := runExport(t.Context(), std, &exportOptions{graph: file, format: "jsonld"}); err != nil {
			t.Fatal(err)
		}
		exports = append(exports, out.String())
	}
	if exports[0] != exports[1] {
		t.Error("one job and eight give different graphs")
	}
	if strings.Count(exports[0], embeddedPrefix) < 10 {
		t.Error("not all embedded articles are in the graph")
	}
}

// TestNotesAreFolded proves that a summary shows five names at most and says how many it leaves out.
func TestNotesAreFolded(t *testing.T) {
	std, _, errs := testStreams("")
	s := newSummary("kg.db", time.Now())
	for i := range notesShown + 2 {
		s.names[ambiguous{location: "a.txt", name: strconv.Itoa(i)}] = 2
	}
	s.report(std)
	if got := strings.Count(errs.String(), "a.txt: "); got != notesShown || !strings.Contains(errs.String(), "and 2 more") {
		t.Errorf("%d names shown:\n%s", got, errs)
	}
}
