package store

import (
	"cmp"
	"database/sql"
	"errors"
	"iter"

	"example.org/kg/graph"
)

// Known tells, for every location that the generator has read, the hash of what it read there:
// documents, duplicates of documents, and what is staged. A document whose hash is the same need
// not be read again; one that another generator read is left out.
func (s *Store) Known(generator string) (map[string]string, error) {
	return s.known(generator, func(b *batch, table string, note func(location, hash, by string)) {
		b.each("SELECT location, hash, generator FROM "+table, nil, func(rows *sql.Rows) error {
			var location, hash, by string
			err := rows.Scan(&location, &hash, &by)
			note(location, hash, by)
			return err
		})
	})
}

// KnownAt is Known for some locations.
func (s *Store) KnownAt(generator string, locations []string) (map[string]string, error) {
	return s.known(generator, func(b *batch, table string, note func(location, hash, by string)) {
		for _, location := range locations {
			var hash, by string
			if b.row("SELECT hash, generator FROM "+table+" WHERE location = ?", []any{location}, &hash, &by) {
				note(location, hash, by)
			}
		}
	})
}

func (s *Store) known(generator string, read func(b *batch, table string, note func(location, hash, by string))) (map[string]string, error) {
	known := map[string]string{}
	err := s.view("list documents", func(b *batch) {
		// A staged record is the newest of its location.
		for _, table := range []string{"documents", "duplicates", "staged"} {
			read(b, table, func(location, hash, by string) {
				if by == generator {
					known[location] = hash
				} else {
					delete(known, location)
				}
			})
		}
	})
	return known, err
}

// Duplicate is a location whose text the store holds already.
type Duplicate struct {
	Location string
	Kept     string // the smallest location with the same text: the one that is kept
}

// Duplicates lists by location the documents that are left out because their text stands at a
// smaller location as well. One comes in when the other goes.
func (s *Store) Duplicates() ([]Duplicate, error) {
	var dups []Duplicate
	err := s.view("list duplicates", func(b *batch) {
		b.each(`SELECT x.location, d.location FROM duplicates x JOIN documents d ON d.id = x.document
			ORDER BY x.location`, nil, func(rows *sql.Rows) error {
			var dup Duplicate
			err := rows.Scan(&dup.Location, &dup.Kept)
			dups = append(dups, dup)
			return err
		})
	})
	return dups, err
}

// Graph reads everything as of the last commit.
func (s *Store) Graph() (*graph.Graph, error) {
	snap, err := s.Snapshot(0)
	if err != nil {
		return nil, err
	}
	g, err := graph.Load(snap)
	if err == nil {
		g.SetCuration(snap.b.curation())
	}
	return g, errors.Join(s.wrap("read", err), snap.Close())
}

// Document is what one document says, as it was put; nil where the store does not hold it.
func (s *Store) Document(id graph.ID) (*graph.Graph, error) {
	var g *graph.Graph
	err := s.view("read "+string(id), func(b *batch) {
		f := b.readFragment(id)
		if b.err == nil && f.doc.ID != "" {
			g = graph.NewOf(b.readSchema())
			b.err = errors.Join(b.err, f.addTo(g))
		}
	})
	return g, err
}

// Locations tells which document stands at which location.
func (s *Store) Locations() (map[string]graph.ID, error) {
	at := map[string]graph.ID{}
	err := s.view("list locations", func(b *batch) {
		b.each("SELECT location, id FROM documents", nil, func(rows *sql.Rows) error {
			var location string
			var id graph.ID
			err := rows.Scan(&location, &id)
			at[location] = id
			return err
		})
	})
	return at, err
}

// entities reads entities by id, with their mentions. The clause limits the column id.
func (b *batch) entities(clause string, args []any) iter.Seq2[*graph.Entity, error] {
	column := ""
	if clause != "" {
		column = " AND entity IN (SELECT id FROM entities" + clause + ")"
	}
	return func(yield func(*graph.Entity, error) bool) {
		mentions := open(b, "SELECT document, entity, count FROM mentions WHERE count > 0"+column+" ORDER BY entity, document", args, scanMention)
		defer mentions.close()
		m, more := mentions.next()
		for ent, err := range each(b, "SELECT id, "+entityColumns+" FROM entities"+clause+" ORDER BY id", args,
			func(rows *row) (*graph.Entity, error) { return scanEntity(rows) }) {
			if err == nil {
				ent.Mentions = map[graph.ID]int{}
			}
			for err == nil && more && m.Entity == ent.ID {
				ent.Mentions[m.Document] = m.Count
				m, more = mentions.next()
			}
			if err = cmp.Or(err, mentions.err); err != nil {
				yield(nil, err)
				return
			}
			if !yield(ent, nil) {
				return
			}
		}
	}
}

func scanMention(rows *row) (m graph.Mention, err error) {
	err = rows.Scan(&m.Document, &m.Entity, &m.Count)
	return m, err
}

// view runs f on the store as of one moment.
func (s *Store) view(doing string, f func(b *batch)) error {
	b, err := s.snapshot()
	if err != nil {
		return s.wrap(doing, err)
	}
	f(b)
	return s.wrap(doing, b.commit())
}
