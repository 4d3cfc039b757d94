package export

import (
	"io"
	"slices"
	"strings"
	"unicode"

	"example.org/kg/export/vocab"
	"example.org/kg/graph"
)

// WriteOntology writes the vocabulary in Turtle: classes under those of schema.org, the relations
// with their domains and ranges as the graph checks them, and the properties of entities,
// statements, evidence and documents, with labels and comments in Chinese and English. It is the
// same for all graphs of one schema. Errors wrap vocab.ErrBaseIRI or vocab.ErrPrefix.
func WriteOntology(w io.Writer, src graph.Source, opt Options) error {
	ns, err := opt.namespaces()
	if err != nil {
		return err
	}
	_, err = w.Write(appendTurtle(nil, ns, ontologyOf(ns, src.Schema())))
	return err
}

// WriteOntologyJSONLD writes the same as WriteOntology in JSON-LD.
func WriteOntologyJSONLD(w io.Writer, src graph.Source, opt Options) error {
	ns, err := opt.namespaces()
	if err != nil {
		return err
	}
	_, err = w.Write(appendOntologyJSON(nil, ns, ontologyOf(ns, src.Schema())))
	return err
}

// resource is a class or property with what is said of it.
type resource struct {
	iri   string // compact, or absolute
	facts []fact
}

type fact struct {
	property string // compact; "a" for rdf:type
	objects  []object
}

// object is one of an IRI, a text with its language, and the union of classes.
type object struct {
	iri, text, language string
	union               []string
}

func ontologyOf(ns vocab.Namespaces, schema *graph.Schema) []resource {
	list := []resource{{strings.TrimSuffix(ns.Vocabulary, "#"), slices.Concat(
		types("owl:Ontology"),
		described("地区间帮扶", "assistance between places", "从新闻和公文中读出的帮扶、结对、劳务协作和投资，每条陈述附原文。",
			"Aid, pairings, moves of workers and investments that articles tell of, each statement with its passage."),
	)}}
	list = append(list, resource{"kg:Entity", slices.Concat(
		types("owl:Class"), described("实体", "entity", "地方、组织，或其群体。", "A place, an organisation, or a group of them."),
		iris("rdfs:subClassOf", "schema:Thing"),
	)})
	for _, t := range schema.Types() {
		word := wordsOfType(t.Type)
		list = append(list, resource{"kg:" + string(t.Type), slices.Concat(
			types("owl:Class"), described(t.Label, word.english, word.chineseNote, word.englishNote),
			iris("rdfs:subClassOf", "kg:Entity", superclass(t)),
		)})
	}
	for _, c := range vocab.Classes() {
		if len(c.Super) > 0 {
			list = append(list, resource{c.IRI, slices.Concat(
				types("owl:Class"), described(c.Chinese, c.English, c.ChineseNote, c.EnglishNote), iris("rdfs:subClassOf", c.Super...),
			)})
		}
	}
	for _, rule := range schema.Relations() {
		kinds := []string{"owl:ObjectProperty"}
		if rule.Symmetric {
			kinds = append(kinds, "owl:SymmetricProperty")
		}
		word := wordsOfRelation(rule.Relation)
		list = append(list, resource{"kg:" + string(rule.Relation), slices.Concat(
			types(kinds...), described(rule.Label, word.english, word.chineseNote, word.englishNote),
			[]fact{{"rdfs:domain", []object{classOf(schema, rule.Domain)}}, {"rdfs:range", []object{classOf(schema, rule.Range)}}},
			iris("schema:domainIncludes", classNames(rule.Domain)...), iris("schema:rangeIncludes", classNames(rule.Range)...),
		)})
	}
	for _, term := range vocab.Table() {
		if term.Domain == "" {
			continue
		}
		kind := "owl:DatatypeProperty"
		if term.Value == "@id" {
			kind = "owl:ObjectProperty"
		}
		list = append(list, resource{term.IRI, slices.Concat(
			types(kind), described(term.Chinese, term.English, term.ChineseNote, term.EnglishNote),
			iris("rdfs:domain", term.Domain), iris("rdfs:range", term.Range),
		)})
	}
	return list
}

func types(classes ...string) []fact { return iris("a", classes...) }

func iris(property string, names ...string) []fact {
	f := fact{property: property}
	for _, name := range names {
		f.objects = append(f.objects, object{iri: name})
	}
	return []fact{f}
}

// described gives labels and, where there are any, comments.
func described(chinese, english, chineseNote, englishNote string) []fact {
	facts := []fact{{"rdfs:label", []object{{text: chinese, language: "zh"}, {text: english, language: "en"}}}}
	if chineseNote != "" {
		facts = append(facts, fact{"rdfs:comment", []object{{text: chineseNote, language: "zh"}, {text: englishNote, language: "en"}}})
	}
	return facts
}

// classOf is the class of all entities of some types.
func classOf(schema *graph.Schema, of []graph.Type) object {
	switch len(of) {
	case 1:
		return object{iri: "kg:" + string(of[0])}
	case len(schema.Types()):
		return object{iri: "kg:Entity"}
	}
	return object{union: classNames(of)}
}

func classNames(of []graph.Type) []string {
	var names []string
	for _, t := range of {
		names = append(names, "kg:"+string(t))
	}
	return names
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

// words are what the ontology says of a type or relation besides its Chinese name.
type words struct{ english, chineseNote, englishNote string }

func wordsOfType(t graph.Type) words {
	switch t {
	case graph.Province:
		return words{"province", "省、自治区、特别行政区。", "A province, autonomous region or special administrative region."}
	case graph.City:
		return words{"city", "直辖市和地级行政区。", "A municipality or a unit of prefecture level."}
	case graph.County:
		return words{"county", "县级行政区，包括县级市、市辖区、旗。", "A unit of county level, also a city, district or banner of that level."}
	case graph.Township:
		return words{"township", "镇、乡、街道、苏木。", "A town, township or subdistrict."}
	case graph.Village:
		return words{"village", "村、社区、嘎查。", "A village or neighbourhood."}
	case graph.Enterprise:
		return words{"enterprise", "公司、银行、工厂、合作社。", "A firm, bank, factory or cooperative."}
	case graph.School:
		return words{"school", "各类学校。", "Any place of teaching."}
	case graph.Hospital:
		return words{"hospital", "各类医疗机构。", "Any place of care."}
	case graph.Agency:
		return words{"agency", "局、委、办、政府、工作组。", "An office or government, or a working group of one."}
	case graph.Association:
		return words{"association", "商会、协会、基金会。", "A chamber, association or foundation."}
	case graph.Zone:
		return words{"zone", "开发区、产业园。", "A development zone or industrial park."}
	}
	return words{english: strings.ToLower(spaced(string(t)))}
}

func wordsOfRelation(rel graph.Relation) words {
	switch rel {
	case graph.Assists:
		return words{"assists", "帮扶方指向受援方。", "From the helper to the helped."}
	case graph.PairedWith:
		return words{"paired with", "双方结为对子，没有方向。", "The two are partners; it holds both ways."}
	case graph.TransfersLaborTo:
		return words{"transfers labor to", "劳动力的来源地指向去处。", "From where workers come to where they go."}
	case graph.InvestsIn:
		return words{"invests in", "投资方指向地方或企业。", "From the investor to a place or enterprise."}
	}
	return words{english: strings.ToLower(spaced(string(rel)))}
}

// spaced puts spaces between the words of a name in camel case.
func spaced(name string) string {
	var b strings.Builder
	for i, c := range name {
		if i > 0 && unicode.IsUpper(c) {
			b.WriteByte(' ')
		}
		b.WriteRune(c)
	}
	return b.String()
}
