package picture

import (
	"math"
	"strings"
	"testing"

	"example.org/kg/graph"
	"example.org/kg/graph/graphtest"
)

func sideNames(f *flow, side int) string { return names(f.unitsOf(side)) }

func TestFlowWidths(t *testing.T) {
	f := sheetOf(t, graphtest.Kinds(t), Options{}).newFlow(moneyOf)
	for _, band := range f.bands {
		if want := float64(band.size) / float64(f.bands[0].size) * f.bands[0].h; band.h > bandLeast && f.bands[0].h > bandLeast && math.Abs(band.h-want) > 0.01 {
			t.Errorf("a band of %d is %v wide, not %v", band.size, band.h, want)
		}
	}
	for side, nodes := range f.sides {
		for i, n := range nodes {
			y := n.y
			for _, band := range n.bands {
				if band.y[side] != y {
					t.Errorf("a band of %s begins at %v, not %v", n.unit.name(), band.y[side], y)
				}
				y += band.h
			}
			if math.Abs(y-n.y-n.h) > 0.01 {
				t.Errorf("%s is %v high, its bands are %v", n.unit.name(), n.h, y-n.y)
			}
			if i > 0 && n.y+n.h/2-nodes[i-1].y-nodes[i-1].h/2 < headSize {
				t.Errorf("the labels of %s and the node above overlap", n.unit.name())
			}
		}
	}
}

// TestFlowAvoidsCrossings sorts the right side by the left one, against the order of codes.
func TestFlowAvoidsCrossings(t *testing.T) {
	p := graphtest.NewMaker(t)
	var east, west []graph.ID
	for i, c := range []string{"110000", "120000", "310000", "320000"} {
		east = append(east, p.Division(graph.Province, c, string(rune('甲'+i))+"省", ""))
		west = append(west, p.Division(graph.Province, []string{"510000", "520000", "610000", "620000"}[i], []string{"子", "丑", "寅", "卯"}[i]+"省", ""))
	}
	for i := range east {
		p.Claim(east[i], graph.Assists, west[len(west)-1-i], 100_000_000, 0, "", "", graph.Done)
	}
	f := sheetOf(t, p.Graph, Options{}).newFlow(moneyOf)
	place := map[*node]int{}
	for _, side := range f.sides {
		for i, n := range side {
			place[n] = i
		}
	}
	for _, band := range f.bands {
		if place[band.ends[0]] != place[band.ends[1]] {
			t.Errorf("%s | %s: bands cross", sideNames(f, 0), sideNames(f, 1))
		}
	}
}

func TestFlowText(t *testing.T) {
	text := svgOf(t, graphtest.Kinds(t), Options{Layout: "flow"})
	for _, want := range []string{
		">资金<", ">输转劳动力人数<", ">帮扶人数<", ">福建省 11.2亿元<", ">台江县 1286人<", ">通渭县 拟500人<",
		"没有数值、不在图中的关系：结对 6 条", "带宽与数值成正比", ">计划<", "“福州市与定西市”",
	} {
		if !strings.Contains(text, want) {
			t.Errorf("no %s in the flow", want)
		}
	}
}

func TestSmallFlows(t *testing.T) {
	p, ids := twoProvinces(t)
	p.Claim(ids["厦门"], graph.PairedWith, ids["通渭"], 0, 0, "", "", graph.Done)
	if text := svgOf(t, p.Graph, Options{Layout: "flow"}); !strings.Contains(text, ">没有金额和人数<") || !strings.Contains(text, "结对 1 条") {
		t.Error("a flow without figures does not say so")
	}
	p.Claim(ids["通渭"], graph.TransfersLaborTo, ids["厦门"], 0, 86, "", "", graph.Done)
	text := svgOf(t, p.Graph, Options{Layout: "flow"})
	if !strings.Contains(text, ">输转劳动力人数<") || strings.Contains(text, ">资金<") {
		t.Error("a flow of people alone lacks them, or has money")
	}
	f := sheetOf(t, p.Graph, Options{}).newFlow(peopleOf)
	if left, right := sideNames(f, 0), sideNames(f, 1); left != "通渭县" || right != "厦门市" {
		t.Errorf("workers go from %s to %s", left, right)
	}
}

// TestFlowIsFolded checks that a large flow has few enough nodes and that its caption says why.
func TestFlowIsFolded(t *testing.T) {
	g := network(t, 800)
	f := sheetOf(t, g, Options{}).newFlow(moneyOf)
	if n := max(len(f.sides[0]), len(f.sides[1])); n > flowNodes || f.grain.word == "" {
		t.Errorf("%d nodes at a side, %q", n, f.grain.word)
	}
	if text := svgOf(t, g, Options{Layout: "flow"}); !strings.Contains(text, f.grain.word) {
		t.Error("the caption does not say that places are put together")
	}
}
