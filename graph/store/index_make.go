package store

import (
	"cmp"
	"database/sql"
	"errors"
	"fmt"
	"slices"

	"example.org/kg/graph"
)

// makeIndex reads entities and edges of the store.
func (sn *Snapshot) makeIndex(key [32]byte) (*index, error) {
	ents, err := sn.vertices()
	if err != nil {
		return nil, err
	}
	numbers := make(map[graph.ID]uint32, len(ents))
	n := sizes{vertices: len(ents)}
	for i, ent := range ents {
		numbers[ent.id] = uint32(i)
		n.ids += len(ent.id)
	}
	for _, ent := range ents {
		if _, ok := numbers[ent.parent]; ok && ent.parent != ent.id {
			n.nested++
		}
	}
	sn.b.row("SELECT count(*) FROM edges", nil, &n.edges)
	const more = 1 << 16 // for the periods, which are not known yet
	data, err := room(indexSize(n) + more)
	if err != nil {
		return nil, err
	}
	x := &index{}
	if !x.lay(data[:indexSize(n)], n) {
		return nil, fmt.Errorf("index of %d edges does not fit", n.edges)
	}
	x.fillVertices(ents, numbers)
	x.nest()
	periods, err := sn.fillEdges(x, numbers)
	if err != nil {
		return nil, err
	}
	x.turn()
	n.periods, n.dates = len(periods), 0
	for _, p := range periods {
		n.dates += len(p.Start) + len(p.End)
	}
	if size := indexSize(n); size > len(data) {
		larger, err := room(size)
		if err != nil {
			return nil, err
		}
		copy(larger, data)
		giveBack(data)
		data = larger
	}
	data = data[:indexSize(n)]
	x.lay(data, n)
	x.fillPeriods(periods)
	writeHeader(data, key, n)
	return x, nil
}

// vertex is what an index has of an entity.
type vertex struct {
	id, parent graph.ID
	name       string
	number     uint8 // of its type
}

// vertices reads the entities by id.
func (sn *Snapshot) vertices() ([]vertex, error) {
	number := map[graph.Type]uint8{}
	for i, t := range sn.schema.Types() {
		number[t.Type] = uint8(i)
	}
	var ents []vertex
	take(sn.b, each(sn.b, "SELECT id, parent, name, type FROM entities ORDER BY id", nil, func(rows *row) (ent vertex, err error) {
		var t graph.Type
		err = rows.Scan(&ent.id, &ent.parent, &ent.name, &t)
		ent.number = number[t]
		return ent, err
	}), func(ent vertex) { ents = append(ents, ent) })
	return ents, sn.b.err
}

func (x *index) fillVertices(ents []vertex, numbers map[graph.ID]uint32) {
	order := make([]uint32, len(ents))
	for i, ent := range ents {
		order[i] = uint32(i)
		x.idEnds[i+1] = x.idEnds[i] + uint32(copy(x.ids[x.idEnds[i]:], ent.id))
		x.types[i], x.parents[i] = ent.number, nowhere
		if up, ok := numbers[ent.parent]; ok && int(up) != i {
			x.parents[i] = up
		}
	}
	slices.SortFunc(order, func(a, b uint32) int {
		return cmp.Or(cmp.Compare(ents[a].name, ents[b].name), cmp.Compare(a, b))
	})
	for place, at := range order {
		x.byName[at] = uint32(place)
	}
}

// nest makes the arrays of what lies in the vertices.
func (x *index) nest() {
	for _, up := range x.parents {
		if up != nowhere {
			x.inside[up+1]++
		}
	}
	addUp(x.inside)
	next := slices.Clone(x.inside)
	for at, up := range x.parents {
		if up != nowhere {
			x.children[next[up]] = uint32(at)
			next[up]++
		}
	}
}

// fillEdges reads the edges in their order, and lists their periods.
func (sn *Snapshot) fillEdges(x *index, numbers map[graph.ID]uint32) (periods []graph.Period, err error) {
	rels := map[graph.Relation]uint8{}
	for i, r := range sn.schema.Relations() {
		rels[r.Relation] = uint8(i)
	}
	known := map[graph.Period]uint32{}
	var subject, object, relation, start, end sql.RawBytes
	var planned bool
	i := 0
	for _, err := range each(sn.b, `SELECT subject, object, relation, statements, amount_fen, headcount, confidence, planned, period_start, period_end
		FROM edges ORDER BY subject, object, relation`, nil, func(rows *row) (struct{}, error) {
		if i == len(x.objects) {
			return struct{}{}, errors.New("more edges than were counted")
		}
		err := rows.rows.Scan(&subject, &object, &relation, &x.counts[i], &x.amounts[i], &x.people[i], &x.sure[i], &planned, &start, &end)
		x.objects[i], x.rels[i] = numbers[graph.ID(object)], rels[graph.Relation(relation)]
		x.out[numbers[graph.ID(subject)]+1]++
		number, ok := known[graph.Period{Start: string(start), End: string(end)}]
		if !ok {
			number = uint32(len(periods))
			periods = append(periods, graph.Period{Start: string(start), End: string(end)})
			known[periods[number]] = number
		}
		if x.terms[i] = 2 * number; planned {
			x.terms[i]++
		}
		i++
		return struct{}{}, err
	}) {
		if err != nil {
			return nil, err
		}
	}
	addUp(x.out)
	return periods, nil
}

// turn makes the arrays of the edges that come in, and the sums.
func (x *index) turn() {
	for _, to := range x.objects {
		x.in[to+1]++
	}
	addUp(x.in)
	next := slices.Clone(x.in)
	for from := range x.types {
		for e := x.out[from]; e < x.out[from+1]; e++ {
			to := x.objects[e]
			x.inEdges[next[to]], x.sources[next[to]] = e, uint32(from)
			next[to]++
			for _, at := range []uint32{uint32(from), to} {
				x.allMoney[at] += x.amounts[e]
				x.allHeads[at] += x.people[e]
			}
		}
	}
}

func (x *index) fillPeriods(periods []graph.Period) {
	end := uint32(0)
	for i, p := range periods {
		for j, date := range []string{p.Start, p.End} {
			end += uint32(copy(x.dates[end:], date))
			x.dateEnds[2*i+j+1] = end
		}
	}
}

// addUp turns numbers of things into the places where those of the next one begin.
func addUp(counts []uint32) {
	for i := range counts[1:] {
		counts[i+1] += counts[i]
	}
}
