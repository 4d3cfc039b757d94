package main

import (
	"fmt"
	"strings"

	"example.org/kg/extract/gazetteer"
	"example.org/kg/graph"
)

// placesOf finds the division that a name or code in a table means, with those it lies in, the nearest first.
func placesOf(name string) ([]graph.Entity, error) {
	gaz := gazetteer.Default()
	div, ok := gaz.Division(name)
	if !ok {
		readings := gaz.Named(name)
		switch len(readings) {
		case 0:
			return nil, fmt.Errorf("no division is called %q; give its code, or for something else a type", name)
		case 1:
			div, _ = gaz.Division(readings[0].Code)
		default:
			var choice []string
			for _, r := range readings {
				d, _ := gaz.Division(r.Code)
				choice = append(choice, inWhat(gaz, d))
			}
			return nil, fmt.Errorf("%q may be %s; give the code", name, strings.Join(choice, ", "))
		}
	}
	chain := []graph.Entity{entityOf(div)}
	if alias := name; alias != div.Name && alias != div.Code {
		chain[0].Aliases = []string{alias}
	}
	for _, above := range gaz.Ancestors(div.Code) {
		ent := entityOf(above)
		ent.Inferred = true
		chain = append(chain, ent)
	}
	return chain, nil
}

// inWhat is a division with the one that it lies in, if any: 鼓楼区 320106 in 南京市.
func inWhat(gaz *gazetteer.Gazetteer, d gazetteer.Division) string {
	text := d.Name + " " + d.Code
	if above := gaz.Ancestors(d.Code); len(above) > 0 {
		text += " in " + above[0].Name
	}
	return text
}

func entityOf(div gazetteer.Division) graph.Entity {
	types := map[gazetteer.Level]graph.Type{
		gazetteer.Province: graph.Province, gazetteer.City: graph.City, gazetteer.County: graph.County, gazetteer.Township: graph.Township,
	}
	ent := graph.Entity{ID: graph.DivisionID(div.Code), Type: types[div.Level], Name: div.Name, Code: div.Code}
	if div.Parent != "" {
		ent.Parent = graph.DivisionID(div.Parent)
	}
	return ent
}
