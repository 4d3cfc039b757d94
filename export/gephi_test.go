package export

import (
	"encoding/json"
	"maps"
	"os/exec"
	"path/filepath"
	"slices"
	"testing"

	"example.org/kg/graph"
)

// GEXF has no schema that a registry of packages knows, so Gephi itself reads it, and GraphML too.
func TestGephi(t *testing.T) {
	jars, _ := filepath.Glob(filepath.Join(reader(t, "gephi"), "gephi-toolkit-*.jar"))
	if len(jars) == 0 || exec.Command("java", "-version").Run() != nil {
		t.Skip("no Gephi here, or no java")
	}
	graphs := trying(t)
	names := slices.Sorted(maps.Keys(graphs))
	for _, format := range []string{"gexf", "graphml"} {
		args := []string{"-Djava.awt.headless=true", "-cp", jars[0], filepath.Join("testdata", "Gephi.java")}
		for _, name := range names {
			args = append(args, save(t, format, graphs[name]))
		}
		out, err := exec.Command("java", args...).Output()
		if err != nil {
			t.Fatalf("%s: %v", format, err)
		}
		var all []struct {
			graphSeen
			Issues         []string
			Colours, Timed int
		}
		if err := json.Unmarshal(out, &all); err != nil {
			t.Fatalf("%v in %.500s", err, out)
		}
		for i, name := range names {
			t.Run(format+" "+name, func(t *testing.T) {
				got, g := all[i], graphs[name]
				if len(g.Edges()) == 0 {
					got.Directed = true // a graph without edges is neither
				}
				if blank := slices.Index(got.Names, nmtoken("village/ ")); format == "graphml" && blank >= 0 {
					got.Names[blank] = " " // Gephi puts the id in the place of a blank name
				}
				slices.Sort(got.Names)
				slices.Sort(got.Headcounts)
				checkSeen(t, got.graphSeen, g)
				if len(got.Issues) > 0 {
					t.Errorf("Gephi complains: %q", got.Issues)
				}
				if timed := timedEdges(g); format == "gexf" && (got.Timed != timed || name == "nasty" && got.Colours < 4) {
					t.Errorf("%d colours, %d edges with time, want %d", got.Colours, got.Timed, timed)
				}
			})
		}
	}
}

func timedEdges(g *graph.Graph) (n int) {
	for _, edge := range g.Edges() {
		if len(spellsOf(nil, &edge)) > 0 {
			n++
		}
	}
	return n
}
