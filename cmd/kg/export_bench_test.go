//go:build unix

package main

import (
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"syscall"
	"testing"

	"example.org/kg/export"
	"example.org/kg/extract/hanzi"
	"example.org/kg/graph/store"
	"example.org/kg/graph/store/synth"
)

// BenchmarkExport runs the whole command for every format, over a store of 100,000 statements or the one that KG_STORE names, such as
//
//	go run ./cmd/synth -statements 1000000 /tmp/million.db
//	KG_STORE=/tmp/million.db go test ./cmd/kg -run '^$' -bench 'Export$' -benchtime 1x
//
// It tells how much memory the program had at most, what is mapped of files included, and its processor time. What is one file is
// written to nowhere; of N-Quads it would have 6 GB.
func BenchmarkExport(b *testing.B) {
	db, kg := benchStore(b), benchProgram(b)
	for _, f := range export.Formats() {
		b.Run(f.Name, func(b *testing.B) {
			var most, seconds float64
			for b.Loop() {
				out := os.DevNull
				if f.Files != nil {
					out = filepath.Join(b.TempDir(), f.Name)
				}
				cmd := exec.Command(kg, "export", "-q", "-g", db, "--format", f.Name, "-o", out)
				if text, err := cmd.CombinedOutput(); err != nil {
					b.Fatalf("%v\n%s", err, text)
				}
				most = max(most, peakMiB(cmd.ProcessState))
				seconds += (cmd.ProcessState.UserTime() + cmd.ProcessState.SystemTime()).Seconds()
				if f.Files != nil {
					if err := os.RemoveAll(out); err != nil {
						b.Fatal(err)
					}
				}
			}
			b.ReportMetric(most, "MiB")
			b.ReportMetric(seconds/float64(b.N), "cpu-s/op")
		})
	}
}

// benchStore is the store that KG_STORE names, or else a new one of 100,000 statements.
func benchStore(b *testing.B) string {
	b.Helper()
	if db := os.Getenv("KG_STORE"); db != "" {
		return db
	}
	db := filepath.Join(b.TempDir(), "kg.db")
	if err := synth.Write(db, synth.Size{Entities: 10_000, Statements: 100_000}, store.Folding{Name: hanzi.Version(), Fold: hanzi.Fold}); err != nil {
		b.Fatal(err)
	}
	return db
}

// benchProgram is kg, built.
func benchProgram(b *testing.B) string {
	b.Helper()
	kg := filepath.Join(b.TempDir(), "kg")
	if out, err := exec.Command("go", "build", "-o", kg, ".").CombinedOutput(); err != nil {
		b.Fatalf("%v\n%s", err, out)
	}
	return kg
}

// peakMiB is the most memory that a process had in use. Linux counts in KiB, macOS in bytes.
func peakMiB(p *os.ProcessState) float64 {
	used, ok := p.SysUsage().(*syscall.Rusage)
	if !ok {
		return 0
	}
	unit := 1 << 10
	if runtime.GOOS == "darwin" {
		unit = 1
	}
	return float64(int(used.Maxrss)*unit) / (1 << 20)
}
