package export

import (
	"fmt"
	"os"
	"testing"

	"example.org/kg/graph"
)

// TestMain lets the test binary act as the layout worker.
func TestMain(m *testing.M) {
	if IsRenderWorker(os.Args) {
		os.Exit(RenderWorker(os.Args, os.Stdin, os.Stdout, os.Stderr))
	}
	os.Exit(m.Run())
}

// tinyGraph has three entities.
func tinyGraph(t testing.TB) *graph.Graph {
	p := newPicker(t)
	a := p.division(graph.City, "350100", "福州市", "")
	b := p.division(graph.City, "621100", "定西市", "")
	c := p.in(graph.Enterprise, "定西蓝天淀粉有限公司", b)
	p.claim(a, graph.Assists, b, 252_000_000, 0, "2018", "2018", graph.Done)
	p.claim(a, graph.Assists, c, 0, 12, "", "", graph.Done)
	return p.g
}

// wideGraph has n entities in provinces of a dozen or more, one half of them helping, the other
// helped; every tenth of the helpers has two partners.
func wideGraph(t testing.TB, n int) *graph.Graph {
	p := newPicker(t)
	provinces := 2 * max(1, min(10, n/24))
	for i := range provinces {
		p.inferred(graph.Province, fmt.Sprintf("%02d0000", 11+i), fmt.Sprintf("第%d省", i+1), "")
	}
	var ids []graph.ID
	for i := range n {
		prov := i * provinces / n
		ids = append(ids, p.division(graph.County, fmt.Sprintf("%02d%04d", 11+prov, 100+i), fmt.Sprintf("第%d县", i+1), fmt.Sprintf("%02d0000", 11+prov)))
	}
	rels := []graph.Relation{graph.Assists, graph.PairedWith, graph.Assists, graph.TransfersLaborTo}
	for i := range n / 2 {
		rel := rels[i%len(rels)]
		from, to := ids[i], ids[n/2+i]
		if rel == graph.TransfersLaborTo {
			from, to = to, from
		}
		p.claim(from, rel, to, int64(i)*700_000, 0, "2018", "2020", graph.Done)
		if i%10 == 0 {
			p.claim(ids[i], graph.Assists, ids[n/2+(i+7)%(n/2)], int64(i)*900_000, 0, "2019", "2019", graph.Done)
		}
	}
	return p.g
}

// eyeCase is a graph with the way to draw it.
type eyeCase struct {
	name string
	g    *graph.Graph
	pic  Picture
}

func eyeCases(t testing.TB) []eyeCase {
	return []eyeCase{
		{"sample", kindsGraph(t), Picture{Title: "闽甘、浙黔协作关系图"}},
		{"hierarchy", kindsGraph(t), Picture{Hierarchy: true}},
		{"tiny", tinyGraph(t), Picture{}},
		{"empty", graph.New(), Picture{}},
		{"wide60", wideGraph(t, 60), Picture{}},
		{"wide300", wideGraph(t, 300), Picture{}},
	}
}
