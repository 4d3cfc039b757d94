package eval

import (
	"slices"

	"example.org/kg/graph"
)

// isCore tells whether entities of a type are scored: places, firms, schools, hospitals, and those of
// types of a user's own.
func isCore(t graph.Type) bool {
	return t.IsPlace() || slices.Contains([]graph.Type{graph.Enterprise, graph.School, graph.Hospital}, t) || !graph.Builtin().HasType(t)
}

// key is what an entity is known by: a division by its code, a group by type, count and place,
// everything else by type and name.
type key struct {
	code  string
	typ   graph.Type
	name  string
	group bool
	count float64
	in    string // code of the division of a group, else its name
	has   bool   // the group has a division
}

// keyOf is the key of an entity of a graph. A group lies only in what is scored itself.
func keyOf(ent *graph.Entity, g *graph.Graph) key {
	switch {
	case ent.Group:
		k := key{typ: ent.Type, group: true, count: float64(ent.Count)}
		if parent := g.Entity(ent.Parent); parent != nil && isCore(parent.Type) {
			k.in, k.has = parent.Code, true
			if k.in == "" {
				k.in = parent.Name
			}
		}
		return k
	case ent.Type.IsDivision() && ent.Code != "":
		return key{code: ent.Code}
	}
	return key{typ: ent.Type, name: ent.Name}
}

// keys maps every key under which an annotated entity may be met to its id.
func (gold *Gold) keys() map[key]string {
	code := map[string]string{}
	for _, e := range gold.Entities {
		for _, name := range e.names() {
			if _, known := code[name]; !known && name != "" && e.Code != "" {
				code[name] = e.Code
			}
		}
	}
	keys := map[key]string{}
	for _, e := range gold.Entities {
		switch {
		case !isCore(e.Type):
		case e.Group:
			k := key{typ: e.Type, group: true, count: *e.Count}
			if e.In != nil {
				k.in, k.has = *e.In, true
				if c, ok := code[k.in]; ok {
					k.in = c
				}
			}
			keys[k] = e.ID
		case e.Type.IsDivision():
			keys[key{code: e.Code}] = e.ID
		default:
			for _, name := range e.names() {
				keys[key{typ: e.Type, name: name}] = e.ID
			}
		}
	}
	return keys
}

func (e Entity) names() []string { return append([]string{e.Name}, e.Aliases...) }
