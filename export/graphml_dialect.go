package export

import (
	"fmt"
	"strings"
	"unicode"

	"example.org/kg/graph"
)

// dialect is what a reader wants in GraphML beyond the schema.
type dialect struct {
	name       string
	namespaces string // declarations on the root element
	schema     string // where its schema lies
	keys       string // key elements
	node       func(ent *graph.Entity) addition
	edge       func(edge *graph.Edge, label string) addition // label: of its relation
}

// addition is XML that a node or edge element gets: attributes with a space before each, and
// data elements.
type addition struct{ attributes, data string }

const graphmlSchema = "http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd"

// dialects lists the dialects, first the one without a name that keeps to the schema.
func dialects() []dialect {
	return []dialect{
		{
			name: "", schema: graphmlSchema,
			node: func(*graph.Entity) addition { return addition{} },
			edge: func(*graph.Edge, string) addition { return addition{} },
		},
		{
			name: "neo4j", schema: graphmlSchema,
			keys: "  <key id=\"labels\" for=\"node\" attr.name=\"labels\" attr.type=\"string\"/>\n" +
				"  <key id=\"label\" for=\"edge\" attr.name=\"label\" attr.type=\"string\"/>\n",
			node: neo4jNode, edge: neo4jEdge,
		},
		{
			name:       "yed",
			namespaces: "\n    xmlns:y=\"http://www.yworks.com/xml/graphml\"",
			schema:     "http://www.yworks.com/xml/schema/graphml/1.1/ygraphml.xsd",
			keys: "  <key id=\"node-graphics\" for=\"node\" yfiles.type=\"nodegraphics\"/>\n" +
				"  <key id=\"edge-graphics\" for=\"edge\" yfiles.type=\"edgegraphics\"/>\n",
			node: yedNode, edge: yedEdge,
		},
	}
}

func dialectOf(name string) (dialect, error) {
	var names []string
	for _, d := range dialects() {
		if strings.EqualFold(d.name, name) {
			return d, nil
		}
		if d.name != "" {
			names = append(names, d.name)
		}
	}
	return dialect{}, fmt.Errorf("%w: GraphML has no dialect %q: use one of %s, or none", ErrFormat, name, strings.Join(names, ", "))
}

// neo4jNode gives the labels as the procedure apoc.import.graphml reads them with
// readLabels: true.
func neo4jNode(ent *graph.Entity) addition {
	labels := ":" + string(ent.Type)
	if ent.Group {
		labels += ":Group"
	}
	return addition{
		fmt.Sprintf(" labels=\"%s\"", labels),
		fmt.Sprintf("      <data key=\"labels\">%s</data>\n", labels),
	}
}

func neo4jEdge(edge *graph.Edge, _ string) addition {
	label := upperSnake(string(edge.Relation))
	return addition{
		fmt.Sprintf(" label=\"%s\"", label),
		fmt.Sprintf("      <data key=\"label\">%s</data>\n", label),
	}
}

// upperSnake spells a name as Neo4j spells types of relationships: PAIRED_WITH.
func upperSnake(name string) string {
	var b strings.Builder
	for _, r := range name {
		if unicode.IsUpper(r) {
			b.WriteByte('_')
		}
		b.WriteRune(unicode.ToUpper(r))
	}
	return b.String()
}

// yedNode gives the box its name; its width leaves room for the characters, which are about
// as wide as high.
func yedNode(ent *graph.Entity) addition {
	width := 30 + 13*min(len([]rune(ent.Name)), 30)
	return addition{data: fmt.Sprintf("      <data key=\"node-graphics\"><y:ShapeNode><y:Geometry height=\"30.0\" width=\"%d.0\"/>"+
		"<y:NodeLabel>%s</y:NodeLabel><y:Shape type=\"roundrectangle\"/></y:ShapeNode></data>\n", width, xmlText(ent.Name))}
}

func yedEdge(edge *graph.Edge, label string) addition {
	source, line := "none", "line"
	if edge.Symmetric {
		source = "standard"
	}
	if edge.Planned {
		line = "dashed"
	}
	return addition{data: fmt.Sprintf("      <data key=\"edge-graphics\"><y:PolyLineEdge><y:LineStyle type=\"%s\" width=\"1.0\"/>"+
		"<y:Arrows source=\"%s\" target=\"standard\"/><y:EdgeLabel>%s</y:EdgeLabel></y:PolyLineEdge></data>\n",
		line, source, xmlText(label))}
}
