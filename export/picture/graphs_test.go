package picture

import (
	"fmt"
	"os"
	"testing"

	"example.org/kg/graph"
	"example.org/kg/graph/graphtest"
)

// TestMain lets the test binary act as the layout worker.
func TestMain(m *testing.M) {
	if IsWorker(os.Args) {
		os.Exit(RunWorker(os.Args, os.Stdin, os.Stdout, os.Stderr))
	}
	os.Exit(m.Run())
}

// tinyGraph has three entities.
func tinyGraph(t testing.TB) *graph.Graph {
	p := graphtest.NewMaker(t)
	a := p.Division(graph.City, "350100", "福州市", "")
	b := p.Division(graph.City, "621100", "定西市", "")
	c := p.In(graph.Enterprise, "定西蓝天淀粉有限公司", b)
	p.Claim(a, graph.Assists, b, 252_000_000, 0, "2018", "2018", graph.Done)
	p.Claim(a, graph.Assists, c, 0, 12, "", "", graph.Done)
	return p.Graph
}

// wideGraph has n entities in provinces of a dozen or more, one half of them helping, the other
// helped; every tenth of the helpers has two partners.
func wideGraph(t testing.TB, n int) *graph.Graph {
	p := graphtest.NewMaker(t)
	provinces := 2 * max(1, min(10, n/24))
	for i := range provinces {
		p.Inferred(graph.Province, fmt.Sprintf("%02d0000", 11+i), fmt.Sprintf("第%d省", i+1), "")
	}
	var ids []graph.ID
	for i := range n {
		prov := i * provinces / n
		ids = append(ids, p.Division(graph.County, fmt.Sprintf("%02d%04d", 11+prov, 100+i), fmt.Sprintf("第%d县", i+1), fmt.Sprintf("%02d0000", 11+prov)))
	}
	rels := []graph.Relation{graph.Assists, graph.PairedWith, graph.Assists, graph.TransfersLaborTo}
	for i := range n / 2 {
		rel := rels[i%len(rels)]
		from, to := ids[i], ids[n/2+i]
		if rel == graph.TransfersLaborTo {
			from, to = to, from
		}
		p.Claim(from, rel, to, int64(i)*700_000, 0, "2018", "2020", graph.Done)
		if i%10 == 0 {
			p.Claim(ids[i], graph.Assists, ids[n/2+(i+7)%(n/2)], int64(i)*900_000, 0, "2019", "2019", graph.Done)
		}
	}
	return p.Graph
}

// eyeCase is a graph with the way to draw it.
type eyeCase struct {
	name string
	g    *graph.Graph
	pic  Options
}

func eyeCases(t testing.TB) []eyeCase {
	return []eyeCase{
		{"sample", graphtest.Kinds(t), Options{Title: "闽甘、浙黔协作关系图"}},
		{"hierarchy", graphtest.Kinds(t), Options{Hierarchy: true}},
		{"tiny", tinyGraph(t), Options{}},
		{"empty", graph.New(), Options{}},
		{"wide60", wideGraph(t, 60), Options{}},
		{"wide300", wideGraph(t, 300), Options{}},
	}
}
