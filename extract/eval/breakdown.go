package eval

import (
	"fmt"
	"io"
	"strings"

	"example.org/kg/graph"
)

// counts are what was found of what is required, and the false alarms.
func (t Tally) counts() string { return fmt.Sprintf("%5d %8d %5d", t.TP, t.TP+t.FN, t.FP) }

const (
	figuresHead = "    P     R    F1"
	countsHead  = "found required false"
)

// WriteBreakdown writes the figures of a result, most often a sum, for each type of entities and each relation that occurs, in
// the order of a schema: first how many of those required were found and how many others.
func WriteBreakdown(w io.Writer, r Result, schema *graph.Schema) error {
	var types, relations []string
	for _, t := range schema.Types() {
		if _, ok := r.EntityTypes[t.Type]; ok {
			types = append(types, string(t.Type))
		}
	}
	for _, rule := range schema.Relations() {
		if _, ok := r.RelationKinds[rule.Relation]; ok {
			relations = append(relations, string(rule.Relation))
		}
	}
	first := widest(append([]string{"relation"}, append(types, relations...)...))
	var b strings.Builder
	fmt.Fprintf(&b, "%s  %s  %s\n", pad("type", first), figuresHead, countsHead)
	for _, name := range types {
		t := r.EntityTypes[graph.Type(name)]
		fmt.Fprintf(&b, "%s  %s  %s\n", pad(name, first), t.figures(), t.counts())
	}
	fmt.Fprintf(&b, "\n%s  %-41s  measures\n", pad("", first), "relations")
	fmt.Fprintf(&b, "%s  %s  %s    %s  %s\n", pad("relation", first), figuresHead, countsHead, figuresHead, countsHead)
	for _, name := range relations {
		t := r.RelationKinds[graph.Relation(name)]
		fmt.Fprintf(&b, "%s  %s  %s    %s  %s\n", pad(name, first),
			t.Relations.figures(), t.Relations.counts(), t.Measures.figures(), t.Measures.counts())
	}
	_, err := io.WriteString(w, b.String())
	return err
}
