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
	names     map[ambiguous]int // how often the articles read have them
	store     store.Stats
	// duplicates are the documents left out because their text stands elsewhere too.
	duplicates []store.Duplicate
	curation   graph.Curation
}

// ambiguous is a name that an article leaves open.
type ambiguous struct{ location, name, candidates string }

func newSummary(graphFile string, start time.Time) *summary {
	return &summary{graph: graphFile, start: start, names: map[ambiguous]int{}}
}

// add counts an article that was read.
func (s *summary) add(fragment *graph.Graph) {
	s.read++
	for _, n := range fragment.Notes() {
		if n.Kind == graph.AmbiguousName {
			s.names[ambiguous{fragment.Document(n.Document).Location, n.Text, n.Detail}]++
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
		counted(s.store.Documents, "document"), counted(s.store.Entities, "entity"),
		counted(s.store.Edges, "relation"), counted(s.store.Statements, "statement"),
	}
	line := fmt.Sprintf("%s: %s; the graph has %s; ", s.graph, strings.Join(parts, ", "), strings.Join(total, ", "))
	if s.read > 0 {
		line += counted(len(s.names), "ambiguous name") + "; "
	}
	std.note("%s%s", line, time.Since(s.start).Round(10*time.Millisecond))
	for _, dup := range s.duplicates[:min(len(s.duplicates), notesShown)] {
		std.note("  %s has the same text as %s, which stands for both", dup.Location, dup.Kept)
	}
	if more := len(s.duplicates) - notesShown; more > 0 {
		std.note("  and %d more with a text that stands elsewhere", more)
	}
	noteLost(std, s.curation)
	s.reportNames(std)
}

// reportNames lists the ambiguous names, by article, with what they may mean.
func (s *summary) reportNames(std *streams) {
	names := slices.SortedFunc(maps.Keys(s.names), func(a, b ambiguous) int {
		return cmp.Or(cmp.Compare(a.location, b.location), cmp.Compare(a.name, b.name), cmp.Compare(a.candidates, b.candidates))
	})
	for _, n := range names[:min(len(names), notesShown)] {
		times := ""
		if count := s.names[n]; count > 1 {
			times = fmt.Sprintf(" (%d times)", count)
		}
		std.note("  %s: %s%s may be %s", n.location, oneLine(n.name), times, oneLine(n.candidates))
	}
	if more := len(names) - notesShown; more > 0 {
		std.note("  and %d more", more)
	}
	if len(names) > 0 {
		std.note("  Name the place that each lies in once in the article (福州市鼓楼区), and build again.")
	}
}
