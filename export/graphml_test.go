package export

import (
	"encoding/xml"
	"errors"
	"io"
	"regexp"
	"strings"
	"testing"

	"example.org/kg/graph"
)

type graphmlFile struct {
	XMLName xml.Name     `xml:"http://graphml.graphdrawing.org/xmlns graphml"`
	Schema  string       `xml:"http://www.w3.org/2001/XMLSchema-instance schemaLocation,attr"`
	Keys    []graphmlKey `xml:"key"`
	Graph   struct {
		Default string           `xml:"edgedefault,attr"`
		Nodes   []graphmlElement `xml:"node"`
		Edges   []graphmlElement `xml:"edge"`
	} `xml:"graph"`
}

type graphmlKey struct {
	ID      string  `xml:"id,attr"`
	For     string  `xml:"for,attr"`
	Name    string  `xml:"attr.name,attr"`
	Type    string  `xml:"attr.type,attr"`
	Default *string `xml:"default"`
}

type graphmlElement struct {
	ID     string `xml:"id,attr"`
	Source string `xml:"source,attr"`
	Target string `xml:"target,attr"`
	Label  string `xml:"label,attr"`
	Labels string `xml:"labels,attr"`
	Data   []struct {
		Key  string `xml:"key,attr"`
		Text string `xml:",chardata"`
	} `xml:"data"`
}

func (e graphmlElement) get(key string) string {
	for _, d := range e.Data {
		if d.Key == key {
			return d.Text
		}
	}
	return ""
}

func parseGraphML(t testing.TB, text string) graphmlFile {
	t.Helper()
	var file graphmlFile
	if err := xml.Unmarshal([]byte(text), &file); err != nil {
		t.Fatalf("%v in %.300s", err, text)
	}
	return file
}

var token = regexp.MustCompile(`^[A-Za-z0-9._-]+$`)

// checkGraphML holds a file against what the schema of GraphML asks for.
func checkGraphML(t testing.TB, file graphmlFile) {
	t.Helper()
	ids, kinds := map[string]bool{}, map[string]string{}
	unique := func(id string) {
		if !token.MatchString(id) || ids[id] {
			t.Errorf("id %q is no name token or stands twice", id)
		}
		ids[id] = true
	}
	types := map[string]bool{"boolean": true, "int": true, "long": true, "double": true, "string": true}
	for _, k := range file.Keys {
		unique(k.ID)
		if kinds[k.ID] = k.For; k.Name == "" || !types[k.Type] || k.Default != nil || k.For != "node" && k.For != "edge" {
			t.Errorf("key %+v", k)
		}
	}
	checkData := func(e graphmlElement, kind string) {
		unique(e.ID)
		seen := map[string]bool{}
		for _, d := range e.Data {
			if kinds[d.Key] != kind || seen[d.Key] {
				t.Errorf("%s %s: data of key %s", kind, e.ID, d.Key)
			}
			seen[d.Key] = true
		}
	}
	nodes := map[string]bool{}
	for _, n := range file.Graph.Nodes {
		checkData(n, "node")
		nodes[n.ID] = true
	}
	for _, e := range file.Graph.Edges {
		checkData(e, "edge")
		if !nodes[e.Source] || !nodes[e.Target] {
			t.Errorf("edge %s hangs in the air", e.ID)
		}
	}
}

func TestGraphML(t *testing.T) {
	g := sample(t)
	file := parseGraphML(t, write(t, "graphml", g, Options{}))
	checkGraphML(t, file)
	if file.Graph.Default != "directed" || file.Schema != "http://graphml.graphdrawing.org/xmlns "+graphmlSchema {
		t.Errorf("edgedefault %q, schemaLocation %q", file.Graph.Default, file.Schema)
	}
	if len(file.Graph.Nodes) != 7 || len(file.Graph.Edges) != 4 {
		t.Fatalf("%d nodes, %d edges", len(file.Graph.Nodes), len(file.Graph.Edges))
	}
	elements := map[string]graphmlElement{}
	for _, e := range append(file.Graph.Nodes, file.Graph.Edges...) {
		elements[e.ID] = e
	}
	for id, want := range map[string]map[string]string{
		"division-621100": {
			"node-label": "定西市", "node-type": "City", "node-iri": "https://example.org/kg/id/division/621100", "node-parent": "division-620000",
			"node-parentName": "甘肃省", "node-aliases": "定西", "node-mentions": "41", "node-inferred": "false", "node-memberCount": "",
		},
		nmtoken(graph.HashID("group", "east")): {"node-group": "true", "node-memberCount": "25", "node-approx": "true"},
		"assists.division-350100.division-621100": {
			"edge-label": "帮扶", "edge-relation": "assists", "edge-symmetric": "false", "edge-statements": "2", "edge-weight": "2", "edge-documents": "1",
			"edge-amount": "252000000", "edge-amountText": "2.52亿元", "edge-headcount": "", "edge-periodStart": "2018", "edge-periodEnd": "2018",
			"edge-planned": "false", "edge-confidence": "1", "edge-quote": "2018年福州向定西提供帮扶资金达2.52亿元", "edge-quoteSource": "题目",
		},
		"transfersLaborTo.division-621100.division-350100":                                                    {"edge-headcount": "11100", "edge-amount": ""},
		"investsIn." + nmtoken(graph.HashID("enterprise", "某公司")) + ".division-621102":                        {"edge-amount": "2806.95", "edge-planned": "true"},
		"pairedWith." + nmtoken(graph.HashID("group", "east")) + "." + nmtoken(graph.HashID("group", "west")): {"edge-symmetric": "true", "edge-label": "结对"},
	} {
		for key, value := range want {
			if got := elements[id].get(key); got != value {
				t.Errorf("%s %s is %q, want %q", id, key, got, value)
			}
		}
	}
}

func TestGraphMLDialects(t *testing.T) {
	neo := parseGraphML(t, write(t, "graphml", sample(t), Options{Dialect: "neo4j"}))
	checkGraphML(t, neo)
	labels := map[string]int{}
	for _, n := range neo.Graph.Nodes {
		if n.get("labels") != n.Labels {
			t.Errorf("labels %q and %q", n.get("labels"), n.Labels)
		}
		labels[n.Labels]++
	}
	for _, e := range neo.Graph.Edges {
		labels[e.Label]++
	}
	for label, n := range map[string]int{":School:Group": 2, ":City": 2, ":Province": 1, "PAIRED_WITH": 1, "TRANSFERS_LABOR_TO": 1, "INVESTS_IN": 1, "ASSISTS": 1} {
		if labels[label] != n {
			t.Errorf("%d of %s", labels[label], label)
		}
	}
	yed := write(t, "graphml", sample(t), Options{Dialect: "yEd"})
	parseGraphML(t, yed)
	for _, part := range []string{`xmlns:y="http://www.yworks.com/xml/graphml"`, `<y:NodeLabel fontStyle="plain">定西市</y:NodeLabel>`, `<y:Fill color="#E4EFFA"`, `<y:Shape type="roundrectangle"/>`, `<y:EdgeLabel>帮扶</y:EdgeLabel>`, `<y:LineStyle color="#7D3C98" type="dashed"`} {
		if !strings.Contains(yed, part) {
			t.Errorf("no %s", part)
		}
	}
	if err := WriteGraphML(io.Discard, sample(t), Options{Dialect: "visio"}); !errors.Is(err, ErrFormat) || !strings.Contains(err.Error(), "neo4j, yed, cytoscape, tinkerpop") {
		t.Errorf("unknown dialect: %v", err)
	}
}

func FuzzGraphML(f *testing.F) {
	for _, s := range hostileTexts() {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		if s == "" {
			return
		}
		for _, d := range append(Dialects(), "") {
			text := write(t, "graphml", hostile(t, s), Options{Dialect: d})
			if strings.ContainsFunc(text, func(r rune) bool { return r < ' ' && r != '\n' || 0x7f <= r && r <= 0x9f }) {
				t.Errorf("control character in %q", text)
			}
			file := parseGraphML(t, text)
			if d == "" {
				checkGraphML(t, file)
			}
			want := legal(s)
			quote, title := file.Graph.Edges[0].get("edge-quote"), file.Graph.Edges[0].get("edge-quoteSource")
			if quote != want || title != want {
				t.Errorf("quote %q, title %q, want %q", quote, title, want)
			}
			seen := 0
			for _, n := range file.Graph.Nodes {
				if name := n.get("node-label"); name == want || name == want+"+" {
					seen++
				}
			}
			if seen != 2 {
				t.Errorf("%d of 2 nodes kept %q", seen, s)
			}
		}
	})
}

// legal is s with U+FFFD for everything but the characters of XML 1.0 that are no control characters.
func legal(s string) string {
	return strings.Map(func(r rune) rune {
		switch {
		case r == '\t', r == '\n', r == '\r', ' ' <= r && r < 0x7f, 0xa0 <= r && r < 0xfffe, r > 0xffff:
			return r
		}
		return '\ufffd'
	}, s)
}
