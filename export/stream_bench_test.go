//go:build unix

package export

import (
	"io"
	"testing"

	"example.org/kg/graph"
)

// BenchmarkStream writes statements that are made while they are written, in statements a second of processor time; "made" only makes
// them. A statement with its passage is some 26 triples. Tables go through the statements three times, the script and the import files
// for Neo4j four times. Formats of several files are written as such, not as an archive.
func BenchmarkStream(b *testing.B) {
	const n = 100_000
	run := func(b *testing.B, write func() error) {
		start := processorTime(b)
		for b.Loop() {
			if err := write(); err != nil {
				b.Fatal(err)
			}
		}
		b.ReportMetric(float64(b.N*n)/(processorTime(b)-start), "statements/s")
	}
	b.Run("made", func(b *testing.B) {
		run(b, func() error {
			for st := range made(n).ScanStatements(graph.ByID) {
				_ = st
			}
			return nil
		})
	})
	for _, name := range formatsThatStream() {
		f, err := FormatOf(name)
		if err != nil {
			b.Fatal(err)
		}
		b.Run(name, func(b *testing.B) {
			b.ReportAllocs()
			run(b, func() error {
				var out counter
				err := writeOut(&out, f, made(n))
				b.SetBytes(int64(out))
				return err
			})
		})
	}
}

// writeOut writes a format, the files of one that has several one behind the other.
func writeOut(w io.Writer, f Format, src graph.Source) error {
	if f.Files == nil {
		return f.Write(w, src, Options{})
	}
	files, err := f.Files(src, Options{})
	for _, file := range files {
		if err == nil {
			err = file.Write(w)
		}
	}
	return err
}
