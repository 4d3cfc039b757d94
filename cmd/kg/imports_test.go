package main

import (
	"go/parser"
	"go/token"
	"io/fs"
	"maps"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"
)

const (
	module = "example.org/kg"
	top    = "../.." // of the repository, from here
)

// forbidden lists who must not import whom, by folders of the repository.
var forbidden = map[string][]string{
	"graph":    {"extract", "export", "cmd", "testdata"},
	"extract":  {"export", "cmd", "testdata"},
	"export":   {"extract", "cmd", "testdata"},
	"testdata": {"graph", "extract", "export", "cmd"},
}

// TestImportDirections proves the first invariant of the architecture: imports point down.
func TestImportDirections(t *testing.T) {
	for pkg, imports := range importsOf(t) {
		for _, imp := range imports {
			for _, folder := range forbidden[firstFolder(pkg)] {
				if inner, ok := strings.CutPrefix(imp, module+"/"); ok && firstFolder(inner) == folder {
					t.Errorf("%s imports %s, which lies above it or beside it", pkg, imp)
				}
			}
		}
	}
}

// TestOneImporterPerLibrary proves that every outside library can be replaced in one place.
func TestOneImporterPerLibrary(t *testing.T) {
	importers := map[string]map[string]bool{}
	for pkg, imports := range importsOf(t) {
		for _, imp := range imports {
			if first, _, _ := strings.Cut(imp, "/"); !strings.Contains(first, ".") || imp == module || strings.HasPrefix(imp, module+"/") {
				continue
			}
			lib := library(t, imp)
			if importers[lib] == nil {
				importers[lib] = map[string]bool{}
			}
			importers[lib][pkg] = true
		}
	}
	if len(importers) == 0 {
		t.Fatal("no outside library found: the test looks in the wrong place")
	}
	for lib, pkgs := range importers {
		if len(pkgs) > 1 {
			t.Errorf("%s is imported by %s; one of them is enough", lib, strings.Join(slices.Sorted(maps.Keys(pkgs)), ", "))
		}
	}
}

// TestLibrariesAreSilent proves that libraries never exit, and never write to the standard streams.
func TestLibrariesAreSilent(t *testing.T) {
	for file, src := range sources(t) {
		if firstFolder(file) == "cmd" || path.Base(path.Dir(file)) == "gen" { // programs
			continue
		}
		for _, call := range []string{"os.Exit(", "log.", "fmt.Print", "os.Stdout", "os.Stderr"} {
			for n, line := range strings.Split(src, "\n") {
				code, _, _ := strings.Cut(line, "//")
				if i := strings.Index(code, call); i >= 0 && (i == 0 || !isWord(code[i-1])) {
					t.Errorf("%s:%d: %s in a library", file, n+1, call)
				}
			}
		}
	}
}

// TestNothingHappensAtStart proves that importing a package runs none of its code. The one exception holds off the start-up work of
// an outside library.
func TestNothingHappensAtStart(t *testing.T) {
	for file, src := range sources(t) {
		if path.Dir(file) != "export/picture/internal/lazywasm" && strings.Contains("\n"+src, "\nfunc init()") {
			t.Errorf("%s: func init()", file)
		}
	}
}

func isWord(c byte) bool {
	return c == '_' || c == '.' || '0' <= c && c <= '9' || 'a' <= c && c <= 'z' || 'A' <= c && c <= 'Z' || c == '"' || c == '`'
}

// importsOf lists what the packages of the repository import, by folder; tests and generators are left out.
func importsOf(t *testing.T) map[string][]string {
	t.Helper()
	imports := map[string][]string{}
	for file, src := range sources(t) {
		pkg := path.Dir(file)
		if path.Base(pkg) == "gen" {
			continue
		}
		parsed, err := parser.ParseFile(token.NewFileSet(), file, src, parser.ImportsOnly)
		if err != nil {
			t.Fatal(err)
		}
		for _, spec := range parsed.Imports {
			imp, err := strconv.Unquote(spec.Path.Value)
			if err != nil {
				t.Fatal(err)
			}
			imports[pkg] = append(imports[pkg], imp)
		}
	}
	return imports
}

// sources reads the Go files of the repository without its tests, by their slash-separated path.
func sources(t *testing.T) map[string]string {
	t.Helper()
	out := map[string]string{}
	err := filepath.WalkDir(top, func(file string, entry fs.DirEntry, err error) error {
		switch {
		case err != nil:
			return err
		case entry.IsDir() && file != top && strings.HasPrefix(entry.Name(), "."):
			return fs.SkipDir
		case entry.IsDir() || !strings.HasSuffix(file, ".go") || strings.HasSuffix(file, "_test.go"):
			return nil
		}
		src, err := os.ReadFile(file)
		if err != nil {
			return err
		}
		rel, err := filepath.Rel(top, file)
		out[filepath.ToSlash(rel)] = string(src)
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	if len(out) == 0 {
		t.Fatal("no sources found")
	}
	return out
}

// library is the module of go.mod that holds an import; of golang.org/x/…, where a module is many libraries, the
// package.
func library(t *testing.T, imp string) string {
	t.Helper()
	if strings.HasPrefix(imp, "golang.org/x/") {
		return imp
	}
	mod, err := os.ReadFile(filepath.Join(top, "go.mod"))
	if err != nil {
		t.Fatal(err)
	}
	found := ""
	for line := range strings.Lines(string(mod)) {
		for field := range strings.FieldsSeq(line) {
			if (imp == field || strings.HasPrefix(imp, field+"/")) && len(field) > len(found) {
				found = field
			}
		}
	}
	if found == "" {
		t.Fatalf("%s is in no module of go.mod", imp)
	}
	return found
}

func firstFolder(file string) string {
	first, _, _ := strings.Cut(file, "/")
	return first
}
