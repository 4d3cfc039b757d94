package store_test

import (
	"cmp"
	"encoding/json"
	"errors"
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"example.org/kg/graph"
	"example.org/kg/graph/store"
)

// upper is a folding in the tests.
func upper() store.Folding {
	return store.Folding{Name: "upper", Fold: func(s string) string { return strings.ToUpper(strings.ReplaceAll(s, "合", "盒")) }}
}

// stores are stores to ask, with all that they hold in memory.
func eachStore(t *testing.T, f func(t *testing.T, r *rand.Rand, s *store.Store, whole *graph.Graph)) {
	for i, w := range []world{{12, 5, 3}, {40, 10, 6}, {60, 300, 2}, {300, 40, 3}} {
		t.Run(fmt.Sprint(w), func(t *testing.T) {
			t.Parallel()
			s, err := store.OpenReadOnly(build(t, w, 12+10*i))
			must(t, err)
			defer s.Close()
			whole, err := s.Graph()
			must(t, err)
			f(t, rand.New(rand.NewPCG(uint64(i), 3)), s, whole)
		})
	}
}

// A store answers just what a graph in memory answers.
func TestAskIsLikeTheGraph(t *testing.T) {
	eachStore(t, func(t *testing.T, r *rand.Rand, s *store.Store, whole *graph.Graph) {
		for _, least := range []float64{0, 0.4} {
			g := whole.AtLeast(least)
			snap, err := s.Snapshot(least)
			must(t, err)
			ents := g.Entities()
			pick := func() graph.ID { return ents[r.IntN(len(ents))].ID }
			for range 150 {
				question, want, got := ask(r, pick, g, snap)
				differ(t, fmt.Sprintf("least %v: %s", least, question), got, want)
			}
			must(t, snap.Close())
		}
	})
}

// ask puts a random question to a graph and a snapshot.
func ask(r *rand.Rand, pick func() graph.ID, g *graph.Graph, snap *store.Snapshot) (question, want, got string) {
	var rels []graph.Relation
	if r.IntN(3) == 0 {
		rels = []graph.Relation{graph.InvestsIn, graph.PairedWith}
	}
	some := func() bool { return r.IntN(2) == 0 }
	switch r.IntN(8) {
	case 4:
		id := pick()
		return "around " + string(id), text(about(g, id), nil), text(partOf(snap.Around(id)))
	case 3:
		id := pick()
		if some() {
			return "within 2 of " + string(id), text(within(g, id), nil), text(snap.Within(id, 2))
		}
		top := r.IntN(8)
		list, more, err := snap.Nearest(id, 2, []graph.Type{graph.City}, top)
		return fmt.Sprintf("nearest %d to %s", top, id), text(nearest(g, id, top), nil), text([]any{list, more}, err)
	case 0:
		opts := graph.NeighborOptions{
			Relations: rels, Hierarchy: some(), Top: r.IntN(5), Direction: []graph.Direction{"", graph.In, graph.Out, graph.Both}[r.IntN(4)],
		}
		if some() {
			opts.Types = []graph.Type{graph.City}
		}
		id := pick()
		return fmt.Sprintf("neighbors %s %+v", id, opts), neighbors(g.Neighbors(id, opts)), neighbors(snap.Neighbors(id, opts))
	case 1:
		opts := graph.DegreeOptions{Relations: rels, By: []graph.Measure{graph.ByEdges, graph.ByAmount, graph.ByPeople}[r.IntN(3)], Top: r.IntN(5)}
		if some() {
			opts.Entities = []graph.ID{pick(), pick()}
		}
		if some() {
			opts.NeighborTypes = []graph.Type{graph.City}
		}
		if len(opts.Entities) == 0 && some() {
			return fmt.Sprintf("tallies %+v", opts), text(g.TalliesOf(edgesOf(g), opts)), text(snap.DegreeTallies(opts))
		}
		return fmt.Sprintf("degrees %+v", opts), text(g.Degrees(opts)), text(snap.Degrees(opts))
	case 2:
		id := pick()
		opts := graph.CardOptions{Top: r.IntN(5)}
		return fmt.Sprintf("card %s %+v", id, opts), text(g.Card(id, opts)), text(snap.Card(id, opts))
	}
	opts := graph.PathOptions{
		Relations: rels, All: some(), Limit: []int{1, 5, 40, 0}[r.IntN(4)], Max: []int{0, 0, 2, 3, 4}[r.IntN(5)], Directed: some(), Hierarchy: r.IntN(3) == 0,
	}
	if r.IntN(3) == 0 {
		opts.Weight = []graph.Weight{graph.Surest, graph.Richest}[r.IntN(2)]
		if opts.Max = 3; opts.Limit > 0 {
			opts.Max = []int{0, 3}[r.IntN(2)]
		}
	}
	if r.IntN(3) == 0 {
		opts.Via = pick()
	}
	if r.IntN(4) == 0 {
		opts.ViaType = []graph.Type{graph.Enterprise, graph.Province}[r.IntN(2)]
	}
	from, to := pick(), pick()
	return fmt.Sprintf("paths %s %s %+v", from, to, opts), text(g.Paths(from, to, opts)), text(snap.Paths(from, to, opts))
}

func neighbors(list []graph.Neighbor, more int, err error) string {
	return text([]any{list, more}, err)
}

// text writes an answer, or the error in its place.
func text(answer any, err error) string {
	if err != nil {
		return err.Error()
	}
	out, err := json.MarshalIndent(answer, "", " ")
	if err != nil {
		return err.Error()
	}
	return string(out)
}

// A store finds by a name what a graph in memory finds, whether or not its keys are made by the same folding.
func TestFindIsLikeTheGraph(t *testing.T) {
	t.Parallel()
	w := world{cities: 60, firms: 30, statements: 10}
	path := build(t, w, 20)
	names := []string{"", " ", "合成1市", "盒成1市", "合成", "合成省合成1市", "合成省合1", "合成省合", "合1", "division/100001", "100001", "１００００１", "第", "第1", "第1公司", "ｎｏ.1", "甲<乙>&\"丙\"", "没有", "合成市", "no.2", "合成 1市", "合%", "合\x00", "\xff"}
	for _, folded := range []bool{false, true} {
		if folded {
			s := open(t, path)
			wr, err := s.Begin("test", graph.Builtin())
			must(t, err)
			wr.FoldNames(upper())
			must(t, wr.Put(w.fragment(t, "x.txt", 1000)))
			must(t, wr.Commit())
			must(t, s.Close())
		}
		s, err := store.OpenReadOnly(path)
		must(t, err)
		g := read(t, s)
		snap, err := s.Snapshot(0)
		must(t, err)
		found := 0
		for _, name := range names {
			want, wantErr := graph.Find(g, name, upper().Fold)
			got, err := snap.Find(name, upper())
			if fmt.Sprint(err) != fmt.Sprint(wantErr) || (got == nil) != (want == nil) || got != nil && got.ID != want.ID {
				t.Errorf("folded %v, %q: %v, %v, want %v, %v", folded, name, got, err, want, wantErr)
			}
			if got != nil {
				found++
			}
		}
		if found < 6 {
			t.Errorf("only %d names are found: too little is tested", found)
		}
		must(t, snap.Close())
		must(t, s.Close())
	}
}

// nearest lists the cities within two hops, at most top of them, and counts the others.
func nearest(g *graph.Graph, id graph.ID, top int) []any {
	near := within(g, id)
	list := []store.Distant{}
	for other, hops := range near {
		if ref := g.Ref(other); other != id && ref.Type == graph.City {
			list = append(list, store.Distant{Distance: hops, Entity: ref})
		}
	}
	slices.SortFunc(list, func(a, b store.Distant) int {
		return cmp.Or(cmp.Compare(a.Distance, b.Distance), cmp.Compare(a.Entity.Name, b.Entity.Name), cmp.Compare(a.Entity.ID, b.Entity.ID))
	})
	if top == 0 || top > len(list) {
		top = len(list)
	}
	return []any{list[:top], len(list) - top}
}

// within walks two hops from an entity over the plain list of edges.
func within(g *graph.Graph, id graph.ID) map[graph.ID]int {
	near := map[graph.ID]int{id: 0}
	for hop := range 2 {
		for _, e := range g.Edges() {
			for _, ends := range [][2]graph.ID{{e.Subject, e.Object}, {e.Object, e.Subject}} {
				if at, ok := near[ends[0]]; ok && at == hop {
					if _, known := near[ends[1]]; !known {
						near[ends[1]] = hop + 1
					}
				}
			}
		}
	}
	return near
}

// A query whose time is up before anything was found says so, one that had found something gives that.
func TestPathsOfAStoreAreCutByTime(t *testing.T) {
	eachStore(t, func(t *testing.T, r *rand.Rand, s *store.Store, whole *graph.Graph) {
		snap, err := s.Snapshot(0)
		must(t, err)
		defer snap.Close()
		ents := whole.Entities()
		for range 40 {
			from, to := ents[r.IntN(len(ents))].ID, ents[r.IntN(len(ents))].ID
			opts := graph.PathOptions{All: true, Max: 5, Limit: 1000, Weight: []graph.Weight{graph.Shortest, graph.Surest}[r.IntN(2)]}
			want, err := whole.Paths(from, to, opts)
			if err != nil {
				continue
			}
			left := r.IntN(12)
			opts.Expired = func() bool { left--; return left < 0 }
			got, err := snap.Paths(from, to, opts)
			if errors.Is(err, graph.ErrTime) {
				opts.Expired = nil // the snapshot can be asked again
				differ(t, "without a bound", text(snap.Paths(from, to, opts)), text(want, nil))
				continue
			}
			must(t, err)
			if len(got.Paths) < len(want.Paths) && got.Bound != graph.BoundTime {
				t.Errorf("%d of %d paths, bound %q", len(got.Paths), len(want.Paths), got.Bound)
			}
			differ(t, "paths", text(got.Paths, nil), text(want.Paths[:len(got.Paths)], nil))
		}
	})
}

// around is what Around gives, to be compared.
type around struct {
	Entities   []graph.Entity
	Statements []*graph.Statement
	Documents  []*graph.Document
}

// about picks it from the whole graph.
func about(g *graph.Graph, id graph.ID) around {
	a := around{Statements: []*graph.Statement{}, Documents: []*graph.Document{}}
	named, documents := map[graph.ID]bool{}, map[graph.ID]bool{}
	add := func(id graph.ID) {
		for ; id != "" && g.Entity(id) != nil; id = g.Entity(id).Parent {
			named[id] = true
		}
	}
	add(id)
	for _, st := range g.Statements() {
		if st.Subject == id || st.Object == id {
			a.Statements = append(a.Statements, st)
			add(st.Subject)
			add(st.Object)
			for _, ev := range st.Evidence {
				documents[ev.Document] = true
			}
		}
	}
	for _, ent := range g.Entities() {
		if named[ent.ID] {
			own := *ent
			own.Mentioned, own.Mentions = ent.MentionCount(), nil
			a.Entities = append(a.Entities, own)
		}
	}
	for _, doc := range g.Documents() {
		if documents[doc.ID] {
			a.Documents = append(a.Documents, doc)
		}
	}
	return a
}

func partOf(g *graph.Graph, err error) (around, error) {
	if err != nil {
		return around{}, err
	}
	a := around{Statements: g.Statements(), Documents: g.Documents()}
	for _, ent := range g.Entities() {
		own := *ent
		own.Mentions = nil
		a.Entities = append(a.Entities, own)
	}
	return a, nil
}

// A document that carries a relation of an entity is on its card even where it does not name it.
func TestCardOfWhatIsNotNamed(t *testing.T) {
	t.Parallel()
	frag := graph.New()
	for id, code := range map[graph.ID]string{"division/100000": "100000", "division/200000": "200000"} {
		must(t, frag.AddEntity(graph.Entity{ID: id, Type: graph.Province, Name: code + "省", Code: code, Inferred: true}))
	}
	doc := graph.DocumentID("甲帮扶乙")
	frag.AddDocument(graph.Document{ID: doc, Location: "a.txt", Text: "甲帮扶乙", Title: "通讯"})
	_, err := frag.AddStatement(graph.Statement{
		Subject: "division/100000", Predicate: graph.Assists, Object: "division/200000", Confidence: 0.5,
		Evidence: []graph.Evidence{{Document: doc, Exact: "甲帮扶乙", End: 4}},
	})
	must(t, err)
	s, err := store.OpenReadOnly(fresh(t, frag))
	must(t, err)
	defer s.Close()
	for _, least := range []float64{0, 0.4, 0.6} {
		snap, err := s.Snapshot(least)
		must(t, err)
		for top := range 2 {
			opts := graph.CardOptions{Top: top}
			differ(t, fmt.Sprint(least, top), text(snap.Card("division/200000", opts)), text(frag.AtLeast(least).Card("division/200000", opts)))
		}
		must(t, snap.Close())
	}
}
