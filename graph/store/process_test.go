package store_test

import (
	"bufio"
	"errors"
	"fmt"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"example.org/kg/graph"
	"example.org/kg/graph/store"
)

// TestMain runs the test binary as a reader or a writer where a test asks for one.
func TestMain(m *testing.M) {
	var err error
	switch os.Getenv("KG_STORE_CHILD") {
	case "":
		os.Exit(m.Run())
	case "read":
		err = childRead(os.Getenv("KG_STORE_PATH"))
	case "write":
		err = childWrite(os.Getenv("KG_STORE_PATH"))
	}
	if err != nil {
		fmt.Println(err)
		os.Exit(1)
	}
}

func childRead(path string) error {
	s, err := store.OpenReadOnly(path)
	if err != nil {
		return err
	}
	g, err := s.Graph()
	if err != nil {
		return err
	}
	fmt.Println("documents", len(g.Documents()))
	return s.Close()
}

// The child's builds: each puts all documents anew, as the generation that follows, and commits.
// Every second document stages.
const (
	childDocuments = 7
	childBuilds    = 100_000
	childLimit     = 100
)

var childWorld = world{cities: 30, firms: 30, statements: 90}

func childWrite(path string) error {
	s, err := store.Open(path)
	if err != nil {
		return err
	}
	tb := childTB{}
	for build := range childBuilds {
		w, err := s.Begin("test", graph.Builtin())
		if err != nil {
			return err
		}
		w.StageAfter(childLimit)
		for _, frag := range childFragments(tb, build) {
			if err := w.Put(frag); err != nil {
				return err
			}
			fmt.Println("put")
		}
		if err := w.Commit(); err != nil {
			return err
		}
		fmt.Println("committed", build)
	}
	return s.Close()
}

type childTB struct{ testing.TB }

func (childTB) Helper()           {}
func (childTB) Fatal(args ...any) { panic(fmt.Sprint(args...)) }

func childFragments(tb testing.TB, build int) []*graph.Graph {
	var frags []*graph.Graph
	for i := range childDocuments {
		frags = append(frags, childWorld.fragment(tb, fmt.Sprintf("%d.txt", i), uint64(build%3*childDocuments+i)))
	}
	return frags
}

func child(tb testing.TB, what, path string) *exec.Cmd {
	tb.Helper()
	self, err := os.Executable()
	must(tb, err)
	cmd := exec.Command(self)
	cmd.Env = append(os.Environ(), "KG_STORE_CHILD="+what, "KG_STORE_PATH="+path)
	return cmd
}

// A build that is killed at any moment leaves a whole file that shows one of the builds before,
// and what it staged is taken up by the next.
func TestKill(t *testing.T) {
	if testing.Short() {
		t.Skip("kills processes for some seconds")
	}
	t.Parallel()
	var states [3]string
	for build := range states {
		g := graph.New()
		for _, frag := range childFragments(t, build) {
			must(t, g.Merge(frag))
		}
		states[build] = describe(t, g)
	}
	path := filepath.Join(t.TempDir(), "kg.db")
	seen := map[int]int{}
	for range 25 {
		cmd := child(t, "write", path)
		out, err := cmd.StdoutPipe()
		must(t, err)
		must(t, cmd.Start())
		lines := bufio.NewScanner(out)
		committed := -1
		for range rand.IntN(3 * childDocuments) {
			if lines.Scan() && strings.HasPrefix(lines.Text(), "committed") {
				fmt.Sscanf(lines.Text(), "committed %d", &committed)
			}
		}
		time.Sleep(time.Duration(rand.IntN(60)) * time.Millisecond)
		must(t, cmd.Process.Kill())
		for lines.Scan() {
			fmt.Sscanf(lines.Text(), "committed %d", &committed)
		}
		if err := cmd.Wait(); err == nil {
			t.Fatal("the child ended before it was killed")
		}

		s, err := store.OpenReadOnly(path)
		if errors.Is(err, store.ErrMissing) { // killed before there was a file
			continue
		}
		must(t, err)
		got := read(t, s)
		must(t, s.Close())
		state := -1
		if len(got.Documents()) > 0 {
			for i := range states {
				if describe(t, got) == states[i] {
					state = i
				}
			}
			if state < 0 {
				t.Fatal("the store shows no state that was committed")
			}
		}
		// A commit may have happened whose message was lost.
		if committed >= 0 && state != committed%3 && state != (committed+1)%3 {
			t.Fatalf("the store shows build %d after build %d was committed", state, committed)
		}
		seen[state]++
	}
	t.Logf("states seen: %v", seen)
	s := open(t, path)
	put(t, s, childFragments(t, 1)...)
	must(t, s.Close())
	differ(t, "store", dump(t, path), dump(t, fresh(t, childFragments(t, 1)...)))
}

// What a build staged before it was given up is known to the next one and shows with its commit.
func TestResume(t *testing.T) {
	t.Parallel()
	path := filepath.Join(t.TempDir(), "kg.db")
	s := open(t, path)
	w, err := s.Begin("test", graph.Builtin())
	must(t, err)
	w.StageAfter(childLimit)
	frags := childFragments(t, 0)
	for _, frag := range frags {
		must(t, w.Put(frag))
	}
	must(t, s.Close()) // no commit

	s = open(t, path)
	stats, err := s.Stats()
	must(t, err)
	known, err := s.Known("test")
	must(t, err)
	if stats.Staged != childDocuments-1 || stats.Documents != 0 || stats.Statements != 0 || len(known) != childDocuments-1 {
		t.Fatalf("%+v and %d known, want all but the last staged and nothing to see", stats, len(known))
	}
	put(t, s, frags[childDocuments-1])
	must(t, s.Close())
	differ(t, "store", dump(t, path), dump(t, fresh(t, frags...)))
}

// Readers in this process and in others see whole builds while one is written.
func TestReadersWhileWriting(t *testing.T) {
	t.Parallel()
	path := filepath.Join(t.TempDir(), "kg.db")
	s := open(t, path)
	put(t, s, childFragments(t, 0)[:1]...)
	reader, err := store.OpenReadOnly(path)
	must(t, err)
	defer reader.Close()
	others := make(chan error)
	go func() {
		for range 3 {
			out, err := child(t, "read", path).CombinedOutput()
			if got := string(out); err == nil && got != "documents 1\n" && got != fmt.Sprintln("documents", childDocuments) {
				err = errors.New(got)
			}
			others <- err
		}
		close(others)
	}()
	w, err := s.Begin("test", graph.Builtin())
	must(t, err)
	w.StageAfter(childLimit)
	for _, frag := range childFragments(t, 0) {
		must(t, w.Put(frag))
		if n := len(read(t, reader).Documents()); n != 1 {
			t.Errorf("a reader sees %d documents before the commit", n)
		}
	}
	must(t, w.Commit())
	if n := len(read(t, reader).Documents()); n != childDocuments {
		t.Errorf("a reader sees %d documents after the commit", n)
	}
	for err := range others {
		if err != nil {
			t.Error(err)
		}
	}
	must(t, s.Close()) // with a reader around
	if n := len(read(t, reader).Documents()); n != childDocuments {
		t.Errorf("a reader sees %d documents after the writer has gone", n)
	}
}
