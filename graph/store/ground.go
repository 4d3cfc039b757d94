package store

import (
	"iter"

	"example.org/kg/graph"
)

// arc leads from one vertex to another.
type arc [2]int32

// ground is what paths lead over. Vertices are numbered from 0.
type ground interface {
	// vertices is how many numbers have been given so far.
	vertices() int
	// number is that of an entity, false where there is none with this id.
	number(id graph.ID) (int32, bool)
	id(at int32) graph.ID
	// arcs lists the arcs that leave vertices, or against their direction those that enter them, as pairs of the vertex and the
	// other end.
	arcs(rim []int32, onward bool) iter.Seq2[arc, error]
	// breadth is more for vertices with more arcs.
	breadth(rim []int32) int
	// captions gives those of vertices.
	captions(list []nearby) func(at int32) caption
	// entities adds vertices to a part, with what a walk has to know of them.
	entities(p *part, ids []graph.ID)
}

func (sn *Snapshot) ground(opts graph.ViewOptions) ground {
	if x := sn.currentIndex(); x != nil {
		return &mapped{x: x, rules: sn.schema.Relations(), types: sn.schema.Types(), opts: opts, least: sn.least}
	}
	return &tables{sn: sn, opts: opts, numbers: map[graph.ID]int32{}}
}

// tables are the ground as the tables have it, for stores without an index. Vertices are numbered as they are met.
type tables struct {
	sn      *Snapshot
	opts    graph.ViewOptions
	ids     []graph.ID
	numbers map[graph.ID]int32
}

func (t *tables) number(id graph.ID) (int32, bool) {
	at, ok := t.numbers[id]
	if !ok {
		at = int32(len(t.ids))
		t.numbers[id] = at
		t.ids = append(t.ids, id)
	}
	return at, true
}

func (t *tables) vertices() int                    { return len(t.ids) }
func (t *tables) id(at int32) graph.ID             { return t.ids[at] }
func (t *tables) breadth(rim []int32) int          { return len(rim) }
func (t *tables) entities(p *part, ids []graph.ID) { p.entities(ids) }

func (t *tables) captions(list []nearby) func(at int32) caption {
	ids := make([]graph.ID, len(list))
	for i, n := range list {
		ids[i] = t.ids[n.at]
	}
	captions := t.sn.captions(ids)
	return func(at int32) caption { return captions[t.ids[at]] }
}

func (t *tables) arcs(rim []int32, onward bool) iter.Seq2[arc, error] {
	ids := make([]graph.ID, len(rim))
	for i, at := range rim {
		ids[i] = t.ids[at]
	}
	const among = " IN (SELECT value FROM json_each(?1))"
	which := " AND confidence >= ?2"
	if t.sn.least == 0 {
		which = "" // SQLite's index alone will do
	}
	if len(t.opts.Relations) > 0 {
		which += " AND relation IN (SELECT value FROM json_each(?3))"
	}
	against := which // the relations that are walked from object to subject
	if t.opts.Directed {
		against += " AND relation IN (SELECT relation FROM relations WHERE symmetric)"
	}
	if !onward {
		which, against = against, which
	}
	query := "SELECT subject, object FROM edges WHERE subject" + among + which +
		" UNION ALL SELECT object, subject FROM edges WHERE object" + among + against
	if t.opts.Hierarchy {
		query += " UNION ALL SELECT e.id, e.parent FROM entities e JOIN entities up ON up.id = e.parent WHERE e.id" + among +
			" UNION ALL SELECT parent, id FROM entities WHERE parent" + among
	}
	return each(t.sn.b, query, []any{array(ids), t.sn.least, array(t.opts.Relations)}, func(rows *row) (arc, error) {
		var from, to graph.ID
		err := rows.Scan(&from, &to)
		a, _ := t.number(from)
		b, _ := t.number(to)
		return arc{a, b}, err
	})
}
