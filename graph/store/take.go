package store

import (
	"cmp"
	"database/sql"
	"maps"
	"slices"
	"strings"
)

// take makes what a build puts and drops the account of the base tables.
func (ap *applier) take(w *Writer) {
	for _, location := range slices.Sorted(maps.Keys(w.drop)) {
		ap.exec("DELETE FROM staged WHERE location = ?", location)
		if !ap.anew {
			ap.remove(location)
		}
	}
	var last string
	for locations := range slices.Chunk(ap.order(w), chunk) {
		for _, rec := range ap.takeStaged(locations, w.pending) {
			switch {
			case !ap.anew:
				ap.put(rec)
			case rec.document == last:
				ap.insertRecord("duplicates", rec)
			default:
				ap.insert(rec)
			}
			last = rec.document
		}
	}
}

// chunk is how many records are in memory at a time.
const chunk = 64

// order lists the locations of all records that wait, by document: rows that come in the order
// of the tables' keys are written several times as fast.
func (ap *applier) order(w *Writer) []string {
	documents := map[string]string{} // by location
	ap.each("SELECT location, document FROM staged", nil, func(rows *sql.Rows) error {
		var location, document string
		err := rows.Scan(&location, &document)
		documents[location] = document
		return err
	})
	for location, rec := range w.pending {
		documents[location] = rec.document
	}
	return slices.SortedFunc(maps.Keys(documents), func(a, b string) int {
		return cmp.Or(cmp.Compare(documents[a], documents[b]), cmp.Compare(a, b))
	})
}

// takeStaged takes the records of locations, at most a chunk, out of the table of staged ones and returns them in that
// order. Those that are pending are newer.
func (ap *applier) takeStaged(locations []string, pending map[string]*record) []*record {
	args := make([]any, chunk)
	for i := range args {
		args[i] = locations[min(i, len(locations)-1)]
	}
	taken := map[string]*record{}
	const query = "DELETE FROM staged WHERE location IN (?%s) RETURNING location, document, hash, generator, fragment"
	ap.each(strings.Replace(query, "%s", strings.Repeat(", ?", chunk-1), 1), args, func(rows *sql.Rows) error {
		rec := &record{}
		err := rows.Scan(&rec.location, &rec.document, &rec.hash, &rec.generator, &rec.fragment)
		taken[rec.location] = rec
		return err
	})
	var recs []*record
	for _, location := range locations {
		if rec := cmp.Or(pending[location], taken[location]); rec != nil {
			recs = append(recs, rec)
		}
	}
	return recs
}
