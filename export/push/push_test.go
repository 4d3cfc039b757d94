package push_test

import (
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"example.org/kg/export"
	"example.org/kg/export/push"
	"example.org/kg/graph"
)

// shop is a Graph Store of little more than sets of triples.
type shop struct {
	mu     sync.Mutex
	graphs map[string]map[string]bool
	seen   []string                                       // requests: method and graph
	before func(n int, w http.ResponseWriter) (done bool) // answers request n itself
	secret string                                         // Authorization that is asked for
}

func (s *shop) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	s.mu.Lock()
	defer s.mu.Unlock()
	name := r.URL.Query().Get("graph")
	s.seen = append(s.seen, r.Method+" "+name)
	if s.before != nil && s.before(len(s.seen), w) {
		return
	}
	body, err := io.ReadAll(r.Body)
	switch {
	case err != nil, name == "" && !r.URL.Query().Has("default"), !strings.HasPrefix(r.Header.Get("Content-Type"), "application/n-triples"):
		w.WriteHeader(http.StatusBadRequest)
		return
	case s.secret != "" && r.Header.Get("Authorization") != s.secret:
		w.WriteHeader(http.StatusUnauthorized)
		return
	}
	if s.graphs[name] == nil || r.Method == http.MethodPut {
		s.graphs[name] = map[string]bool{}
	}
	for line := range strings.Lines(string(body)) {
		s.graphs[name][line] = true
	}
	w.WriteHeader(http.StatusNoContent)
}

// quads is all that the shop has, as N-Quads in order.
func (s *shop) quads() string {
	var lines []string
	for name, set := range s.graphs {
		for line := range set {
			if name != "" {
				line = strings.TrimSuffix(line, " .\n") + " <" + name + "> .\n"
			}
			lines = append(lines, line)
		}
	}
	slices.Sort(lines)
	return strings.Join(lines, "")
}

func open(t *testing.T) (*shop, string) {
	t.Helper()
	s := &shop{graphs: map[string]map[string]bool{}}
	server := httptest.NewServer(s)
	t.Cleanup(server.Close)
	return s, server.URL + "/kg/data"
}

func sample(t *testing.T, documents int) *graph.Graph {
	t.Helper()
	g := graph.New()
	for _, code := range []string{"350100", "621100"} {
		if err := g.AddEntity(graph.Entity{ID: graph.DivisionID(code), Type: graph.City, Name: "a> <b> \"" + code, Code: code}); err != nil {
			t.Fatal(err)
		}
	}
	for i := range documents {
		text := fmt.Sprint("第", i, "号")
		doc := graph.Document{ID: graph.DocumentID(text), Location: text, Text: text}
		g.AddDocument(doc)
		_, err := g.AddStatement(graph.Statement{
			Subject: "division/350100", Predicate: graph.Assists, Object: "division/621100",
			Evidence: []graph.Evidence{{Document: doc.ID, Exact: "第", End: 1}},
		})
		if err != nil {
			t.Fatal(err)
		}
	}
	return g
}

func quadsOf(t *testing.T, g *graph.Graph, graphs string) string {
	t.Helper()
	var out strings.Builder
	if err := export.WriteNQuads(&out, g, export.Options{Graphs: graphs}); err != nil {
		t.Fatal(err)
	}
	lines := slices.Sorted(strings.Lines(out.String()))
	return strings.Join(slices.Compact(lines), "")
}

func fast(url string) push.Options {
	return push.Options{URL: url, Batch: 2000, Pause: time.Millisecond}
}

func TestPush(t *testing.T) {
	g := sample(t, 20)
	for _, graphs := range []string{export.GraphsNone, export.GraphsDocument} {
		s, url := open(t)
		opt := fast(url)
		opt.Export.Graphs = graphs
		for range 2 { // twice is once
			if _, err := push.Push(t.Context(), g, opt); err != nil {
				t.Fatal(err)
			}
			if got, want := s.quads(), quadsOf(t, g, graphs); got != want {
				t.Errorf("%s: the store has %.1000s\nwant %.1000s", graphs, got, want)
			}
		}
		if len(s.seen) < 10 {
			t.Errorf("%d requests", len(s.seen))
		}
	}
}

func TestPushReplaces(t *testing.T) {
	s, url := open(t)
	opt := fast(url + "?graph=https://example.org/g")
	opt.Replace = true
	for _, documents := range []int{30, 20} {
		if _, err := push.Push(t.Context(), sample(t, documents), opt); err != nil {
			t.Fatal(err)
		}
	}
	if got, want := len(s.graphs["https://example.org/g"]), strings.Count(quadsOf(t, sample(t, 20), export.GraphsNone), "\n"); got != want || len(s.graphs) != 1 {
		t.Errorf("%d triples, want %d; %d graphs", got, want, len(s.graphs))
	}
}

// A store that is away for a while is waited for; one that stays away ends the push, which can go on later.
func TestPushGoesOn(t *testing.T) {
	g := sample(t, 20)
	s, url := open(t)
	s.before = func(n int, w http.ResponseWriter) bool {
		if n%3 == 0 {
			w.WriteHeader(http.StatusServiceUnavailable)
		}
		return n%3 == 0
	}
	if _, err := push.Push(t.Context(), g, fast(url)); err != nil {
		t.Fatal(err)
	}
	if s.quads() != quadsOf(t, g, export.GraphsNone) {
		t.Error("something is missing")
	}

	s, url = open(t)
	s.before = func(n int, w http.ResponseWriter) bool {
		if n > 4 {
			w.WriteHeader(http.StatusServiceUnavailable)
			fmt.Fprintln(w, "out\nof order")
		}
		return n > 4
	}
	opt := fast(url)
	opt.Retries = 2
	done, err := push.Push(t.Context(), g, opt)
	if err == nil || !strings.HasSuffix(err.Error(), "/kg/data: 503 Service Unavailable: out of order") || len(s.seen) != 7 || done.Batches != 4 {
		t.Fatalf("%d requests, %+v, %v", len(s.seen), done, err)
	}
	s.before, s.seen = nil, nil
	opt.Resume = done.Resume
	again, err := push.Push(t.Context(), g, opt)
	if err != nil || len(s.seen) != again.Batches-4 {
		t.Fatalf("%d requests, %+v, %v", len(s.seen), again, err)
	}
	if s.quads() != quadsOf(t, g, export.GraphsNone) {
		t.Error("something is missing")
	}
	for token, other := range map[string]*graph.Graph{done.Resume: sample(t, 21), "9": g, "x-12345678": g, "9999-12345678": g} {
		opt.Resume = token
		if _, err := push.Push(t.Context(), other, opt); !errors.Is(err, push.ErrResume) {
			t.Errorf("%s: %v", token, err)
		}
	}
}

func TestPushErrors(t *testing.T) {
	g := sample(t, 1)
	for _, url := range []string{"", "localhost:3030", "ftp://a/b", "http://", "http://user:secret@localhost/"} {
		if _, err := push.Push(t.Context(), g, fast(url)); !errors.Is(err, push.ErrURL) || strings.Contains(err.Error(), "secret") {
			t.Errorf("%q: %v", url, err)
		}
	}
	s, url := open(t)
	s.secret = "Basic YTpi"
	opt := fast(url)
	if _, err := push.Push(t.Context(), g, opt); err == nil || !strings.Contains(err.Error(), "401 Unauthorized: set KG_PUSH_USER") {
		t.Error(err)
	}
	opt.User, opt.Password = "a", "b"
	if _, err := push.Push(t.Context(), g, opt); err != nil {
		t.Error(err)
	}
	s.secret, opt.Token = "Bearer tok", "tok"
	if _, err := push.Push(t.Context(), g, opt); err != nil {
		t.Error(err)
	}
	s.before = func(_ int, w http.ResponseWriter) bool {
		w.Header().Set("Location", "/elsewhere")
		w.WriteHeader(http.StatusMovedPermanently)
		return true
	}
	if _, err := push.Push(t.Context(), g, opt); err == nil || !strings.Contains(err.Error(), "301 Moved Permanently: the store is elsewhere") {
		t.Error(err)
	}
	s.before = func(int, http.ResponseWriter) bool {
		time.Sleep(50 * time.Millisecond)
		return true
	}
	opt.Timeout, opt.Retries = 10*time.Millisecond, -1
	if _, err := push.Push(t.Context(), g, opt); err == nil || !strings.Contains(err.Error(), "no answer within 10ms") {
		t.Error(err)
	}
	opt.URL = "http://127.0.0.1:1/kg/data"
	if _, err := push.Push(t.Context(), g, opt); err == nil || !strings.Contains(err.Error(), "cannot be reached: ") || strings.Contains(err.Error(), "\n") {
		t.Error(err)
	}
}
