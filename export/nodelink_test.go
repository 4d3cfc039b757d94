package export

import (
	"encoding/json"
	"testing"

	"example.org/kg/export/internal/safe"
)

type nodeLink struct {
	Directed, Multigraph bool
	Nodes, Links         []map[string]any
}

func parseNodeLink(t testing.TB, text string) nodeLink {
	t.Helper()
	var file nodeLink
	if err := json.Unmarshal([]byte(text), &file); err != nil {
		t.Fatalf("%v in %.300s", err, text)
	}
	return file
}

func TestNodeLink(t *testing.T) {
	file := parseNodeLink(t, write(t, "nodelink", sample(t), Options{}))
	if !file.Directed || !file.Multigraph || len(file.Nodes) != 7 || len(file.Links) != 4 {
		t.Errorf("%+v", file)
	}
	for _, link := range file.Links {
		if link["key"] == "assists" && (link["source"] != "division/350100" || link["target"] != "division/621100" || link["amount"] != 252000000.0 || link["symmetric"] != false) {
			t.Errorf("%v", link)
		}
	}
}

func FuzzNodeLink(f *testing.F) {
	for _, s := range hostileTexts() {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		if s == "" {
			return
		}
		g := hostile(t, s)
		file := parseNodeLink(t, write(t, "nodelink", g, Options{}))
		for i, ent := range g.Entities() {
			if got := file.Nodes[i]["name"]; got != safe.Text(ent.Name) {
				t.Errorf("%q, want %q", got, ent.Name)
			}
		}
		if got := file.Links[0]["quote"]; got != safe.Text(s) {
			t.Errorf("%q, want %q", got, s)
		}
	})
}
