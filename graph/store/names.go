package store

import (
	"example.org/kg/graph"
)

// Folding is a way to compare names. Its own name changes whenever what it does changes: a store knows by it
// whether the keys of its names are still good.
type Folding struct {
	Name string
	Fold graph.Fold
}

// key makes the key under which a form is found.
func (f Folding) key(form string) string {
	if f.Fold != nil {
		form = f.Fold(form)
	}
	return fold(form)
}

// foldedBy is the meta entry that names the folding of the keys in the table names.
const foldedBy = "SELECT value FROM meta WHERE key = 'folding'"

// refold makes the keys of all names anew if another folding made them.
func (ap *applier) refold() {
	var old string
	if ap.row(foldedBy, nil, &old); ap.err != nil || old == ap.folding.Name {
		return
	}
	ap.script("DELETE FROM names")
	take(ap.batch, each(ap.batch, "SELECT id, "+entityColumns+" FROM entities", nil,
		func(rows *row) (*graph.Entity, error) { return scanEntity(rows) }), func(ent *graph.Entity) {
		for _, n := range ap.folding.names(ent) {
			ap.insertRow("INSERT INTO names", n.key, string(ent.ID), n.form, n.kind)
		}
	})
	ap.exec("INSERT OR REPLACE INTO meta VALUES ('folding', ?)", ap.folding.Name)
}

// Find is graph.Find on what the store holds. It is fast in a store whose last build had the same folding.
func (sn *Snapshot) Find(name string, folding Folding) (*graph.Entity, error) {
	n := &nameSearch{sn: sn, folding: folding, indexed: sn.b.foldedBy(folding)}
	ent, err := graph.FindAmong(n.candidates, name, folding.Fold)
	if sn.b.err != nil {
		return nil, sn.failed(sn.b.err)
	}
	return ent, err
}

// foldedBy tells whether the keys of the names are made by a folding.
func (b *batch) foldedBy(folding Folding) bool {
	var by string
	b.row(foldedBy, nil, &by)
	return by == folding.Name
}

// nameSearch reads the entities that a name may mean.
type nameSearch struct {
	sn      *Snapshot
	folding Folding
	indexed bool
	all     *graph.Graph // the entities of the whole store, once they were needed
}

// candidates is a graph.Candidates.
func (n *nameSearch) candidates(way graph.Way, key string) (*graph.Graph, error) {
	p, id := n.sn.part(), graph.ID(key)
	switch key := fold(key); {
	case way == graph.HasID:
		p.entities([]graph.ID{id})
	case !n.indexed || way == graph.Resembles:
		return n.whole()
	case way == graph.HasName:
		p.entitiesWhere(withName+"key = ?)", key)
	case way == graph.HasPlacedName:
		p.entitiesWhere(withName+"key IN (SELECT value FROM json_each(?)))", array(endings(key)))
	default:
		p.entitiesWhere(withName+"key >= ?1 AND key < ?1 || ?2 AND kind = 'name')", key, lastRune)
	}
	p.parents()
	return p.done()
}

const (
	withName = "id IN (SELECT entity FROM names WHERE "
	lastRune = "\U0010ffff" // sorts behind whatever a name goes on with
)

// whole reads all entities.
func (n *nameSearch) whole() (*graph.Graph, error) {
	if n.all == nil {
		p := n.sn.part()
		p.entitiesWhere("true")
		all, err := p.done()
		if err != nil {
			return nil, err
		}
		n.all = all
	}
	return n.all, nil
}

// endings lists what a key ends in, but not the whole of it.
func endings(key string) []string {
	var out []string
	for i := range key {
		if i > 0 {
			out = append(out, key[i:])
		}
	}
	return out
}
