package extract

import (
	"fmt"
	"slices"
	"strings"

	"example.org/kg/extract/lexicon"
	"example.org/kg/graph"
)

// schemaHead begins the text of the built-in schema.
const schemaHead = `# What kg knows: the types of things, the relations between them, and the words by which it reads them.
#
#     kg schema > schema.txt                 this text
#     kg build --schema schema.txt           reads articles by what it says
#
# A file of your own need only hold what it adds: types, relations, frames, classes of words, and words for the
# classes below. In a class "-word" takes a word out, and {甲,乙}{丙,} is 甲丙, 甲, 乙丙 and 乙. A file whose first line is "replace", like this one, stands alone.
# "#" begins a comment. A block begins with "type", "relation", "frame" or "[class]"; the lines below it belong to it.
#
#     relation secondsCadresTo 挂职干部
#     domain place Agency
#     range place
#     figure people
#
#     frame 挂职 secondsCadresTo
#     words send
#     with post
#     form s=before o=go,to,at
#
#     [post]
#     挂职 任职

replace
`

// builtinTypes is the text of the types and relations of the built-in schema.
func builtinTypes() lexicon.Text {
	var b strings.Builder
	b.WriteString(`# Types: type NAME 中文 NATURE. A nature is place, organisation or site (ground with a name). The places are those of
# the administrative hierarchy; other types may be added. An entity of a type is found by how its name ends, see the
# classes [suffix.NAME], or as a number of them, see [kind.NAME].

`)
	schema := graph.Builtin()
	for _, t := range schema.Types() {
		fmt.Fprintf(&b, "type %s %s %s\n", t.Type, t.Label, t.Nature)
	}
	b.WriteString(`
# Relations:
#
# relation NAME 中文      the name is English, as programs have it: sendsTeachersTo
# domain TYPE…           types of the subject; place, organisation and site stand for all types of the nature, any for all
# range TYPE…            types of the object
# symmetric              it holds both ways
# figure amount | people   kind of figures that its frames take, unless they say so themselves ("figure none" in a frame: none)

`)
	for i, rule := range schema.Relations() {
		if i > 0 {
			b.WriteString("\n")
		}
		fmt.Fprintf(&b, "relation %s %s\ndomain %s\nrange %s\n", rule.Relation, rule.Label, typeList(rule.Domain, schema), typeList(rule.Range, schema))
		if rule.Symmetric {
			b.WriteString("symmetric\n")
		}
	}
	return lexicon.Text{Name: "schema", Data: b.String()}
}

// typeList writes types as typesIn reads them, as briefly as can be.
func typeList(types []graph.Type, schema *graph.Schema) string {
	all := schema.Types()
	whole := func(of func(graph.TypeRule) bool) bool {
		return !slices.ContainsFunc(all, func(t graph.TypeRule) bool { return of(t) && !slices.Contains(types, t.Type) })
	}
	if whole(func(graph.TypeRule) bool { return true }) {
		return anyType
	}
	var out []string
	for _, nature := range graph.Natures() {
		if whole(func(t graph.TypeRule) bool { return t.Nature == nature }) {
			out = append(out, string(nature))
		}
	}
	for _, t := range all {
		if slices.Contains(types, t.Type) && !slices.Contains(out, string(t.Nature)) {
			out = append(out, string(t.Type))
		}
	}
	return strings.Join(out, " ")
}
