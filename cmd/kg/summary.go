package main

import (
	"cmp"
	"fmt"
	"maps"
	"slices"
	"strings"
	"time"

	"example.org/kg/graph"
	"example.org/kg/graph/store"
)

// notesShown bounds the ambiguous names that a build lists.
const notesShown = 5

// summary tells what a build did.
type summary struct {
	graph     string
	start     time.Time
	read      int
	unchanged int
	skipped   int
	dropped   []string
	notes     []located // of the articles read
	store     store.Stats
}

// located is a note with the article that it is about.
type located struct {
	location string
	graph.Note
}

func newSummary(graphFile string, start time.Time) *summary {
	return &summary{graph: graphFile, start: start}
}

// add counts an article that was read.
func (s *summary) add(fragment *graph.Graph) {
	s.read++
	for _, n := range fragment.Notes() {
		if n.Kind == graph.AmbiguousName {
			s.notes = append(s.notes, located{fragment.Document(n.Document).Location, n})
		}
	}
}

// report writes the summary as one line, and below it what asks for attention.
func (s *summary) report(std *streams) {
	parts := []string{counted(s.read, "document") + " read", fmt.Sprintf("%d unchanged", s.unchanged), fmt.Sprintf("%d skipped", s.skipped)}
	if len(s.dropped) > 0 {
		parts = append(parts, fmt.Sprintf("%d dropped", len(s.dropped)))
	}
	total := []string{
		counted(s.store.Documents, "document"), counted(sum(s.store.Entities), "entity"),
		counted(sum(s.store.Edges), "relation"), counted(s.store.Statements, "statement"),
	}
	std.note("%s: %s; the graph has %s; %s; %s", s.graph, strings.Join(parts, ", "), strings.Join(total, ", "),
		counted(len(s.notes), "ambiguous name"), time.Since(s.start).Round(10*time.Millisecond))
	slices.SortFunc(s.notes, func(a, b located) int {
		return cmp.Or(cmp.Compare(a.location, b.location), cmp.Compare(a.Start, b.Start))
	})
	for _, n := range s.notes[:min(len(s.notes), notesShown)] {
		std.note("  %s: %s: %s", n.location, n.Text, n.Detail)
	}
	if more := len(s.notes) - notesShown; more > 0 {
		std.note("  and %d more", more)
	}
	if len(s.notes) > 0 {
		std.note("  Name the place that they lie in once in the article (福州市鼓楼区), and build again.")
	}
}

func sum[K comparable](counts map[K]int) int {
	n := 0
	for c := range maps.Values(counts) {
		n += c
	}
	return n
}
