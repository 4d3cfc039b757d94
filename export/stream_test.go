package export

import (
	"fmt"
	"io"
	"iter"
	"runtime"
	"strconv"
	"testing"

	"example.org/kg/graph"
)

// made is a source of a number of statements that are made while they are read: ten a document, each with one passage.
type made int

const perDocument = 10

func (m made) Schema() *graph.Schema { return graph.Builtin() }

func numbered[T any](n int, item func(i int) T) iter.Seq2[T, error] {
	return func(yield func(T, error) bool) {
		for i := range n {
			if !yield(item(i), nil) {
				return
			}
		}
	}
}

// madeID is an id as long as those that are hashes.
func madeID(kind string, i int) graph.ID {
	const zeros = "00000000000000000000000000000000"
	var digits [20]byte
	number := strconv.AppendInt(digits[:0], int64(i), 10)
	var room [64]byte
	return graph.ID(append(append(append(append(room[:0], kind...), '/'), zeros[len(number):]...), number...))
}

func (m made) documents() int { return (int(m) + perDocument - 1) / perDocument }

func (m made) ScanDocuments() iter.Seq2[*graph.Document, error] {
	return numbered(m.documents(), func(i int) *graph.Document {
		return &graph.Document{ID: madeID("document", i), Title: "东西部协作工作通讯", Location: fmt.Sprintf("articles/%06d.txt", i), Source: "合成日报", Date: "2020-09-10", Hash: "00ff"}
	})
}

func (m made) ScanEntities() iter.Seq2[*graph.Entity, error] {
	return numbered(m.documents(), func(i int) *graph.Entity {
		return &graph.Entity{ID: madeID("village", i), Type: graph.Village, Name: fmt.Sprintf("第%d村", i), Aliases: []string{"村"}, Mentions: map[graph.ID]int{madeID("document", i): perDocument}}
	})
}

func (m made) ScanMentions() iter.Seq2[graph.Mention, error] {
	return numbered(m.documents(), func(i int) graph.Mention {
		return graph.Mention{Document: madeID("document", i), Entity: madeID("village", i), Count: perDocument}
	})
}

func (m made) ScanNotes() iter.Seq2[graph.Note, error] {
	return numbered(0, func(int) (n graph.Note) { return })
}

func (m made) evidence(i int) graph.Evidence {
	const quote = "2018年福州向定西提供帮扶资金达2.52亿元，双方将在产业、劳务、人才等方面开展合作"
	return graph.Evidence{ID: madeID("evidence", i), Document: madeID("document", i/perDocument), Exact: quote, Start: i % 1000, End: i%1000 + 41}
}

func (m made) ScanStatements(graph.Order) iter.Seq2[*graph.Statement, error] {
	return numbered(int(m), func(i int) *graph.Statement {
		return &graph.Statement{
			ID: madeID("statement", i), Subject: madeID("village", i/perDocument), Predicate: graph.Assists, Object: madeID("village", i%m.documents()),
			Amounts: []graph.Money{graph.Money(i) * 100, graph.Money(i)*100 + 5}, Period: graph.Period{Start: "2018", End: "2018"},
			Status: graph.Done, Hedges: []string{"约"}, Confidence: 0.97, Rule: "提供[before→to]", Evidence: []graph.Evidence{m.evidence(i)},
		}
	})
}

func (m made) ScanEvidence() iter.Seq2[*graph.Evidence, error] {
	return numbered(int(m), func(i int) *graph.Evidence {
		ev := m.evidence(i)
		return &ev
	})
}

func (m made) ReadCuration() (c graph.Curation, err error) { return }

func (m made) ScanTriples() iter.Seq2[graph.Triple, error] {
	return numbered(int(m), func(i int) graph.Triple {
		return graph.Triple{Subject: madeID("village", i/perDocument), Relation: graph.Assists, Object: madeID("village", i%m.documents())}
	})
}

// formatsThatStream are those whose writers never hold the graph. Parquet holds a group of rows.
func formatsThatStream() []string {
	return []string{"jsonld", "nquads", "trig", "turtle", "graphml", "gexf", "nodelink", "csv", "xlsx", "sql", "cypher", "neo4j"}
}

type counter int

func (c *counter) Write(p []byte) (int, error) {
	*c += counter(len(p))
	return len(p), nil
}

// A hundred times the statements take no more memory.
func TestStreamsTakeNoMemory(t *testing.T) {
	for _, name := range formatsThatStream() {
		f, err := FormatOf(name)
		if err != nil {
			t.Fatal(err)
		}
		peak := &peakWriter{}
		if err := f.Write(peak, made(50_000), Options{}); err != nil {
			t.Fatal(err)
		}
		const most = 8 << 20
		if peak.live > most {
			t.Errorf("%s holds %d bytes while it writes", name, peak.live)
		}
	}
}

// peakWriter notes the most memory in use at some of its writes, over that at the first one.
type peakWriter struct {
	writes      int
	first, live uint64
}

func (p *peakWriter) Write(b []byte) (int, error) {
	if p.writes%200 == 0 {
		runtime.GC()
		var mem runtime.MemStats
		runtime.ReadMemStats(&mem)
		if p.writes == 0 {
			p.first = mem.HeapAlloc
		}
		p.live = max(p.live, max(mem.HeapAlloc, p.first)-p.first)
	}
	p.writes++
	return len(b), nil
}

var _ io.Writer = (*peakWriter)(nil)
