package match_test

import (
	"errors"
	"fmt"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"example.org/kg/graph"
	"example.org/kg/graph/match"
	"example.org/kg/graph/store"
	"example.org/kg/graph/store/synth"
)

// world is a small store with all that it holds in memory.
func world(t *testing.T, size synth.Size) (*store.Snapshot, *graph.Graph) {
	t.Helper()
	path := filepath.Join(t.TempDir(), "kg.db")
	if err := synth.Write(path, size, store.Folding{}); err != nil {
		t.Fatal(err)
	}
	s, err := store.OpenReadOnly(path)
	if err != nil {
		t.Fatal(err)
	}
	g, err := s.Graph()
	if err != nil {
		t.Fatal(err)
	}
	snap, err := s.Snapshot(0)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := errors.Join(snap.Close(), s.Close()); err != nil {
			t.Error(err)
		}
	})
	return snap, g
}

// brute tries all edges for each step, from left to right.
func brute(g *graph.Graph, p *match.Pattern, holds func(ents []*graph.Entity, steps [][]graph.Edge) bool) []string {
	edges := g.Edges()
	for _, ent := range g.Entities() {
		if g.Entity(ent.Parent) != nil {
			edges = append(edges, graph.Edge{Subject: ent.ID, Relation: graph.ContainedIn, Object: ent.Parent})
		}
	}
	var found []string
	ents, steps := []*graph.Entity{}, make([][]graph.Edge, len(p.Relations))
	used := map[int]bool{}
	var node func(i int, ent *graph.Entity)
	var step func(i, taken int, at graph.ID)
	node = func(i int, ent *graph.Entity) {
		n := p.Nodes[i]
		if len(n.Types) > 0 && !slices.Contains(n.Types, ent.Type) {
			return
		}
		for j, before := range ents {
			if n.Variable != "" && p.Nodes[j].Variable == n.Variable && before.ID != ent.ID {
				return
			}
		}
		ents = append(ents, ent)
		if i < len(p.Relations) {
			step(i, 0, ent.ID)
		} else if holds(ents, steps) {
			found = append(found, line(ents, steps))
		}
		ents = ents[:len(ents)-1]
	}
	step = func(i, taken int, at graph.ID) {
		r := p.Relations[i]
		if taken >= r.Min {
			node(i+1, g.Entity(at))
		}
		if taken == r.Max {
			return
		}
		for k, e := range edges {
			named := slices.Contains(r.Relations, e.Relation) || len(r.Relations) == 0 && e.Relation != graph.ContainedIn
			out := e.Subject == at && (r.Direction != graph.In || e.Symmetric)
			in := e.Object == at && (r.Direction != graph.Out || e.Symmetric)
			if used[k] || !named || !out && !in {
				continue
			}
			to := e.Object
			if e.Subject != at {
				to = e.Subject
			}
			used[k], steps[i] = true, append(steps[i], e)
			step(i, taken+1, to)
			used[k], steps[i] = false, steps[i][:len(steps[i])-1]
		}
	}
	for _, ent := range g.Entities() {
		node(0, ent)
	}
	slices.Sort(found)
	return found
}

func line(ents []*graph.Entity, steps [][]graph.Edge) string {
	var b strings.Builder
	for _, ent := range ents {
		fmt.Fprintf(&b, "%s ", ent.ID)
	}
	for _, edges := range steps {
		for _, e := range edges {
			fmt.Fprintf(&b, "[%s %s %s %v]", e.Subject, e.Relation, e.Object, e.Amount)
		}
	}
	return b.String()
}

func TestPatternsAgainstBruteForce(t *testing.T) {
	seen := map[string]int{}
	for _, size := range []synth.Size{{Entities: 60, Statements: 350}, {Entities: 6000, Statements: 400}} {
		snap, g := world(t, size)
		againstBrute(t, snap, g, seen)
	}
	for pattern, n := range seen {
		if n == 0 {
			t.Errorf("%s has no match in any store", pattern)
		}
	}
}

func againstBrute(t *testing.T, snap *store.Snapshot, g *graph.Graph, seen map[string]int) {
	all := func([]*graph.Entity, [][]graph.Edge) bool { return true }
	name := g.Edges()[0].Subject
	for _, c := range []struct {
		pattern, where string
		holds          func(ents []*graph.Entity, steps [][]graph.Edge) bool
	}{
		{"(:地市)-[帮扶]->(c:County)", "", all},
		{"(a)-[帮扶]->(b)<-[结对|投资]-(e)", "amount > 5000万", func(_ []*graph.Entity, s [][]graph.Edge) bool {
			return s[0][0].Amount > 50_000_000*graph.Yuan || s[1][0].Amount > 50_000_000*graph.Yuan
		}},
		{"(a:省级|City)-[r:结对|输转劳动力]-(b)", "r.year >= 2015 and not r.people = 0", func(_ []*graph.Entity, s [][]graph.Edge) bool {
			e := s[0][0]
			return max(e.Period.Start, e.Period.End) >= "2015" && e.Headcount != 0
		}},
		{"(a)-[:assists]->(b)-[:assists]->(a)", "", all},
		{"(a)-->(b:County)-[位于]->(c:City)", "", all},
		{"(e:Enterprise)-[投资]->(b)", "", all},
		{"(x)-[帮扶]->{1,2}(y:City)", "", all},
		{"(x:Province)-[结对*2..3]-(y:Province)", "", all},
		{"(v:Province)<-[位于]-{2}(w)<--(z)", "", all},
		{"(a)-[r]->(b)", fmt.Sprintf("a.id = '%s' or (b.id = '%s' and r.confidence < 0.8)", name, name), func(n []*graph.Entity, s [][]graph.Edge) bool {
			return n[0].ID == name || n[1].ID == name && s[0][0].Confidence < 0.8
		}},
		{fmt.Sprintf("(a {name: '%s'})-[r]-(b)-[t]-(c)", g.Entity(name).Name), "c.name contains '省'", func(n []*graph.Entity, _ [][]graph.Edge) bool {
			return n[0].ID == name && strings.Contains(n[2].Name, "省")
		}},
	} {
		p, err := match.Parse(graph.Builtin(), c.pattern)
		if err != nil {
			t.Fatal(err)
		}
		where, err := p.Where(c.where)
		if err != nil {
			t.Fatal(err)
		}
		found, err := p.Run(snap.Net(store.Folding{}), where, nil)
		if err != nil {
			t.Fatal(err)
		}
		var got []string
		for _, m := range found {
			got = append(got, line(m.Entities, m.Steps))
		}
		slices.Sort(got)
		want := brute(g, p, c.holds)
		seen[strings.ReplaceAll(c.pattern, g.Entity(name).Name, "")] += len(want)
		if !slices.Equal(got, want) {
			t.Errorf("%s where %s: %d matches, want %d", c.pattern, c.where, len(got), len(want))
		}
	}
}

func TestMistakesHaveAPlace(t *testing.T) {
	p, err := match.Parse(graph.Builtin(), "(a)-[r:帮扶]->(b)")
	if err != nil {
		t.Fatal(err)
	}
	where := func(text string) error { _, err := p.Where(text); return err }
	returns := func(text string) error { _, err := p.Return(text); return err }
	parse := func(text string) error { _, err := match.Parse(graph.Builtin(), text); return err }
	for _, c := range []struct {
		read func(string) error
		text string
		at   int
	}{
		{parse, "", 0},
		{parse, "(a", 2},
		{parse, "(a:城)", 3},
		{parse, "(City)", 1},
		{parse, "(a)-[帮助]->(b)", 5},
		{parse, "(a)-[:帮助]->(b)", 6},
		{parse, "(a)<-[帮扶]->(b)", 10},
		{parse, "(a)-[帮扶]->{0,2}(b)", 11},
		{parse, "(a)-[帮扶]->{3,2}(b)", 11},
		{parse, "(a)-[帮扶]->{1,9}(b)", 11},
		{parse, "(a)-[帮扶]->", 10},
		{parse, "(a)-[a:帮扶]->(b)", 5},
		{parse, "(a {金额: 3})", 4},
		{parse, "(a {name: 定西})", 10},
		{parse, "(a {name: '定西})", 10},
		{parse, "(a) (b)", 4},
		{where, "r.amount", 8},
		{where, "r.amount > 多", 11},
		{where, "r.name = 'x'", 2},
		{where, "x.name = 'x'", 0},
		{where, "a.name = 'x' b", 13},
		{where, "(a.name = 'x'", 13},
		{where, "颜色 = 'x'", 0},
		{returns, "a,", 2},
		{returns, "c", 0},
		{returns, "a.amount", 2},
		{returns, "a b", 2},
	} {
		var syntax *match.SyntaxError
		if err := c.read(c.text); !errors.As(err, &syntax) || syntax.At != c.at {
			t.Errorf("%q: %v, at %+v, want a mistake at %d", c.text, err, syntax, c.at)
		}
	}
}

// No text makes the parsers fail in another way than with a place.
func FuzzParse(f *testing.F) {
	for _, text := range []string{"(a:City)-[r:帮扶*1..2]->{1}(b {name: 'x'})", "a.name = '甲' AND NOT (金额 > 1亿)", "（a）－［结对］－（b）", "'", "“"} {
		f.Add(text)
	}
	f.Fuzz(func(t *testing.T, text string) {
		p, err := match.Parse(graph.Builtin(), text)
		var syntax *match.SyntaxError
		if err != nil && (!errors.As(err, &syntax) || syntax.At < 0 || syntax.At > len([]rune(text)) || err.Error() == "") {
			t.Fatalf("%q: %v", text, err)
		}
		if err != nil {
			p, _ = match.Parse(graph.Builtin(), "(a)-[r:帮扶]->(b)")
		}
		for _, read := range []func() error{
			func() error { _, err := p.Where(text); return err },
			func() error { _, err := p.Return(text); return err },
		} {
			if err := read(); err != nil && !errors.As(err, &syntax) {
				t.Fatalf("%q: %v", text, err)
			}
		}
	})
}
