package graph

import (
	"cmp"
	"encoding/json"
	"errors"
	"fmt"
	"reflect"
	"slices"
	"strings"
	"testing"

	dgraph "github.com/dominikbraun/graph"
)

// naive lists every simple path within max hops in the documented order, by trying them all on
// the plain list of edges.
func naive(g *Graph, from, to ID, opts PathOptions, maxHops int) [][]ID {
	type rank struct {
		doubt, statements int64
		ids               []ID
	}
	edges := g.Edges()
	if opts.Hierarchy {
		edges = append(edges, g.hierarchy()...)
	}
	step := func(a, b ID) (hopDoubt, statements int64, ok bool) {
		hopDoubt = 1000
		for _, e := range edges {
			forward, back := e.Subject == a && e.Object == b, e.Subject == b && e.Object == a
			twoWay := !opts.Directed || e.Relation == PairedWith || e.Relation == ContainedIn
			if len(opts.Relations) > 0 && e.Relation != ContainedIn && !slices.Contains(opts.Relations, e.Relation) {
				continue
			}
			if forward || back && twoWay {
				ok = true
				if e.Relation != ContainedIn {
					hopDoubt = min(hopDoubt, doubt(e.Confidence))
					statements += int64(len(e.Statements))
				}
			}
		}
		return hopDoubt, statements, ok
	}
	var found []rank
	var walk func(r rank)
	walk = func(r rank) {
		at := r.ids[len(r.ids)-1]
		if at == to {
			inner := r.ids[1 : len(r.ids)-1]
			via := opts.Via == "" || slices.Contains(inner, opts.Via)
			typed := opts.ViaType == "" || slices.ContainsFunc(inner, func(id ID) bool { return g.Entity(id).Type == opts.ViaType })
			if via && typed {
				found = append(found, r)
			}
			return
		}
		if len(r.ids) > maxHops {
			return
		}
		for _, ent := range g.Entities() {
			if slices.Contains(r.ids, ent.ID) {
				continue
			}
			if d, n, ok := step(at, ent.ID); ok {
				walk(rank{r.doubt + d, r.statements + n, append(slices.Clone(r.ids), ent.ID)})
			}
		}
	}
	walk(rank{ids: []ID{from}})
	slices.SortFunc(found, func(a, b rank) int {
		return cmp.Or(cmp.Compare(len(a.ids), len(b.ids)), cmp.Compare(a.doubt, b.doubt),
			cmp.Compare(b.statements, a.statements), slices.Compare(a.ids, b.ids))
	})
	var paths [][]ID
	for _, r := range found {
		if !opts.All && len(r.ids) > len(found[0].ids) {
			break
		}
		paths = append(paths, r.ids)
	}
	return paths
}

func ids(p Path) []ID {
	var out []ID
	for _, ref := range p.Entities() {
		out = append(out, ref.ID)
	}
	return out
}

func TestPathsAgainstBruteForce(t *testing.T) {
	compared, several := 0, 0
	for seed := range 150 {
		r := seeded(seed)
		g := randomParts(r, 6, 4+r.IntN(14)).build(t)
		ents := g.Entities()
		pick := func() ID { return ents[r.IntN(len(ents))].ID }
		for range 12 {
			from, to := pick(), pick()
			opts := PathOptions{All: r.IntN(2) == 0, Directed: r.IntN(2) == 0, Hierarchy: r.IntN(3) == 0, Limit: 1000, Max: 2 + r.IntN(4)}
			if r.IntN(4) == 0 {
				opts.Via = pick()
			}
			if r.IntN(4) == 0 {
				opts.ViaType = Builtin().Types()[r.IntN(7)].Type
			}
			if r.IntN(3) == 0 {
				opts.Relations = []Relation{Assists, InvestsIn}
			}
			if from == to || opts.Via == from || opts.Via == to {
				continue
			}
			want := naive(g, from, to, opts, opts.Max)
			got, err := g.Paths(from, to, opts)
			if len(want) == 0 {
				if !errors.Is(err, ErrNoPath) {
					t.Fatalf("seed %d: %+v: %v, want ErrNoPath", seed, opts, err)
				}
				continue
			}
			if err != nil {
				t.Fatalf("seed %d: %s to %s %+v: %v", seed, from, to, opts, err)
			}
			var list [][]ID
			for _, p := range got.Paths {
				list = append(list, ids(p))
			}
			if !slices.EqualFunc(list, want, slices.Equal) || got.Truncated {
				t.Fatalf("seed %d: %+v:\n got %v\nwant %v", seed, opts, list, want)
			}
			compared++
			if len(want) > 1 {
				several++
				opts.Limit = 1 + r.IntN(len(want)-1)
				cut, err := g.Paths(from, to, opts)
				if err != nil || !cut.Truncated || len(cut.Paths) != opts.Limit || !slices.Equal(ids(cut.Paths[opts.Limit-1]), want[opts.Limit-1]) {
					t.Fatalf("seed %d: a limit of %d does not give the first paths", seed, opts.Limit)
				}
			}
		}
	}
	if compared < 300 || several < 100 {
		t.Fatalf("only %d answers and %d with several paths: too little is tested", compared, several)
	}
}

// The library and the view agree on how far things are, though the library may choose another
// of several ways.
func TestShortestAgainstLibrary(t *testing.T) {
	for seed := range 10 {
		g := randomParts(seeded(seed), 30, 40).build(t)
		v := g.View(ViewOptions{Directed: true})
		lib := libraryOf(t, v)
		for _, from := range v.ids[:10] {
			for _, to := range v.ids {
				if from == to {
					continue
				}
				want, libErr := dgraph.ShortestPath(lib, from, to)
				got, err := v.Paths(from, to, PathOptions{Limit: 1})
				if (libErr == nil) != (err == nil) || err == nil && got.Paths[0].Length != len(want)-1 {
					t.Fatalf("seed %d, %s to %s: %v, library: %v %v", seed, from, to, err, want, libErr)
				}
			}
		}
	}
}

func TestAnswersAreDeterministic(t *testing.T) {
	p := randomParts(seeded(5), 16, 120)
	answer := func(g *Graph) string {
		paths, err := g.Paths(p.ents[2].ID, p.ents[9].ID, PathOptions{All: true, Max: 4, Limit: 50, Hierarchy: true})
		if err != nil {
			t.Fatal(err)
		}
		degrees, _ := g.Degrees(DegreeOptions{By: ByAmount})
		neighbors, _, _ := g.Neighbors(p.ents[2].ID, NeighborOptions{Hierarchy: true})
		card, _ := g.Card(p.ents[2].ID, CardOptions{})
		sets, _ := g.View(ViewOptions{}).Components()
		_, unknown := Find(g, "城九市", nil)
		_, ambiguous := Find(g, "城1", nil)
		text, err := json.Marshal([]any{paths, degrees, neighbors, card, sets, unknown.Error(), ambiguous.Error(), g.Check()})
		if err != nil {
			t.Fatal(err)
		}
		return string(text)
	}
	want := answer(p.build(t))
	r := seeded(6)
	for range 100 {
		if got := answer(p.shuffled(r).build(t)); got != want {
			t.Fatalf("two runs differ:\n%s\n%s", got, want)
		}
	}
}

func TestPathHops(t *testing.T) {
	g := fuzhouDingxi(t)
	answer, err := g.Paths(DivisionID("350100"), DivisionID("621102"), PathOptions{Hierarchy: true})
	if err != nil {
		t.Fatal(err)
	}
	if n := len(answer.Paths); n != 1 || answer.Paths[0].Length != 2 {
		t.Fatalf("%d paths, the first of %d hops", n, answer.Paths[0].Length)
	}
	hops := answer.Paths[0].Hops
	first := hops[0].Links
	if len(first) != 3 || first[0].Relation != Assists || first[0].Direction != Out || first[0].Amount != 25_200_000_000 ||
		first[1].Relation != PairedWith || first[1].Direction != Both ||
		first[2].Relation != TransfersLaborTo || first[2].Direction != In || first[2].Headcount != 11_100 {
		t.Errorf("first hop: %+v", first)
	}
	if q := first[0].Quote; q == nil || !strings.Contains(q.Exact, "2.52亿元") || q.Title == "" {
		t.Errorf("quote: %+v", q)
	}
	if last := hops[1].Links; len(last) != 1 || last[0].Relation != ContainedIn || last[0].Direction != In || last[0].Quote != nil {
		t.Errorf("last hop: %+v", last)
	}
	if got := answer.Paths[0].Confidence; got != 0.97 {
		t.Errorf("confidence %v, want that of the only claimed hop", got)
	}
}

func TestPathErrors(t *testing.T) {
	g := fuzhouDingxi(t)
	fuzhou, dingxi, anding := DivisionID("350100"), DivisionID("621100"), DivisionID("621102")
	for _, tt := range []struct {
		from, to ID
		opts     PathOptions
		is       error
		says     string
	}{
		{fuzhou, anding, PathOptions{}, ErrNoPath, "from 福州市 (350100, City, in 福建省) to 安定区 (621102, County, in 定西市)"},
		{fuzhou, anding, PathOptions{Hierarchy: true, Max: 1}, ErrNoPath, "within 1 hop"},
		{fuzhou, fuzhou, PathOptions{}, ErrNoPath, "itself"},
		{fuzhou, dingxi, PathOptions{Via: dingxi}, ErrNoPath, "one of its ends"},
		{fuzhou, dingxi, PathOptions{ViaType: Hospital}, ErrNoPath, "via a Hospital"},
		{fuzhou, dingxi, PathOptions{All: true, Max: 33}, ErrMaxHops, "1 to 32"},
		{fuzhou, dingxi, PathOptions{Max: -1}, ErrMaxHops, "-1"},
		{fuzhou, "division/999999", PathOptions{}, ErrUnknown, "999999"},
		{"", dingxi, PathOptions{}, ErrUnknown, "two ends"},
		{dingxi, fuzhou, PathOptions{Directed: true, Relations: []Relation{Assists}}, ErrNoPath, "along the direction"},
	} {
		_, err := g.Paths(tt.from, tt.to, tt.opts)
		if !errors.Is(err, tt.is) || !strings.Contains(err.Error(), tt.says) || strings.Contains(err.Error(), "\n") {
			t.Errorf("%+v: %v", tt.opts, err)
		}
	}
}

// A graph in which every vertex is joined with every other has more paths than can be held; the
// answer comes all the same, and says that it is cut short.
func TestPathsInADenseGraph(t *testing.T) {
	g := New()
	for i := range 60 {
		code := fmt.Sprintf("62%04d", i+101)
		mustAdd(t, g, Entity{ID: DivisionID(code), Type: County, Name: code, Code: code})
	}
	ents := g.Entities()
	for i, a := range ents {
		for _, b := range ents[i+1:] {
			mustClaim(t, g, Statement{Subject: a.ID, Predicate: PairedWith, Object: b.ID, Confidence: 1})
		}
	}
	answer, err := g.Paths(ents[0].ID, ents[1].ID, PathOptions{All: true, Max: 12, Limit: 4000})
	if err != nil || !answer.Truncated || len(answer.Paths) != 4000 {
		t.Fatalf("%v", err)
	}
	q, err := g.View(ViewOptions{}).query(ents[0].ID, ents[1].ID, PathOptions{All: true, Max: 32, Limit: 1 << 30})
	if err != nil {
		t.Fatal(err)
	}
	if paths, bound, _ := q.run(); bound != BoundTries || len(paths) < 3365 { // those of up to 3 hops at least
		t.Fatalf("%d paths, bound %q", len(paths), bound)
	}
}

// A query whose time is up gives the first of the paths that it would have given, or says that it had none yet.
func TestPathsAreCutByTime(t *testing.T) {
	g := wide(t, 400)
	ents := g.Entities()
	for _, weight := range []Weight{Shortest, Surest} {
		opts := PathOptions{All: true, Limit: 5000, Max: 7, Weight: weight}
		all, err := g.Paths(ents[0].ID, ents[70].ID, opts)
		if err != nil {
			t.Fatal(err)
		}
		some := 0
		for patience := range 60 {
			left := patience
			opts.Expired = func() bool { left--; return left < 0 }
			cut, err := g.Paths(ents[0].ID, ents[70].ID, opts)
			if errors.Is(err, ErrTime) {
				continue
			}
			if err != nil || len(cut.Paths) < len(all.Paths) && (!cut.Truncated || cut.Bound != BoundTime) {
				t.Fatalf("patience %d: %v, bound %q", patience, err, cut.Bound)
			}
			if len(cut.Paths) < len(all.Paths) {
				some++
			}
			if !reflect.DeepEqual(cut.Paths, all.Paths[:len(cut.Paths)]) {
				t.Fatalf("patience %d: other paths than without a bound", patience)
			}
		}
		if some == 0 {
			t.Errorf("%q: no list was cut (%d paths)", weight, len(all.Paths))
		}
	}
}

func TestComponents(t *testing.T) {
	for seed := range 20 {
		g := randomParts(seeded(seed), 20, 12).build(t)
		v := g.View(ViewOptions{})
		sets, err := v.Components()
		if err != nil {
			t.Fatal(err)
		}
		of := map[ID]int{}
		for i, set := range sets {
			for _, id := range set {
				of[id] = i + 1
			}
		}
		for _, a := range v.ids {
			for _, b := range v.ids {
				if a == b {
					continue
				}
				_, err := v.Paths(a, b, PathOptions{Limit: 1})
				if joined := of[a] != 0 && of[a] == of[b]; joined != (err == nil) {
					t.Fatalf("seed %d: %s and %s: one component %v, path %v", seed, a, b, joined, err)
				}
			}
		}
	}
}

// The shortest walk by way of an entity may have to come back the way it went; the shortest
// path then is a longer one, of which parts lie farther from the end than the start does.
func TestPathViaADetour(t *testing.T) {
	g := New()
	id := func(name string) ID { return HashID("enterprise", name) }
	for _, pair := range []string{"AB", "BT", "BV", "AP", "PQ", "QR", "RV"} {
		for _, name := range strings.Split(pair, "") {
			mustAdd(t, g, Entity{ID: id(name), Type: Enterprise, Name: name})
		}
		mustClaim(t, g, Statement{Subject: id(pair[:1]), Predicate: PairedWith, Object: id(pair[1:]), Confidence: 1})
	}
	answer, err := g.Paths(id("A"), id("T"), PathOptions{Via: id("V")})
	if err != nil {
		t.Fatal(err)
	}
	var names string
	for _, ref := range answer.Paths[0].Entities() {
		names += ref.Name
	}
	if names != "APQRVBT" || len(answer.Paths) != 1 {
		t.Errorf("%d paths, the first %s", len(answer.Paths), names)
	}
}
