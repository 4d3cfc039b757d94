package table

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"example.org/kg/graph"
	"example.org/kg/graph/graphtest"
)

// world is a graph to be filled by a test, with evidence of its own for each claim.
type world struct {
	*graphtest.Maker
	doc graph.ID
	n   int // claims
}

// newWorld is one with room for so many claims.
func newWorld(tb testing.TB, claims int) *world {
	text := strings.Repeat("0", claims)
	w := &world{Maker: graphtest.NewMaker(tb), doc: graph.DocumentID(text)}
	w.Document(text, "")
	return w
}

// place adds a division; its code says where it lies.
func (w *world) place(code string) graph.ID {
	id := graph.DivisionID(code)
	switch {
	case w.Graph.Entity(id) != nil:
		return id
	case code[2:] == "0000":
		return w.Division(graph.Province, code, code+"省", "")
	case code[4:] == "00":
		w.place(code[:2] + "0000")
		return w.Division(graph.City, code, code+"市", code[:2]+"0000")
	}
	w.place(code[:4] + "00")
	return w.Division(graph.County, code, code+"县", code[:4]+"00")
}

func (w *world) claim(st graph.Statement) graph.ID {
	st.Confidence, st.Evidence = 0.9, []graph.Evidence{{Document: w.doc, Exact: "0", Start: w.n, End: w.n + 1}}
	w.n++
	return w.State(st)
}

// find is the first row whose first cells are about these, by code, name or text.
func find(t *Table, heads ...string) *Row {
	for i, row := range t.Rows {
		ok := true
		for j, h := range heads {
			c := row.Cells[j]
			ok = ok && (c.Entity.Code == h || c.Entity.Name == h || c.Entity.ID == "" && c.Text == h)
		}
		if ok {
			return &t.Rows[i]
		}
	}
	return nil
}

func (t *Table) column(name string) int {
	return slices.IndexFunc(t.Columns, func(c Column) bool { return c.Name == name })
}

const wan = 10_000 * graph.Yuan

// Parent and child are never both counted, nor a year and the running total that holds it, nor plans with what was done.
func TestPairsCountNothingTwice(t *testing.T) {
	w := newWorld(t, 100)
	aid := func(from, to string, amount graph.Money, period string, hedges ...string) graph.ID {
		return w.claim(graph.Statement{
			Subject: w.place(from), Predicate: graph.Assists, Object: w.place(to), Amounts: []graph.Money{amount},
			Period: graph.Period{Start: period, End: period}, Hedges: hedges,
		})
	}
	whole := aid("350000", "620000", 100*wan, "2018")
	aid("350100", "621100", 30*wan, "2018")
	east := aid("350102", "621102", 40*wan, "2018")
	west := aid("350104", "621121", 20*wan, "2018")
	again := aid("350104", "621121", 20*wan, "2018")
	aid("350104", "621121", 5*wan, "2018") // a part of the twenty
	aid("350104", "621121", 90*wan, "", "累计")
	w.claim(graph.Statement{
		Subject: w.place("350104"), Predicate: graph.Assists, Object: w.place("621121"), Amounts: []graph.Money{7 * wan}, Status: graph.Planned,
	})
	province := Make("pairs", w.Graph, Options{Level: graph.Province})
	col := province.column("aid")
	for _, tt := range []struct {
		level graph.Type
		heads []string
		want  graph.Money
		from  []graph.ID
	}{
		{graph.Province, []string{"350000", "620000", "2018", "year", "done"}, 100 * wan, []graph.ID{whole}},
		{graph.City, []string{"350100", "621100", "2018", "year", "done"}, 60 * wan, []graph.ID{east, west, again}},
		{graph.County, []string{"350104", "621121", "2018", "year", "done"}, 20 * wan, []graph.ID{west, again}},
		{graph.County, []string{"350104", "621121", "", "total", "done"}, 90 * wan, nil},
		{graph.County, []string{"350104", "621121", "", "", "planned"}, 7 * wan, nil},
		{graph.County, []string{"", "", "2018", "year", "done"}, 100 * wan, []graph.ID{whole}},
	} {
		row := find(Make("pairs", w.Graph, Options{Level: tt.level}), tt.heads...)
		if row == nil {
			t.Errorf("%s: no row %v", tt.level, tt.heads)
			continue
		}
		cell := row.Cells[col]
		slices.Sort(tt.from)
		if cell.Amount != tt.want || tt.from != nil && !slices.Equal(cell.From, tt.from) {
			t.Errorf("%s %v: %v from %v, want %v from %v", tt.level, tt.heads, cell.Amount, cell.From, tt.want, tt.from)
		}
	}
}

// Paired schools and firms are counted as such: each once, and a group with its members unless these are more.
func TestCounts(t *testing.T) {
	w := newWorld(t, 100)
	rich, poor := w.place("350102"), w.place("621102")
	w.claim(graph.Statement{Subject: rich, Predicate: graph.Assists, Object: poor})
	group := w.Group(graph.School, "25所学校", 25, poor)
	helpers := w.Group(graph.School, "3所学校", 3, rich)
	one, two := w.In(graph.School, "甲小学", poor), w.In(graph.School, "乙小学", rich)
	w.claim(graph.Statement{Subject: group, Predicate: graph.PairedWith, Object: helpers}) // the helped stands first
	w.claim(graph.Statement{Subject: one, Predicate: graph.PairedWith, Object: two})
	firm := w.In(graph.Enterprise, "丙公司", rich)
	w.claim(graph.Statement{Subject: firm, Predicate: graph.InvestsIn, Object: poor})
	w.claim(graph.Statement{Subject: firm, Predicate: graph.InvestsIn, Object: w.place("621100")})
	w.claim(graph.Statement{Subject: firm, Predicate: graph.Assists, Object: poor, Amounts: []graph.Money{wan}})
	w.claim(graph.Statement{Subject: poor, Predicate: graph.TransfersLaborTo, Object: rich, Headcounts: []int64{86}})
	pairs := Make("pairs", w.Graph, Options{})
	row := find(pairs, "350102", "621102")
	total := find(pairs, "", "")
	for name, want := range map[string]int64{"schools": 25, "firms": 1, "workers": 86, "villages": 0} {
		if got := row.Cells[pairs.column(name)].Count; got != want {
			t.Errorf("%s: %d, want %d", name, got, want)
		}
		if got := total.Cells[pairs.column(name)].Count; got != want {
			t.Errorf("%s of all: %d, want %d", name, got, want)
		}
	}
	if row.Cells[pairs.column("aid")].Amount != 0 || row.Cells[pairs.column("donations")].Amount != wan {
		t.Errorf("a firm's money is no donation: %+v", row)
	}
	if got := find(Make("labor", w.Graph, Options{Level: graph.Province}), "620000", "350000").Cells[5].Count; got != 86 {
		t.Errorf("labor: %d", got)
	}
}

// What rows add up to is what a search through all sets of facts that do not overlap finds.
func TestSumIsTheLargestWithoutOverlap(t *testing.T) {
	for seed := range uint64(300) {
		rng := rand.New(rand.NewPCG(seed, 1))
		w := newWorld(t, 100)
		codes := []string{"350000", "350100", "350102", "350104", "350200", "350203", "620000", "621100", "621102", "621121", "621200"}
		tree := newTree(w.Graph)
		for _, c := range codes {
			w.place(c)
		}
		var facts []fact
		for range 1 + rng.IntN(9) {
			pick := func() graph.ID { return graph.DivisionID(codes[rng.IntN(len(codes))]) }
			facts = append(facts, fact{helper: pick(), helped: pick(), value: int64(1 + rng.IntN(40)), from: []graph.ID{"statement/x"}})
		}
		got := tree.sum(facts)
		var of int64
		for i, f := range got.of {
			of += f.value
			for _, other := range got.of[:i] {
				if overlap(tree, f, other) && f.value == other.value {
					of -= f.value // the same said twice
				} else if overlap(tree, f, other) {
					t.Fatalf("seed %d: %v and %v overlap", seed, f, other)
				}
			}
		}
		if want := brute(tree, facts, nil); got.value != want {
			t.Fatalf("seed %d: %d, want %d of %v", seed, got.value, want, facts)
		}
		rng.Shuffle(len(facts), func(i, j int) { facts[i], facts[j] = facts[j], facts[i] })
		if again := tree.sum(facts); again.value != got.value {
			t.Fatalf("seed %d: %d in another order, %d before", seed, again.value, got.value)
		}
	}
}

func brute(t *tree, facts, chosen []fact) int64 {
	if len(facts) == 0 {
		var n int64
		for _, f := range chosen {
			n += f.value
		}
		return n
	}
	best := brute(t, facts[1:], chosen)
	if !slices.ContainsFunc(chosen, func(f fact) bool { return overlap(t, f, facts[0]) }) {
		best = max(best, brute(t, facts[1:], append(slices.Clip(chosen), facts[0])))
	}
	return best
}

func overlap(t *tree, a, b fact) bool {
	within := func(x, y graph.ID) bool { return slices.Contains(t.line(x), y) || slices.Contains(t.line(y), x) }
	return within(a.helper, b.helper) && within(a.helped, b.helped)
}

// Two places of which nothing is counted are a pair all the same: one row without figures, with the statements that say so.
func TestPairsThatAreOnlySaid(t *testing.T) {
	w := newWorld(t, 100)
	school := w.In(graph.School, "一中", w.place("350100"))
	first := w.claim(graph.Statement{Subject: w.place("350102"), Predicate: graph.PairedWith, Object: w.place("621102")})
	later := w.claim(graph.Statement{Subject: w.place("350102"), Predicate: graph.Assists, Object: w.place("621102"), Period: graph.Period{Start: "2019"}})
	w.claim(graph.Statement{Subject: w.place("350000"), Predicate: graph.Assists, Object: w.place("620000"), Status: graph.Planned})
	w.claim(graph.Statement{Subject: school, Predicate: graph.Assists, Object: w.place("350104"), Amounts: []graph.Money{wan}})
	w.claim(graph.Statement{Subject: w.place("350100"), Predicate: graph.PairedWith, Object: w.place("350104")})
	w.claim(graph.Statement{Subject: school, Predicate: graph.Assists, Object: w.place("350100")})
	tab := Make("pairs", w.Graph, Options{})
	got := map[string][]graph.ID{}
	for _, row := range tab.Rows {
		if len(row.Said) > 0 {
			got[row.Cells[0].Entity.Code+" "+row.Cells[1].Entity.Code+row.Cells[2].Text+" "+row.Cells[4].Text] = row.Said
		}
	}
	if row := got["350102 621102 done"]; len(got) != 2 || len(row) != 2 || !slices.Contains(row, first) || !slices.Contains(row, later) || got["350000 620000 planned"] == nil {
		t.Errorf("pairs without figures: %v", got)
	}
	if find(tab, "", "", "", "").Cells[tab.column("donations")].Amount != wan {
		t.Error("the total is another")
	}
	if len(tab.Sources) != 4 {
		t.Errorf("%d sources, want one for each statement of a row", len(tab.Sources))
	}
}

// The sum over all places is at most what the rows add up to, and every figure cites a statement that is there.
func TestTablesOfRandomGraphs(t *testing.T) {
	for seed := range uint64(30) {
		rng := rand.New(rand.NewPCG(seed, 3))
		w := newWorld(t, 100)
		codes := []string{"350000", "350100", "350102", "350104", "620000", "621100", "621102", "621121"}
		for range 40 {
			from, to := codes[rng.IntN(4)], codes[4+rng.IntN(4)]
			y := []string{"", "2018", "2019"}[rng.IntN(3)]
			st := graph.Statement{Subject: w.place(from), Predicate: graph.Assists, Object: w.place(to), Period: graph.Period{Start: y, End: y}}
			if rng.IntN(4) == 0 {
				st.Predicate, st.Subject, st.Object = graph.TransfersLaborTo, st.Object, st.Subject
				st.Headcounts = []int64{int64(1 + rng.IntN(900))}
			} else {
				st.Amounts = []graph.Money{graph.Money(1 + rng.IntN(1e9))}
			}
			w.claim(st)
		}
		for _, name := range Kinds() {
			for _, level := range []graph.Type{graph.Province, graph.City, graph.County} {
				tab := Make(name, w.Graph, Options{Level: level})
				if len(tab.Rows) == 0 {
					if name != "investment" {
						t.Fatalf("%s is empty", name)
					}
					continue
				}
				checkTotals(t, fmt.Sprintf("seed %d %s %s", seed, name, level), tab)
				for _, src := range tab.Sources {
					if w.Graph.Statement(src.Statement) == nil || len(src.Quotes) == 0 {
						t.Fatalf("%s cites %s", name, src.Statement)
					}
				}
			}
		}
	}
}

func checkTotals(t *testing.T, what string, tab *Table) {
	t.Helper()
	for col, c := range tab.Columns {
		if c.Kind == Text {
			continue
		}
		var rows, totals, most int64
		for _, row := range tab.Rows {
			cell := row.Cells[col]
			if (size(cell) > 0) != (len(cell.From) > 0) {
				t.Fatalf("%s: %s: a figure without a source, or the other way round: %+v", what, c.Name, cell)
			}
			if row.Total {
				totals += size(cell)
			} else {
				rows += size(cell)
				most = max(most, size(cell))
			}
		}
		hasTotal := slices.ContainsFunc(tab.Rows, func(r Row) bool { return r.Total })
		if hasTotal && (totals > rows || totals < most) {
			t.Fatalf("%s: %s: rows add up to %d, the largest is %d, the total is %d", what, c.Name, rows, most, totals)
		}
	}
}

func size(c Cell) int64 { return max(int64(c.Amount), c.Count) }

// A matrix adds up places and years, and nothing that holds the other.
func TestMatrix(t *testing.T) {
	w := newWorld(t, 100)
	aid := func(from, to string, amount graph.Money, start, end string) {
		w.claim(graph.Statement{
			Subject: w.place(from), Predicate: graph.Assists, Object: w.place(to), Amounts: []graph.Money{amount},
			Period: graph.Period{Start: start, End: end},
		})
	}
	aid("350102", "621102", 3*wan, "2018", "2018")
	aid("350102", "621102", 3*wan, "2018", "2018")
	aid("350102", "621102", 4*wan, "2019", "2019-06")
	aid("350102", "621102", 6*wan, "2018", "2019")
	aid("350104", "621121", 5*wan, "2016", "")
	aid("370102", "621121", 2*wan, "", "")
	m := Make("matrix", w.Graph, Options{})
	for _, tt := range []struct {
		helper, helped string
		want           graph.Money
	}{
		{"350102", "621102", 7 * wan},
		{"350102", "total", 7 * wan},
		{"350104", "621121", 5 * wan},
		{"", "621121", 7 * wan},
		{"", "total", 14 * wan},
	} {
		if got := find(m, tt.helper).Cells[m.column(tt.helped)].Amount; got != tt.want {
			t.Errorf("%s to %s: %v, want %v", tt.helper, tt.helped, got, tt.want)
		}
	}
	if got := Make("matrix", w.Graph, Options{Level: graph.Province}); len(got.Rows) != 3 || len(got.Columns) != 3 {
		t.Errorf("provinces: %+v", got.Rows)
	}
}
