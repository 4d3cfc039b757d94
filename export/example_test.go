package export_test

import (
	"fmt"
	"os"
	"strings"

	"example.org/kg/export"
	"example.org/kg/graph"
)

func Example() {
	g := graph.New()
	err := g.AddEntity(graph.Entity{ID: graph.DivisionID("621100"), Type: graph.City, Name: "定西市", Code: "621100", Inferred: true})
	if err != nil {
		fmt.Println(err)
		return
	}
	format, err := export.FormatOf("jsonld")
	if err != nil {
		fmt.Println(err)
		return
	}
	var b strings.Builder
	if err := format.Write(&b, g, export.Options{}); err != nil {
		fmt.Println(err)
		return
	}
	_, entries, _ := strings.Cut(b.String(), "},\n")
	_, entries, _ = strings.Cut(entries, "\"@graph\": ")
	fmt.Fprint(os.Stdout, entries)
	// Output:
	// [
	// {"id":"kgr:division/621100","type":["City"],"name":"定西市","divisionCode":"621100","inferred":true}
	// ]}
}
