package export

import (
	"strings"
	"testing"

	"example.org/kg/export/vocab"
	"example.org/kg/graph"
)

// ownGraph is the sample with a type and several relations of a user's own.
func ownGraph(t testing.TB) *graph.Graph {
	t.Helper()
	schema, err := graph.Builtin().WithType(graph.TypeRule{Type: "Reservoir", Label: "水库", Nature: graph.Site})
	if err != nil {
		t.Fatal(err)
	}
	cities := []graph.Type{graph.City, "Reservoir"}
	for _, rule := range []graph.Rule{
		{Relation: "secondsCadresTo", Label: "挂职干部", Domain: cities, Range: cities},
		{Relation: "suppliesWaterTo", Label: "供水", Domain: cities, Range: cities},
		{Relation: "tradesWith", Label: "贸易", Symmetric: true, Domain: cities, Range: cities},
	} {
		if schema, err = schema.WithRelation(rule); err != nil {
			t.Fatal(err)
		}
	}
	g := graph.NewOf(schema)
	if err := g.Merge(sample(t)); err != nil {
		t.Fatal(err)
	}
	if err := g.AddEntity(graph.Entity{ID: "place/r", Type: "Reservoir", Name: "引洮水库", Parent: graph.DivisionID("621100")}); err != nil {
		t.Fatal(err)
	}
	fuzhou, dingxi := graph.DivisionID("350100"), graph.DivisionID("621100")
	for _, st := range []graph.Statement{
		{Subject: fuzhou, Predicate: "secondsCadresTo", Object: dingxi, Headcounts: []int64{5}},
		{Subject: "place/r", Predicate: "suppliesWaterTo", Object: dingxi},
		{Subject: fuzhou, Predicate: "tradesWith", Object: dingxi},
	} {
		st.Evidence = []graph.Evidence{passage(graph.DocumentID(article), "福州25所学校与安定区25所学校结对")}
		if _, err := g.AddStatement(st); err != nil {
			t.Fatal(err)
		}
	}
	return g
}

// Types and relations of a user's own stand in every format.
func TestOwnSchemaInEveryFormat(t *testing.T) {
	g := ownGraph(t)
	for name, wants := range map[string][]string{
		"jsonld": {
			`"secondsCadresTo":{"@id":"kg:secondsCadresTo","@type":"@id","@container":"@set"}`, `"Reservoir":"kg:Reservoir"`,
			`"secondsCadresTo":["kgr:division/621100"]`, `"predicate":"kg:suppliesWaterTo"`, `"tradesWith":["kgr:division/350100"]`,
		},
		"graphml":  {`<edge id="secondsCadresTo.division-350100.division-621100"`, ">挂职干部<", ">水库<"},
		"dot":      {"挂职干部 5人", "— 挂职干部", "— 供水", "— 贸易", "水 水库", "水库：引洮水库"},
		"ontology": {"kg:secondsCadresTo a owl:ObjectProperty ;\n    rdfs:label \"挂职干部\"@zh , \"seconds cadres to\"@en ;", "kg:Reservoir a owl:Class ;\n    rdfs:label \"水库\"@zh , \"reservoir\"@en ;\n    rdfs:subClassOf kg:Entity , schema:Place .", "kg:tradesWith a owl:ObjectProperty , owl:SymmetricProperty"},
	} {
		text := write(t, name, g, Options{})
		for _, want := range wants {
			if !strings.Contains(text, want) {
				t.Errorf("%s lacks %s", name, want)
			}
		}
	}
	text := svgOf(t, g, Picture{})
	for _, want := range []string{`class="relation secondsCadresTo"`, ">挂职干部<", ">贸易<"} {
		if !strings.Contains(text, want) {
			t.Errorf("the picture lacks %s", want)
		}
	}
}

// Lines of a user's own are told from the built-in ones, and the first of them from each other.
func TestOwnStyles(t *testing.T) {
	schema := ownGraph(t).Schema()
	styles := relationStyles(schema)
	seen := map[relationStyle]graph.Relation{}
	for _, rule := range schema.Relations() {
		style := styles[rule.Relation]
		style.word = ""
		if other, ok := seen[style]; ok {
			t.Errorf("%s is drawn like %s", rule.Relation, other)
		}
		seen[style] = rule.Relation
	}
}

// No type and no relation can take a name that the JSON-LD has for something else.
func TestNamesOfOtherThingsAreTaken(t *testing.T) {
	schema := graph.Builtin()
	relations := schema.Relations()
	ns, err := vocab.New("", "")
	if err != nil {
		t.Fatal(err)
	}
	for _, f := range contextOf(ns, schema, true) {
		_, isRelation := schema.Rule(graph.Relation(f.key))
		if isRelation || schema.HasType(graph.Type(f.key)) || strings.HasPrefix(f.key, "@") {
			continue
		}
		if _, err := schema.WithRelation(graph.Rule{Relation: graph.Relation(f.key), Label: "某", Domain: relations[0].Domain, Range: relations[0].Range}); err == nil {
			t.Errorf("a relation may be called %s", f.key)
		}
		if _, err := schema.WithType(graph.TypeRule{Type: graph.Type(f.key), Label: "某", Nature: graph.Site}); err == nil {
			t.Errorf("a type may be called %s", f.key)
		}
	}
}
