package store

import (
	"cmp"
	"iter"
	"maps"
	"slices"

	"example.org/kg/graph"
)

// shownDocuments are the documents that mention an entity or carry one of its edges, at most top of them, with how often each names it,
// and the number of the others. Those with the most mentions come first, then the earliest, then by id.
func (sn *Snapshot) shownDocuments(ent *graph.Entity, edges []graph.Edge, top int) (mentions map[graph.ID]int, more int) {
	mentions = maps.Clone(ent.Mentions)
	var one int
	if sn.b.row("SELECT 1 FROM mentions WHERE entity = ? AND count = 0 LIMIT 1", []any{string(ent.ID)}, &one) { // one that may carry an edge
		take(sn.b, sn.documentsOf(edges), func(doc graph.ID) { mentions[doc] += 0 })
	}
	documents := slices.Sorted(maps.Keys(mentions))
	if top == 0 || top >= len(documents) {
		return mentions, 0
	}
	byMentions := func(a, b graph.ID) int { return cmp.Compare(mentions[b], mentions[a]) }
	slices.SortStableFunc(documents, byMentions)
	last := mentions[documents[top-1]]
	first := slices.IndexFunc(documents, func(doc graph.ID) bool { return mentions[doc] == last })
	end := len(documents)
	if i := slices.IndexFunc(documents, func(doc graph.ID) bool { return mentions[doc] < last }); i >= 0 {
		end = i
	}
	if even := documents[first:end]; end > top { // not all of which are shown
		dates := sn.datesOf(even)
		slices.SortStableFunc(even, func(a, b graph.ID) int { return cmp.Compare(dates[a], dates[b]) })
	}
	for _, doc := range documents[top:] {
		delete(mentions, doc)
	}
	return mentions, len(documents) - top
}

// documentsOf lists the documents that carry edges, each at least once.
func (sn *Snapshot) documentsOf(edges []graph.Edge) iter.Seq2[graph.ID, error] {
	between := map[pair]bool{}
	for _, e := range edges {
		between[pairOf(e.Subject, e.Object)] = true
	}
	return each(sn.b, pairs+"SELECT document"+betweenPairs+" WHERE confidence >= ?", []any{joined(between), sn.least}, func(rows *row) (doc graph.ID, err error) { return doc, rows.Scan(&doc) })
}

func (sn *Snapshot) datesOf(documents []graph.ID) map[graph.ID]string {
	type dated struct {
		id   graph.ID
		date string
	}
	dates := make(map[graph.ID]string, len(documents))
	// Asked for one id with =, SQLite would take the index that has the id alone, and look each document up.
	take(sn.b, each(sn.b, "SELECT d.id, d.date FROM json_each(?) j CROSS JOIN documents d ON d.id BETWEEN j.value AND j.value", []any{array(documents)},
		func(rows *row) (d dated, err error) { return d, rows.Scan(&d.id, &d.date) }), func(d dated) { dates[d.id] = d.date })
	return dates
}
