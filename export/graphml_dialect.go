package export

import (
	"fmt"
	"strings"

	"example.org/kg/export/internal/look"
	"example.org/kg/export/internal/safe"
	"example.org/kg/graph"
)

// dialect is what a reader wants in GraphML beyond the schema.
type dialect struct {
	name       string
	namespaces string // declarations on the root element
	schema     string // where its schema lies
	keys       string // key elements
	node       func(d *dress, ent *graph.Entity) addition
	edge       func(d *dress, edge *graph.Edge) addition
}

// addition is XML that a node or edge element gets: attributes with a space before each, and
// data elements.
type addition struct{ attributes, data string }

// append ends a start tag with what is added.
func (a addition) append(b []byte) []byte {
	return append(append(append(b, a.attributes...), ">\n"...), a.data...)
}

const graphmlSchema = "http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd"

// dialects lists the dialects, first the one without a name that keeps to the schema.
func dialects() []dialect {
	return []dialect{
		{
			name: "", schema: graphmlSchema,
			node: func(*dress, *graph.Entity) addition { return addition{} },
			edge: func(*dress, *graph.Edge) addition { return addition{} },
		},
		{
			name: "neo4j", schema: graphmlSchema,
			keys: textKey("node", "labels", "labels") + textKey("edge", "label", "label"),
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
		{
			name: "cytoscape", schema: graphmlSchema,
			keys: textKey("edge", "name", "name") + textKey("edge", "interaction", "interaction"),
			node: func(*dress, *graph.Entity) addition { return addition{} }, edge: cytoscapeEdge,
		},
		{
			name: "tinkerpop", schema: graphmlSchema,
			keys: textKey("node", "labelV", "labelV") + textKey("edge", "labelE", "labelE"),
			node: tinkerpopNode, edge: tinkerpopEdge,
		},
	}
}

func dialectOf(name string) (dialect, error) {
	for _, d := range dialects() {
		if strings.EqualFold(d.name, name) {
			return d, nil
		}
	}
	return dialect{}, fmt.Errorf("%w: GraphML has no dialect %q: use one of %s, or none", ErrFormat, name, strings.Join(Dialects(), ", "))
}

// Dialects lists the names of the readers that GraphML can be written for.
func Dialects() []string {
	var names []string
	for _, d := range dialects()[1:] {
		names = append(names, d.name)
	}
	return names
}

func textKey(element, id, name string) string {
	return fmt.Sprintf("  <key id=\"%s\" for=\"%s\" attr.name=\"%s\" attr.type=\"string\"/>\n", id, element, name)
}

func textData(key, value string) string {
	return fmt.Sprintf("      <data key=\"%s\">%s</data>\n", key, safe.XML(value))
}

// neo4jNode gives the labels as the procedure apoc.import.graphml reads them with
// readLabels: true.
func neo4jNode(_ *dress, ent *graph.Entity) addition {
	labels := ":" + strings.Join(nodeKind{ent.Type, ent.Group}.labels(), ":")
	return addition{fmt.Sprintf(" labels=\"%s\"", labels), textData("labels", labels)}
}

func neo4jEdge(d *dress, edge *graph.Edge) addition {
	label := d.s.kinds[edge.Relation]
	return addition{fmt.Sprintf(" label=\"%s\"", label), textData("label", label)}
}

// cytoscapeEdge names an edge as Cytoscape does itself: source (interaction) target.
func cytoscapeEdge(d *dress, edge *graph.Edge) addition {
	name := fmt.Sprintf("%s (%s) %s", d.s.name(edge.Subject), d.s.label(edge.Relation), d.s.name(edge.Object))
	return addition{data: textData("name", name) + textData("interaction", string(edge.Relation))}
}

// tinkerpopNode gives the label under the key that TinkerPop's reader looks for by its id.
func tinkerpopNode(_ *dress, ent *graph.Entity) addition {
	return addition{data: textData("labelV", string(ent.Type))}
}

func tinkerpopEdge(_ *dress, edge *graph.Edge) addition {
	return addition{data: textData("labelE", string(edge.Relation))}
}

// yedNode gives the box the colours and the shape of its type, and room for its name, whose
// characters are about as wide as high. Who is mentioned more is drawn higher.
func yedNode(d *dress, ent *graph.Entity) addition {
	style := d.types[ent.Type]
	width := 30 + 13*min(len([]rune(ent.Name)), 30)
	shape := map[look.Shape]string{look.ShapeRounded: "roundrectangle", look.ShapeSquare: "rectangle", look.ShapeOval: "ellipse"}[style.Shape]
	font := "plain"
	if style.Bold {
		font = "bold"
	}
	return addition{data: fmt.Sprintf("      <data key=\"node-graphics\"><y:ShapeNode><y:Geometry height=\"%.1f\" width=\"%d.0\"/>"+
		"<y:Fill color=\"%s\" transparent=\"false\"/><y:BorderStyle color=\"%s\" type=\"line\" width=\"%.1f\"/>"+
		"<y:NodeLabel fontStyle=\"%s\">%s</y:NodeLabel><y:Shape type=\"%s\"/></y:ShapeNode></data>\n",
		30*d.size(ent), width, style.Fill, style.Border, style.Weight, font, safe.XML(ent.Name), shape)}
}

func yedEdge(d *dress, edge *graph.Edge) addition {
	source, line := "none", "line"
	if edge.Symmetric {
		source = "standard"
	}
	if edge.Planned {
		line = "dashed"
	}
	return addition{data: fmt.Sprintf("      <data key=\"edge-graphics\"><y:PolyLineEdge><y:LineStyle color=\"%s\" type=\"%s\" width=\"1.0\"/>"+
		"<y:Arrows source=\"%s\" target=\"standard\"/><y:EdgeLabel>%s</y:EdgeLabel></y:PolyLineEdge></data>\n",
		d.relations[edge.Relation].Colour, line, source, safe.XML(d.s.label(edge.Relation)))}
}
