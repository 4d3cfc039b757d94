package store

import (
	"example.org/kg/graph"
)

// Net is a snapshot as a place to look for patterns in, see match.Net. It keeps the entities that were asked for.
type Net struct {
	sn      *Snapshot
	folding Folding
	part    *part
}

// Net gives the snapshot to look for patterns in.
func (sn *Snapshot) Net(folding Folding) *Net { return &Net{sn, folding, sn.part()} }

// Entity is part of match.Net.
func (n *Net) Entity(id graph.ID) (*graph.Entity, error) {
	if n.part.g.Entity(id) == nil {
		n.part.entities([]graph.ID{id})
	}
	return n.part.g.Entity(id), n.sn.failed(n.sn.b.err)
}

// Parents is part of match.Net.
func (n *Net) Parents(id graph.ID) []*graph.Entity {
	for ent := n.part.g.Entity(id); ent != nil; {
		chain := n.part.g.Parents(ent.ID)
		if len(chain) > 0 {
			ent = chain[len(chain)-1]
		}
		if ent.Parent == "" || n.part.g.Entity(ent.Parent) != nil {
			break
		}
		if up, err := n.Entity(ent.Parent); up == nil || err != nil {
			break
		}
	}
	return n.part.g.Parents(id)
}

// OfTypes is part of match.Net.
func (n *Net) OfTypes(types []graph.Type) ([]graph.ID, error) {
	query, args := "SELECT id FROM entities ORDER BY id", []any(nil)
	if len(types) > 0 {
		query, args = "SELECT id FROM entities WHERE type IN (SELECT value FROM json_each(?)) ORDER BY id", []any{array(types)}
	}
	return n.ids(query, args...)
}

// Named is part of match.Net.
func (n *Net) Named(text string) ([]graph.ID, error) {
	search := &nameSearch{sn: n.sn, folding: n.folding, indexed: n.sn.b.foldedBy(n.folding)}
	if !search.indexed {
		return n.OfTypes(nil)
	}
	return n.ids("SELECT entity FROM names WHERE key = ? UNION SELECT id FROM entities WHERE id = ? ORDER BY 1", n.folding.key(text), text)
}

func (n *Net) ids(query string, args ...any) ([]graph.ID, error) {
	var ids []graph.ID
	take(n.sn.b, each(n.sn.b, query, args, func(rows *row) (id graph.ID, err error) { return id, rows.Scan(&id) }),
		func(id graph.ID) { ids = append(ids, id) })
	return ids, n.sn.failed(n.sn.b.err)
}

// Around is part of match.Net.
func (n *Net) Around(ids []graph.ID, hierarchy bool) (map[graph.ID][]graph.Edge, error) {
	around, wanted := map[graph.ID][]graph.Edge{}, map[graph.ID]bool{}
	for _, id := range ids {
		wanted[id] = true
	}
	var ends []graph.ID
	add := func(e graph.Edge) {
		for _, id := range []graph.ID{e.Subject, e.Object} {
			if wanted[id] {
				around[id] = append(around[id], e)
			}
			if n.part.g.Entity(id) == nil {
				ends = append(ends, id)
			}
		}
	}
	take(n.sn.b, n.sn.edgesAround(ids), add)
	if hierarchy {
		take(n.sn.b, n.sn.stepsAround(ids), add)
	}
	n.part.entities(ends)
	return around, n.sn.failed(n.sn.b.err)
}

// Proof reads the statements behind edges, and what else is to be shown of them: Graph.Edges of what it gives holds
// them with their statements.
func (sn *Snapshot) Proof(edges []graph.Edge) (*graph.Graph, error) {
	between := map[pair]bool{}
	for _, e := range edges {
		between[pairOf(e.Subject, e.Object)] = true
	}
	return sn.between(between)
}

// Entities reads entities, with the places that they lie in.
func (sn *Snapshot) Entities(ids []graph.ID) (*graph.Graph, error) {
	p := sn.part()
	p.entities(ids)
	p.parents()
	return p.done()
}
