package export

import (
	"encoding/xml"
	"reflect"
	"testing"

	"example.org/kg/export/internal/safe"
	"example.org/kg/graph"
)

type gexfFile struct {
	XMLName xml.Name `xml:"http://gexf.net/1.3 gexf"`
	Graph   struct {
		Mode  string `xml:"mode,attr"`
		Nodes []struct {
			ID    string `xml:"id,attr"`
			Label string `xml:"label,attr"`
		} `xml:"nodes>node"`
		Edges []struct {
			ID     string `xml:"id,attr"`
			Kind   string `xml:"kind,attr"`
			Source string `xml:"source,attr"`
			Spells []struct {
				Start string `xml:"start,attr"`
				End   string `xml:"end,attr"`
			} `xml:"spells>spell"`
			Values []struct {
				For   string `xml:"for,attr"`
				Value string `xml:"value,attr"`
			} `xml:"attvalues>attvalue"`
		} `xml:"edges>edge"`
	} `xml:"graph"`
}

func parseGEXF(t testing.TB, text string) gexfFile {
	t.Helper()
	var file gexfFile
	if err := xml.Unmarshal([]byte(text), &file); err != nil {
		t.Fatalf("%v in %.300s", err, text)
	}
	return file
}

func TestGEXF(t *testing.T) {
	file := parseGEXF(t, write(t, "gexf", sample(t), Options{}))
	if len(file.Graph.Nodes) != 7 || len(file.Graph.Edges) != 4 || file.Graph.Mode != "dynamic" {
		t.Fatalf("%+v", file)
	}
	for _, e := range file.Graph.Edges {
		if e.Kind == "assists" && (len(e.Spells) != 1 || e.Spells[0].Start != "2018-01-01" || e.Spells[0].End != "2018-12-31") {
			t.Errorf("%+v", e.Spells)
		}
		if e.Kind == "pairedWith" && len(e.Spells) > 0 {
			t.Errorf("an edge without time has %+v", e.Spells)
		}
	}
}

func TestSpells(t *testing.T) {
	for _, c := range []struct{ of, want []graph.Period }{
		{nil, nil},
		{[]graph.Period{{}}, nil},
		{[]graph.Period{{Start: "2018", End: "2018"}, {Start: "2020-02", End: "2020-02"}}, []graph.Period{{Start: "2018-01-01", End: "2018-12-31"}, {Start: "2020-02-01", End: "2020-02-29"}}},
		{[]graph.Period{{Start: "2019", End: "2020"}, {Start: "2018", End: "2019-07-19"}}, []graph.Period{{Start: "2018-01-01", End: "2020-12-31"}}},
		{[]graph.Period{{Start: "2019"}, {Start: "2021", End: "2021"}}, []graph.Period{{Start: "2019-01-01"}}},
		{[]graph.Period{{End: "2019"}, {Start: "2018", End: "2021"}}, []graph.Period{{End: "2021-12-31"}}},
		{[]graph.Period{{Start: "nonsense", End: "2021"}, {Start: "2022", End: "2020"}}, []graph.Period{{End: "2021-12-31"}}},
	} {
		var edge graph.Edge
		for _, p := range c.of {
			edge.Statements = append(edge.Statements, &graph.Statement{Period: p})
		}
		if got := spellsOf(nil, &edge); !reflect.DeepEqual(got, c.want) {
			t.Errorf("%v become %v, want %v", c.of, got, c.want)
		}
	}
}

func FuzzGEXF(f *testing.F) {
	for _, s := range hostileTexts() {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		if s == "" {
			return
		}
		g := hostile(t, s)
		file := parseGEXF(t, write(t, "gexf", g, Options{}))
		for i, ent := range g.Entities() {
			if got := file.Graph.Nodes[i].Label; got != safe.Text(ent.Name) {
				t.Errorf("%q, want %q", got, ent.Name)
			}
		}
	})
}
