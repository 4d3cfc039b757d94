//go:build unix

package export

import (
	"encoding/json"
	"errors"
	"io"
	"iter"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"syscall"
	"testing"

	"example.org/kg/graph"
)

// BenchmarkBesideRDF writes the same graph of some 26,000 triples with kg, with rdflib and with Apache Jena's RIOT, side by side, in
// triples a second of processor time. kg makes the statements while it writes, and all that it does counts; the others have the graph in
// memory, and the thread that writes counts, of RIOT in the fastest of many rounds. KG_FUSEKI names the jar with RIOT.
func BenchmarkBesideRDF(b *testing.B) {
	const n = 1000
	path := filepath.Join(b.TempDir(), "kg.nt")
	var quads strings.Builder
	if err := WriteNQuads(&quads, made(n), Options{Graphs: GraphsNone}); err != nil {
		b.Fatal(err)
	}
	if err := os.WriteFile(path, []byte(quads.String()), 0o600); err != nil {
		b.Fatal(err)
	}
	triples := strings.Count(quads.String(), "\n")
	for _, syntax := range []struct{ name, rdflib string }{{"nquads", "nt"}, {"turtle", "turtle"}, {"jsonld", "json-ld"}} {
		f, err := FormatOf(syntax.name)
		if err != nil {
			b.Fatal(err)
		}
		var ours float64
		b.Run(f.Name+"/kg", func(b *testing.B) {
			start := processorTime(b)
			for b.Loop() {
				if err := f.Write(io.Discard, made(n), Options{Graphs: GraphsNone}); err != nil {
					b.Fatal(err)
				}
			}
			ours = float64(b.N*triples) / (processorTime(b) - start)
			b.ReportMetric(ours, "triples/s")
		})
		type writing struct{ Triples, Seconds float64 }
		report := func(b *testing.B, theirs writing) {
			b.ReportMetric(theirs.Triples/theirs.Seconds, "triples/s")
			b.ReportMetric(ours*theirs.Seconds/theirs.Triples, "times-slower")
			b.ReportMetric(0, "ns/op")
		}
		b.Run(f.Name+"/rdflib", func(b *testing.B) {
			var got writing
			python(b, "rdflib", &got, "write", path, syntax.rdflib)
			report(b, got)
		})
		b.Run(f.Name+"/riot", func(b *testing.B) {
			var got writing
			riot(b, &got, path, f.Name)
			report(b, got)
		})
	}
}

// BenchmarkBesideNetworkx writes 2,000 nodes and 20,000 edges with kg and with networkx, side by side, in processor time. Both have
// them in memory, networkx ready as dicts, kg as statements that it makes edges of while it writes. The attributes are the same.
// networkx writes GraphML and GEXF by ElementTree, in Python; node-link JSON by json.dumps, and csv, the table of edges, by the csv
// module, which are both of C. Its edgelist is C too and no CSV: the attributes of an edge stand as a dict of Python in the last cell.
func BenchmarkBesideNetworkx(b *testing.B) {
	const n = 20_000
	f, _ := FormatOf("nodelink")
	path := filepath.Join(b.TempDir(), "kg.json")
	file, err := os.Create(path)
	if err != nil {
		b.Fatal(err)
	}
	src := hold(made(n))
	if err := errors.Join(f.Write(file, src, Options{}), file.Close()); err != nil {
		b.Fatal(err)
	}
	out, err := exec.Command(pythonWith(b, "networkx"), filepath.Join("testdata", "readers.py"), "networkx_speed", path).Output()
	if err != nil {
		b.Skipf("networkx: %v", err)
	}
	var theirs map[string]float64
	if err := json.Unmarshal(out, &theirs); err != nil {
		b.Fatal(err)
	}
	for _, name := range []string{"graphml", "gexf", "nodelink", "csv"} {
		b.Run(name, func(b *testing.B) {
			f, _ := FormatOf(name)
			write := func() error { return f.Write(io.Discard, src, Options{}) }
			if name == "csv" {
				write = func() error { return writeCSV(io.Discard, tables(newSource(src))[2]) }
			}
			start := processorTime(b)
			for b.Loop() {
				if err := write(); err != nil {
					b.Fatal(err)
				}
			}
			ours := (processorTime(b) - start) / float64(b.N)
			b.ReportMetric(n/ours, "edges/s")
			b.ReportMetric(theirs[name]/ours, "times-networkx")
			if name == "csv" {
				b.ReportMetric(theirs["edgelist"]/ours, "times-edgelist")
			}
		})
	}
}

// held is a source whose statements, entities and documents stand in memory.
type held struct {
	made
	documents  []*graph.Document
	entities   []*graph.Entity
	statements []*graph.Statement
}

func hold(m made) held {
	h := held{made: m}
	for doc := range m.ScanDocuments() {
		h.documents = append(h.documents, doc)
	}
	for ent := range m.ScanEntities() {
		h.entities = append(h.entities, ent)
	}
	for st := range m.ScanStatements(graph.ByID) {
		h.statements = append(h.statements, st)
	}
	return h
}

func inOrder[T any](list []T) iter.Seq2[T, error] {
	return numbered(len(list), func(i int) T { return list[i] })
}

func (h held) ScanDocuments() iter.Seq2[*graph.Document, error] { return inOrder(h.documents) }

func (h held) ScanEntities() iter.Seq2[*graph.Entity, error] { return inOrder(h.entities) }

func (h held) ScanStatements(graph.Order) iter.Seq2[*graph.Statement, error] {
	return inOrder(h.statements)
}

// processorTime is what the process has used, in seconds, so that other processes do not count.
func processorTime(b *testing.B) float64 {
	b.Helper()
	var used syscall.Rusage
	if err := syscall.Getrusage(syscall.RUSAGE_SELF, &used); err != nil {
		b.Fatal(err)
	}
	return float64(used.Utime.Nano()+used.Stime.Nano()) / 1e9
}

// riot has testdata/Riot.java write a file.
func riot(b *testing.B, into any, path, form string) {
	b.Helper()
	jar := os.Getenv("KG_FUSEKI")
	if _, err := os.Stat(jar); err != nil || exec.Command("java", "-version").Run() != nil {
		b.Skip("no Fuseki here (KG_FUSEKI names its jar), or no java")
	}
	out, err := exec.Command("java", "-cp", jar, filepath.Join("testdata", "Riot.java"), path, form).Output()
	if err == nil {
		err = json.Unmarshal(out, into)
	}
	if err != nil {
		b.Fatal(err)
	}
}
