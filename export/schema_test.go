package export

import (
	"strings"
	"testing"

	"example.org/kg/export/vocab"
	"example.org/kg/graph"
)

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

// Nor one that graph databases have for a property or an edge: some keep one set of names for both.
func TestNamesOfPropertiesAreTaken(t *testing.T) {
	s := newSource(graph.New())
	fields := tinkerpopKeys(s)
	fields = append(fields, propertyFields(append(entityColumns(s), column[*graph.Entity]{name: "edits"}))...)
	fields = append(fields, propertyFields(edgeColumns(s))...)
	for _, name := range tinkerpopEdgeLabels(s) {
		fields = append(fields, tableField{name: name})
	}
	for _, f := range fields {
		if _, isRelation := s.schema().Rule(graph.Relation(f.name)); !isRelation && !graph.IsTakenRelation(f.name) && f.name != "subjectName" && f.name != "objectName" {
			t.Errorf("a relation may be called %s", f.name)
		}
	}
}
