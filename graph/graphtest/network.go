// Package graphtest makes graphs for tests and benchmarks.
package graphtest

import (
	"fmt"
	"math"
	"math/rand/v2"
	"strings"
	"unicode/utf8"

	"example.org/kg/graph"
)

// Network is a made-up graph of n entities that all take part in a relation, from one document
// whose text carries every quote. It has the shape of what articles tell: provinces in the east
// help provinces in the west, a few places are named in many relations and most in one, firms
// invest, schools and hospitals pair, and one relation in three has no figure. The same n gives
// the same graph.
func Network(n int) (*graph.Graph, error) {
	w := &network{rng: rand.New(rand.NewPCG(uint64(n), 7)), g: graph.New(), used: map[graph.ID]bool{}}
	w.provinces(max(1, min(8, n/24)))
	for len(w.used) < n {
		w.claim(n - len(w.used))
	}
	return w.finish()
}

type network struct {
	rng  *rand.Rand
	g    *graph.Graph
	text strings.Builder
	at   int // code points of text
	ents []graph.Entity
	east []region
	west []region
	sts  []graph.Statement
	used map[graph.ID]bool
}

// region is a province, with places and organisations that are made when they are needed.
type region struct {
	province graph.Entity
	cities   []graph.Entity
	counties []graph.Entity
}

// provinces makes pairs of provinces, with codes of real ones.
func (w *network) provinces(pairs int) {
	east, west := []int{32, 33, 34, 35, 36, 37, 42, 44}, []int{45, 52, 53, 61, 62, 63, 64, 65}
	for i := range pairs {
		w.east = append(w.east, w.region(fmt.Sprintf("东%c", 'A'+rune(i)), east[i]))
		w.west = append(w.west, w.region(fmt.Sprintf("西%c", 'A'+rune(i)), west[i]))
	}
}

func (w *network) region(name string, code int) region {
	r := region{province: w.entity(graph.Province, name+"省", code*10_000, "")}
	for i := range 6 {
		r.cities = append(r.cities, w.entity(graph.City, fmt.Sprintf("%s%d市", name, i+1), code*10_000+(i+1)*100, r.province.ID))
	}
	return r
}

func (w *network) entity(typ graph.Type, name string, code int, parent graph.ID) graph.Entity {
	ent := graph.Entity{Type: typ, Name: name, Parent: parent}
	if typ.IsDivision() {
		ent.Code = fmt.Sprint(code)
		ent.ID = graph.DivisionID(ent.Code)
	} else {
		ent.ID = graph.HashID("graphtest", name)
	}
	w.ents = append(w.ents, ent)
	return ent
}

// pick prefers the first of n, as 1/(k+1).
func (w *network) pick(n int) int {
	return int(math.Exp(w.rng.Float64()*math.Log(float64(n+1)))) - 1
}

// place is a county, sometimes a city or the province; new ones come in as long as there is room.
func (w *network) place(r *region, room int) graph.Entity {
	const most = 90
	switch k := w.rng.IntN(20); {
	case k == 0:
		return r.province
	case k < 4:
		return r.cities[w.pick(len(r.cities))]
	case room > 0 && len(r.counties) < most && (len(r.counties) == 0 || k < 9):
		i := len(r.counties)
		city := r.cities[i%len(r.cities)]
		name := strings.TrimSuffix(city.Name, "市") + fmt.Sprintf("%d县", i+1)
		var code int
		fmt.Sscan(city.Code, &code)
		r.counties = append(r.counties, w.entity(graph.County, name, code+21+i/len(r.cities), city.ID))
		return r.counties[i]
	}
	if len(r.counties) == 0 {
		return r.cities[0]
	}
	return r.counties[w.pick(len(r.counties))]
}

func (w *network) organisation(typ graph.Type, ending string, at graph.Entity) graph.Entity {
	return w.entity(typ, fmt.Sprintf("%s第%d%s", strings.TrimRight(at.Name, "省市县"), len(w.ents), ending), 0, at.ID)
}

// claim adds one relation, or none, with at most room new entities in it.
func (w *network) claim(room int) {
	i := w.rng.IntN(len(w.east))
	k := i
	if w.rng.IntN(6) == 0 {
		k = w.rng.IntN(len(w.west))
	}
	from, to := w.place(&w.east[i], room-1), w.place(&w.west[k], room-2)
	rel, kind := graph.Assists, w.rng.IntN(10)
	st := graph.Statement{Confidence: 0.5 + float64(w.rng.IntN(50))/100, Rule: "made up"}
	switch {
	case kind < 2:
		rel = graph.PairedWith
	case kind == 2:
		rel, from, to = graph.TransfersLaborTo, to, from
		st.Headcounts = []int64{20 + w.rng.Int64N(3000)}
	case kind < 5 && room > 1:
		rel, from = graph.InvestsIn, w.organisation(graph.Enterprise, "食品有限公司", from)
	case kind == 5 && room > 3:
		rel = graph.PairedWith
		typ, ending := graph.School, "中学"
		if w.rng.IntN(2) == 0 {
			typ, ending = graph.Hospital, "医院"
		}
		from, to = w.organisation(typ, ending, from), w.organisation(typ, ending, to)
	}
	if rel != graph.PairedWith && len(st.Headcounts) == 0 && w.rng.IntN(3) > 0 {
		wan := math.Round(math.Exp(3 + 6*w.rng.Float64())) // 20万 to 8,100万
		st.Amounts = []graph.Money{graph.Money(wan) * 10_000 * graph.Yuan}
	}
	if w.rng.IntN(2) == 0 {
		year := fmt.Sprint(2016 + w.rng.IntN(8))
		st.Period = graph.Period{Start: year, End: year}
	}
	if w.rng.IntN(9) == 0 {
		st.Status = graph.Planned
	}
	if fresh := w.fresh(from.ID) + w.fresh(to.ID); fresh > room {
		return
	}
	st.Subject, st.Predicate, st.Object = from.ID, rel, to.ID
	quote := fmt.Sprintf("%s与%s签订第%d号协议", from.Name, to.Name, len(w.sts)+1)
	st.Evidence = []graph.Evidence{{Exact: quote, Start: w.at, End: w.at + utf8.RuneCountInString(quote)}}
	w.text.WriteString(quote + "。")
	w.at = st.Evidence[0].End + 1
	w.sts = append(w.sts, st)
	w.used[from.ID], w.used[to.ID] = true, true
}

func (w *network) fresh(id graph.ID) int {
	if w.used[id] {
		return 0
	}
	return 1
}

// finish puts everything into the graph.
func (w *network) finish() (*graph.Graph, error) {
	text := w.text.String()
	doc := graph.Document{ID: graph.DocumentID(text), Location: "network.txt", Hash: fmt.Sprintf("%064x", len(w.sts)), Title: "协作网络", Date: "2024-05-06", Text: text}
	w.g.AddDocument(doc)
	for _, ent := range w.ents {
		if w.used[ent.ID] {
			ent.Mentions = map[graph.ID]int{doc.ID: 1}
		} else {
			ent.Inferred = true
		}
		if err := w.g.AddEntity(ent); err != nil {
			return nil, err
		}
	}
	for _, st := range w.sts {
		st.Evidence[0].Document = doc.ID
		if _, err := w.g.AddStatement(st); err != nil {
			return nil, err
		}
	}
	return w.g, nil
}
