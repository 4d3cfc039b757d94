package export

import (
	"bufio"
	"fmt"
	"io"
	"strings"

	"example.org/kg/graph"
)

// WriteOntology writes the vocabulary of the JSON-LD in Turtle: classes under those of
// schema.org, the relations with their domains and ranges as the graph checks them, and the
// properties of entities, statements, evidence and documents. It is the same for all graphs of
// one schema. Errors wrap ErrBaseIRI.
func WriteOntology(w io.Writer, g *graph.Graph, opt Options) error {
	ns, err := newNamespaces(opt.BaseIRI)
	if err != nil {
		return err
	}
	out := bufio.NewWriter(w)
	for _, p := range []struct{ prefix, iri string }{
		{"kg", ns.vocabulary},
		{"oa", nsOA},
		{"owl", nsOWL},
		{"prov", nsPROV},
		{"rdf", nsRDF},
		{"rdfs", nsRDFS},
		{"schema", nsSchema},
		{"xsd", nsXSD},
	} {
		fmt.Fprintf(out, "@prefix %s: <%s> .\n", p.prefix, p.iri)
	}
	fmt.Fprintf(out, "\n<%s> a owl:Ontology ;\n    rdfs:label \"assistance between places\"@en , \"地区间帮扶\"@zh .\n",
		strings.TrimSuffix(ns.vocabulary, "#"))
	for _, t := range g.Schema().Types() {
		describe(out, string(t.Type), "owl:Class", t.Label, "rdfs:subClassOf "+superclass(t))
	}
	for _, c := range ownClasses() {
		describe(out, c.name, "owl:Class", c.label, "rdfs:subClassOf "+c.of)
	}
	for _, rule := range g.Schema().Relations() {
		kinds := "owl:ObjectProperty"
		if rule.Symmetric {
			kinds += " , owl:SymmetricProperty"
		}
		describe(out, string(rule.Relation), kinds, rule.Label, "schema:domainIncludes "+classes(rule.Domain), "schema:rangeIncludes "+classes(rule.Range))
	}
	for _, p := range ownProperties() {
		describe(out, p.name, "owl:DatatypeProperty", p.label, "rdfs:domain "+p.domain, "rdfs:range "+p.of)
	}
	return out.Flush()
}

func describe(out *bufio.Writer, name, kinds, label string, facts ...string) {
	fmt.Fprintf(out, "\nkg:%s a %s ;\n    rdfs:label \"%s\"@zh ;\n    %s .\n", name, kinds, label, strings.Join(facts, " ;\n    "))
}

func classes(types []graph.Type) string {
	var names []string
	for _, t := range types {
		names = append(names, "kg:"+string(t))
	}
	return strings.Join(names, " , ")
}

// superclass is the narrowest class of schema.org that holds all entities of a type. School is
// any place of teaching and Hospital any place of care, which are wider than schema:School and
// schema:Hospital.
func superclass(t graph.TypeRule) string {
	switch t.Type {
	case graph.City:
		return "schema:City"
	case graph.Province, graph.County, graph.Township, graph.Village:
		return "schema:AdministrativeArea"
	case graph.Enterprise:
		return "schema:Corporation"
	case graph.School:
		return "schema:EducationalOrganization"
	case graph.Hospital:
		return "schema:MedicalOrganization"
	case graph.Agency:
		return "schema:GovernmentOrganization"
	}
	if t.Nature == graph.Site {
		return "schema:Place"
	}
	return "schema:Organization"
}

// term is a class or property of our own; of is its superclass or range.
type term struct{ name, label, domain, of string }

func ownClasses() []term {
	return []term{
		{"Group", "群体", "", "schema:Thing"},
		{"Evidence", "证据", "", "oa:SpecificResource , prov:Entity"},
		{"Document", "文章", "", "schema:Article , prov:Entity"},
	}
}

func ownProperties() []term {
	return []term{
		{"divisionCode", "行政区划代码", "schema:Place", "xsd:string"},
		{"memberCount", "成员数", "kg:Group", "xsd:integer"},
		{"approx", "成员数为约数", "kg:Group", "xsd:boolean"},
		{"inferred", "文中未提及", "schema:Thing", "xsd:boolean"},
		{"mentions", "提及次数", "schema:Thing", "xsd:integer"},
		{"amount", "金额（元）", "rdf:Statement", "xsd:decimal"},
		{"headcount", "人数", "rdf:Statement", "xsd:integer"},
		{"hedges", "限定词", "rdf:Statement", "xsd:string"},
		{"periodStart", "起始时间", "rdf:Statement", "schema:Date"},
		{"periodEnd", "结束时间", "rdf:Statement", "schema:Date"},
		{"status", "状态", "rdf:Statement", "xsd:string"},
		{"confidence", "置信度", "rdf:Statement", "xsd:double"},
		{"rule", "抽取规则", "rdf:Statement", "xsd:string"},
		{"location", "文件位置", "kg:Document", "xsd:string"},
		{"publisher", "来源", "kg:Document", "xsd:string"},
		{"sha256", "文件散列值", "kg:Document", "xsd:string"},
	}
}
