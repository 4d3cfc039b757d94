package worker

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"sync"
	"testing"
	"time"

	"example.org/kg/export/picture/internal/lazywasm"
)

// TestMain lets the test binary act as the worker, and as a program that is none.
func TestMain(m *testing.M) {
	if IsWorker(os.Args) {
		os.Exit(Serve(os.Args, os.Stdin, os.Stdout, os.Stderr))
	}
	if len(os.Args) > 1 && os.Args[1] == plainWord {
		os.Exit(0)
	}
	os.Exit(m.Run())
}

const (
	plainWord = "plain"
	small     = `digraph { a -> b [id="e0"] }`
)

// child starts the test binary with a first argument and a TMPDIR, and returns what it said.
func child(t *testing.T, word, tmp string) (string, error) {
	t.Helper()
	cmd := exec.Command(os.Args[0], word, "dot", "10s")
	cmd.Env = append(os.Environ(), "TMPDIR="+tmp, "TMP="+tmp, "TEMP="+tmp)
	cmd.Stdin = strings.NewReader(small)
	out, err := cmd.CombinedOutput()
	return string(out), err
}

// poisoned makes a TMPDIR whose cache folder go-graphviz fails on in its init functions.
func poisoned(t *testing.T) string {
	t.Helper()
	tmp := t.TempDir()
	if out, err := child(t, lazywasm.Word, tmp); err != nil {
		t.Fatalf("worker with an empty TMPDIR: %v\n%s", err, out)
	}
	poison(t, tmp)
	return tmp
}

// poison cuts every cached file short.
func poison(t *testing.T, tmp string) {
	t.Helper()
	n := 0
	err := filepath.WalkDir(tmp, func(path string, d os.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		n++
		return os.WriteFile(path, []byte("garbage"), 0o600)
	})
	if err != nil || n == 0 {
		t.Fatalf("%d cached files under %s: %v", n, tmp, err)
	}
}

// TestPlainProcessDoesNotStartGraphviz fails when the trick of package lazywasm stops working:
// then a plain process writes the cache, and dies of a damaged one.
func TestPlainProcessDoesNotStartGraphviz(t *testing.T) {
	tmp := t.TempDir()
	if out, err := child(t, plainWord, tmp); err != nil {
		t.Fatalf("plain process: %v\n%s", err, out)
	}
	if entries, _ := os.ReadDir(tmp); len(entries) > 0 {
		t.Errorf("a plain process started Graphviz: it left %v in TMPDIR", entries)
	}
	bad := poisoned(t)
	if out, err := child(t, lazywasm.Word, bad); err == nil {
		t.Errorf("the cache is not poisoned, this test proves nothing: %s", out)
	}
	if out, err := child(t, plainWord, bad); err != nil {
		t.Errorf("plain process with a poisoned cache: %v\n%s", err, out)
	}
}

func TestLayout(t *testing.T) {
	t.Setenv("XDG_CACHE_HOME", t.TempDir())
	outs, err := Layout(t.Context(), [][]byte{[]byte(small), []byte("digraph { c }")}, "dot")
	if err != nil || len(outs) != 2 {
		t.Fatalf("%v\n%s", err, outs)
	}
	for i, name := range []string{`"a"`, `"c"`} {
		if !json.Valid(outs[i]) || !bytes.Contains(outs[i], []byte(`"pos"`)) || !bytes.Contains(outs[i], []byte(name)) {
			t.Errorf("layout %d: %s", i, outs[i])
		}
	}
}

func TestLayoutErrors(t *testing.T) {
	for _, dot := range []string{"", "digraph {", "no graph"} {
		out, err := Layout(t.Context(), [][]byte{[]byte(dot)}, "dot")
		if !errors.Is(err, ErrLayout) || strings.Contains(err.Error(), "\n") {
			t.Errorf("%q: %v, %q", dot, err, out)
		}
	}
}

// TestBadCaches lays out with caches that cannot be used.
func TestBadCaches(t *testing.T) {
	file := filepath.Join(t.TempDir(), "file")
	if err := os.WriteFile(file, nil, 0o600); err != nil {
		t.Fatal(err)
	}
	damaged := t.TempDir()
	t.Setenv("XDG_CACHE_HOME", damaged)
	if _, err := Layout(t.Context(), [][]byte{[]byte(small)}, "dot"); err != nil {
		t.Fatal(err)
	}
	poison(t, damaged)
	for name, dirs := range map[string][2]string{
		"cache damaged":         {damaged, t.TempDir()},
		"cache cannot be made":  {file, t.TempDir()},
		"nothing can be made":   {file, file},
		"both damaged or wrong": {damaged, filepath.Join(file, "x")},
	} {
		t.Setenv("XDG_CACHE_HOME", dirs[0])
		t.Setenv("TMPDIR", dirs[1])
		if _, err := Layout(t.Context(), [][]byte{[]byte(small)}, "dot"); err != nil {
			t.Errorf("%s: %v", name, err)
		}
	}
}

// large is a graph that takes Graphviz many seconds.
func large() string {
	var dot strings.Builder
	dot.WriteString("digraph {")
	for i := range 400 {
		for j := range 10 {
			dot.WriteString(" n" + strconv.Itoa(i) + " -> n" + strconv.Itoa((i*7+j*31)%400))
		}
	}
	dot.WriteString("}")
	return dot.String()
}

func TestTimeout(t *testing.T) {
	ctx, cancel := context.WithTimeout(t.Context(), 300*time.Millisecond)
	defer cancel()
	begin := time.Now()
	_, err := Layout(ctx, [][]byte{[]byte(large())}, "dot")
	if !errors.Is(err, context.DeadlineExceeded) {
		t.Errorf("err = %v", err)
	}
	if d := time.Since(begin); d > 5*time.Second {
		t.Errorf("ended after %s", d)
	}
}

// TestOrphanEnds checks that a worker that nobody ends does so itself.
func TestOrphanEnds(t *testing.T) {
	cmd := exec.Command(os.Args[0], lazywasm.Word, "dot", "100ms")
	cmd.Stdin = strings.NewReader(large())
	out, err := cmd.CombinedOutput()
	var exit *exec.ExitError
	if !errors.As(err, &exit) || exit.ExitCode() != exitFailed || strings.TrimSpace(string(out)) != "no layout within 100ms" {
		t.Errorf("%v: %q", err, out)
	}
}

func TestServeRefuses(t *testing.T) {
	for _, args := range [][]string{{"kg", lazywasm.Word}, {"kg", lazywasm.Word, "dot", "soon"}} {
		var out, errs bytes.Buffer
		code := Serve(args, strings.NewReader(small), &out, &errs)
		if code != exitFailed || out.Len() > 0 || strings.Count(errs.String(), "\n") != 1 {
			t.Errorf("%q: code %d, %q", args, code, errs.String())
		}
	}
}

func TestParallel(t *testing.T) {
	t.Setenv("XDG_CACHE_HOME", t.TempDir())
	var wg sync.WaitGroup
	outs := make([][]byte, 4)
	for i := range outs {
		wg.Go(func() {
			out, err := Layout(t.Context(), [][]byte{[]byte(small)}, "dot")
			if err != nil {
				t.Error(err)
			}
			outs[i] = bytes.Join(out, nil)
		})
	}
	wg.Wait()
	for _, out := range outs[1:] {
		if !bytes.Equal(out, outs[0]) {
			t.Error("two layouts of one graph differ")
		}
	}
}

func BenchmarkLayoutWarm(b *testing.B) {
	for b.Loop() {
		if _, err := Layout(b.Context(), [][]byte{[]byte(small)}, "dot"); err != nil {
			b.Fatal(err)
		}
	}
}
