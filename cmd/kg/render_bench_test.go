package main

import (
	"bytes"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"testing"

	"example.org/kg/graph"
	"example.org/kg/graph/graphtest"
	"example.org/kg/graph/store"
)

// BenchmarkRender draws made-up graphs with the whole command, from a store to an SVG, and lays
// the same graphs out with Debian's Graphviz (package graphviz), from DOT to SVG. The first
// layout of a machine compiles Graphviz for the ones that follow; it is not counted.
func BenchmarkRender(b *testing.B) {
	kg := filepath.Join(b.TempDir(), "kg")
	if out, err := exec.Command("go", "build", "-o", kg, ".").CombinedOutput(); err != nil {
		b.Fatalf("%v\n%s", err, out)
	}
	dot, err := exec.LookPath("dot")
	if err != nil {
		b.Log("Graphviz is not installed: nothing to compare with")
	}
	for _, n := range []int{50, 500, 2000} {
		db := networkStore(b, n)
		run := func(program string, args ...string) []byte {
			var out, errs bytes.Buffer
			cmd := exec.Command(program, args...)
			cmd.Stdout, cmd.Stderr = &out, &errs
			if err := cmd.Run(); err != nil {
				b.Fatalf("%s: %v\n%s", program, err, errs.Bytes())
			}
			return out.Bytes()
		}
		run(kg, "render", "-g", networkStore(b, 2), "-o", "-")
		b.Run(fmt.Sprintf("kg/%d", n), func(b *testing.B) {
			for b.Loop() {
				run(kg, "render", "-q", "-g", db, "-o", "-", "-f", "svg")
			}
		})
		if dot == "" {
			continue
		}
		file := filepath.Join(b.TempDir(), "kg.dot")
		if err := os.WriteFile(file, run(kg, "render", "-g", db, "-o", "-", "-f", "dot"), 0o666); err != nil {
			b.Fatal(err)
		}
		b.Run(fmt.Sprintf("dot/%d", n), func(b *testing.B) {
			for b.Loop() {
				run(dot, "-Tsvg", file)
			}
		})
	}
}

// networkStore is a store of the made-up graph of n entities.
func networkStore(tb testing.TB, n int) string {
	tb.Helper()
	file := filepath.Join(tb.TempDir(), "kg.db")
	g, err := graphtest.Network(n)
	if err != nil {
		tb.Fatal(err)
	}
	s, err := store.Open(file)
	if err != nil {
		tb.Fatal(err)
	}
	w, err := s.Begin("network", graph.Builtin())
	if err != nil {
		tb.Fatal(err)
	}
	if err := errors.Join(w.Put(g), w.Commit(), s.Close()); err != nil {
		tb.Fatal(err)
	}
	return file
}
