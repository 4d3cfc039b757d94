//go:build unix

package main

import (
	"os/exec"
	"path/filepath"
	"testing"
)

// BenchmarkImport runs the whole command over what BenchmarkExport writes as N-Quads and JSON-LD, of the same stores.
func BenchmarkImport(b *testing.B) {
	db, kg := benchStore(b), benchProgram(b)
	for _, format := range []string{"nquads", "jsonld"} {
		file := filepath.Join(b.TempDir(), "kg")
		if text, err := exec.Command(kg, "export", "-q", "-g", db, "--format", format, "-o", file).CombinedOutput(); err != nil {
			b.Fatalf("%v\n%s", err, text)
		}
		b.Run(format, func(b *testing.B) {
			var most, seconds float64
			for b.Loop() {
				cmd := exec.Command(kg, "import", "-q", "-g", filepath.Join(b.TempDir(), "kg.db"), "--format", format, file)
				if text, err := cmd.CombinedOutput(); err != nil {
					b.Fatalf("%v\n%s", err, text)
				}
				most = max(most, peakMiB(cmd.ProcessState))
				seconds += (cmd.ProcessState.UserTime() + cmd.ProcessState.SystemTime()).Seconds()
			}
			b.ReportMetric(most, "MiB")
			b.ReportMetric(seconds/float64(b.N), "cpu-s/op")
		})
	}
}
