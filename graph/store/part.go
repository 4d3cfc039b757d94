package store

import (
	"database/sql"
	"maps"
	"slices"

	"example.org/kg/graph"
)

// part gathers what a question needs of a store in a small graph, of which package graph then asks the question
// as it would ask a whole one. It remembers the first error.
type part struct {
	sn    *Snapshot
	g     *graph.Graph
	whole bool // entities with how often they are mentioned, and documents with their texts
}

func (sn *Snapshot) part() *part { return &part{sn: sn, g: graph.NewOf(sn.schema)} }

func (p *part) fail(err error) {
	if p.sn.b.err == nil {
		p.sn.b.err = err
	}
}

// entities adds those of the entities that the store holds, without their mentions.
func (p *part) entities(ids []graph.ID) {
	p.entitiesWhere("id IN (SELECT value FROM json_each(?))", array(ids))
}

func (p *part) entitiesWhere(condition string, args ...any) {
	p.sn.b.each("SELECT id, "+entityColumns+", mentions FROM entities WHERE "+condition, args, func(rows *sql.Rows) error {
		var mentions int
		ent, err := scanEntity(rows, &mentions)
		if err != nil {
			return err
		}
		if p.whole {
			ent.Mentioned = mentions
		}
		return p.g.AddEntity(*ent)
	})
}

// parents adds the places that the entities lie in, up to the widest.
func (p *part) parents() {
	var missing []graph.ID
	for _, ent := range p.g.Entities() {
		if ent.Parent != "" && p.g.Entity(ent.Parent) == nil {
			missing = append(missing, ent.Parent)
		}
	}
	if len(missing) > 0 {
		slices.Sort(missing)
		p.entitiesWhere(above, array(slices.Compact(missing)))
	}
}

// above is the condition of entitiesWhere for some entities and the places that they lie in.
const above = `id IN (WITH RECURSIVE up (id) AS (SELECT value FROM json_each(?)
	UNION SELECT parent FROM up JOIN entities e ON e.id = up.id WHERE parent <> '') SELECT id FROM up)`

// pairs makes a query read the pairs of its first argument as the table p with the columns a and b.
const pairs = "WITH p AS MATERIALIZED (SELECT value ->> 0 AS a, value ->> 1 AS b FROM json_each(?)) "

// betweenPairs goes on with the statements s of the pairs. The index holds expressions, which have no affinity: the plus signs take
// that of the columns away, without which SQLite would not use it.
const betweenPairs = " FROM p CROSS JOIN statements s ON min(s.subject, s.object) = +p.a AND max(s.subject, s.object) = +p.b"

// joined writes pairs as the argument of a query that begins with pairs.
func joined(between map[pair]bool) string {
	all := make([][2]graph.ID, 0, len(between))
	for _, p := range slices.SortedFunc(maps.Keys(between), pair.compare) {
		all = append(all, [2]graph.ID{p.a, p.b})
	}
	return array(all)
}

// statements adds the statements between entities that the part has, with their evidence, and the documents of these.
func (p *part) statements(between map[pair]bool) {
	b, args := p.sn.b, []any{joined(between), p.sn.least}
	type key struct{ document, statement graph.ID }
	evidence := map[key][]graph.Evidence{}
	documents := map[graph.ID]bool{}
	take(b, each(b, pairs+`SELECT e.document, e.statement, e.id, exact, "start", "end"`+betweenPairs+
		" JOIN evidence e ON e.document = s.document AND e.statement = s.id WHERE confidence >= ?", args, scanPassage),
		func(row passage) {
			k := key{row.ev.Document, row.statement}
			evidence[k] = append(evidence[k], row.ev)
			documents[k.document] = true
		})
	take(b, each(b, pairs+`SELECT document, id, subject, relation, object, amounts_fen, headcounts, period_start, period_end,
		status, hedges, confidence, rule`+betweenPairs+" WHERE confidence >= ?", args, scanStatement),
		func(row statementRow) {
			row.st.Evidence = evidence[key{row.document, row.st.ID}]
			if _, err := p.g.AddStatement(*row.st); err != nil {
				p.fail(err)
			}
		})
	p.documents(slices.Sorted(maps.Keys(documents)))
}

func (p *part) documents(ids []graph.ID) {
	text := "''"
	if p.whole {
		text = "text"
	}
	p.sn.b.each("SELECT id, location, hash, title, date, source, "+text+" FROM documents WHERE id IN (SELECT value FROM json_each(?))",
		[]any{array(ids)}, func(rows *sql.Rows) error {
			var doc graph.Document
			err := rows.Scan(&doc.ID, &doc.Location, &doc.Hash, &doc.Title, &doc.Date, &doc.Source, &doc.Text)
			p.g.AddDocument(doc)
			return err
		})
}

// done hands the part over.
func (p *part) done() (*graph.Graph, error) { return p.g, p.sn.failed(p.sn.b.err) }
