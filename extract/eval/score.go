package eval

import (
	"strconv"

	"example.org/kg/graph"
)

// Score holds the graph of one article against its annotation.
func Score(g *graph.Graph, gold *Gold) Result {
	s := scorer{
		g: g, gold: gold, article: articleOf(g), names: gold.display(), met: map[graph.ID]string{}, result: newResult(gold.Doc),
	}
	s.entities()
	s.relations()
	return s.result
}

type scorer struct {
	g       *graph.Graph
	gold    *Gold
	article *article
	names   map[string]string   // what findings call the annotated entities
	met     map[graph.ID]string // entities of the graph that are annotated, and under which id
	result  Result
}

func (s *scorer) report(f Finding) { s.result.Findings = append(s.result.Findings, f) }

// display names the annotated entities by name, groups without one by what they are known by.
func (gold *Gold) display() map[string]string {
	names := map[string]string{}
	for _, e := range gold.Entities {
		names[e.ID] = e.Name
		if e.Name == "" {
			in, count := "None", "None"
			if e.In != nil {
				in = *e.In
			}
			if e.Count != nil {
				count = strconv.FormatFloat(*e.Count, 'f', -1, 64)
			}
			names[e.ID] = in + "/" + count + string(e.Type)
		}
	}
	return names
}

// entities matches the entities of the graph with the annotated ones and counts them; groups
// and what only completes the hierarchy are matched, but not counted.
func (s *scorer) entities() {
	keys, matched := s.gold.keys(), map[string]bool{}
	for _, ent := range s.g.Entities() {
		if !isCore(ent.Type) {
			continue
		}
		if id, ok := s.match(ent, keys); ok {
			s.met[ent.ID] = id
			matched[id] = true
		} else if !ent.Inferred && !ent.Group {
			s.result.countEntities(ent.Type, Tally{FP: 1})
			s.report(Finding{
				Fault: FalseAlarm, What: AnEntity, Type: ent.Type, Name: ent.Name, Code: ent.Code,
				Passages: s.article.around(append([]string{ent.Name}, ent.Aliases...)...),
			})
		}
	}
	for _, e := range s.gold.Entities {
		switch {
		case e.Group || !isCore(e.Type) || !required(e.Must):
		case matched[e.ID]:
			s.result.countEntities(e.Type, Tally{TP: 1})
		default:
			s.result.countEntities(e.Type, Tally{FN: 1})
			s.report(Finding{
				Fault: Miss, What: AnEntity, Type: e.Type, Name: s.names[e.ID], Code: e.Code,
				Passages: s.article.around(append(e.names(), s.gold.quotes(e.ID)...)...),
			})
		}
	}
}

// match finds the annotated entity that an entity is: by its key, else by the first of its
// aliases that fits.
func (s *scorer) match(ent *graph.Entity, keys map[key]string) (string, bool) {
	id, ok := keys[keyOf(ent, s.g)]
	if ok || ent.Group {
		return id, ok
	}
	for _, alias := range ent.Aliases {
		if id, ok := keys[key{typ: ent.Type, name: alias}]; ok {
			return id, true
		}
	}
	return "", false
}

// quotes are what is quoted for the relations of an entity, whose name may stand nowhere in one piece (甲、乙两县中学).
func (gold *Gold) quotes(id string) []string {
	var out []string
	for _, r := range gold.Relations {
		if r.Subject == id || r.Object == id {
			out = append(out, r.Quote)
		}
	}
	return out
}
