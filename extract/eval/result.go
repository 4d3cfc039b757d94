package eval

import "example.org/kg/graph"

// Result is how a graph did on one article, or on several together.
type Result struct {
	Doc       string `json:"doc"`
	Entities  Tally  `json:"entities"`
	Relations Tally  `json:"relations"`
	Measures  Tally  `json:"measures"`
	// EntityTypes and RelationKinds break the three down. A false alarm counts where the graph puts it, all else where the
	// annotation does.
	EntityTypes   map[graph.Type]Tally             `json:"entityTypes"`
	RelationKinds map[graph.Relation]RelationTally `json:"relationKinds"`
	// Findings lists entities, then relations and measures; that of several articles together has none.
	Findings    []Finding   `json:"findings,omitempty"`
	Calibration Calibration `json:"-"`
}

// RelationTally counts the relations of one kind and their measures.
type RelationTally struct {
	Relations Tally `json:"relations"`
	Measures  Tally `json:"measures"`
}

// Sum adds up the counts of several articles, which gives micro averages; findings are left out.
func Sum(results []Result) Result {
	all := newResult("all")
	for _, r := range results {
		for typ, t := range r.EntityTypes {
			all.countEntities(typ, t)
		}
		for rel, t := range r.RelationKinds {
			all.countRelations(rel, t)
		}
		all.Calibration = all.Calibration.plus(r.Calibration)
	}
	return all
}

func newResult(doc string) Result {
	return Result{Doc: doc, EntityTypes: map[graph.Type]Tally{}, RelationKinds: map[graph.Relation]RelationTally{}}
}

func (r *Result) countEntities(typ graph.Type, t Tally) {
	r.Entities = r.Entities.plus(t)
	r.EntityTypes[typ] = r.EntityTypes[typ].plus(t)
}

func (r *Result) countRelations(rel graph.Relation, t RelationTally) {
	r.Relations, r.Measures = r.Relations.plus(t.Relations), r.Measures.plus(t.Measures)
	old := r.RelationKinds[rel]
	r.RelationKinds[rel] = RelationTally{old.Relations.plus(t.Relations), old.Measures.plus(t.Measures)}
}
