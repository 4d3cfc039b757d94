package export

import (
	"fmt"
	"io"
	"testing"

	"example.org/kg/graph"
)

// BenchmarkWrite loads and writes 10,000 statements between 1,000 villages.
func BenchmarkWrite(b *testing.B) {
	g := graph.New()
	docID := graph.DocumentID("")
	id := func(i int) graph.ID { return graph.HashID("village", fmt.Sprint(i)) }
	for i := range 1000 {
		if err := g.AddEntity(graph.Entity{ID: id(i), Type: graph.Village, Name: fmt.Sprint(i, "村"), Mentions: map[graph.ID]int{docID: 1}}); err != nil {
			b.Fatal(err)
		}
	}
	for i := range 10_000 {
		st := graph.Statement{
			Subject: id(i % 1000), Predicate: graph.Assists, Object: id((i + 1 + i/1000) % 1000), Amounts: []graph.Money{graph.Money(i)},
			Evidence: []graph.Evidence{{Document: docID, Exact: "甲帮扶乙", Start: i, End: i + 4}},
		}
		if _, err := g.AddStatement(st); err != nil {
			b.Fatal(err)
		}
	}
	for _, name := range []string{"graphml"} {
		f, err := FormatOf(name)
		if err != nil {
			b.Fatal(err)
		}
		b.Run(name, func(b *testing.B) {
			for b.Loop() {
				if err := f.Write(io.Discard, g, Options{}); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}
