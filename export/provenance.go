package export

import (
	"cmp"
	"maps"
	"slices"
	"strconv"
	"strings"

	"example.org/kg/export/vocab"
	"example.org/kg/graph"
)

// provenance is what curators did to a graph, as far as it made anything what it is. Where they did
// nothing it is empty, and nothing is said of it.
type provenance struct {
	edits map[int]*graph.Edit
	marks []graph.Mark
	made  map[graph.ID][]graph.Mark // by the entity or statement that came of it
}

func provenanceOf(src graph.Source) (provenance, error) {
	c, err := src.ReadCuration()
	p := provenance{map[int]*graph.Edit{}, c.Marks, map[graph.ID][]graph.Mark{}}
	for i := range c.Edits {
		p.edits[c.Edits[i].Number] = &c.Edits[i]
	}
	for _, m := range c.Marks {
		if now := outcome(m); now != "" {
			p.made[now] = append(p.made[now], m)
		}
	}
	return p, err
}

// outcome is what came of an edit, "" where nothing did.
func outcome(m graph.Mark) graph.ID { return cmp.Or(m.Entity, m.Statement) }

// isEmpty tells whether curators did nothing that can be seen.
func (p *provenance) isEmpty() bool { return len(p.marks) == 0 }

// shown lists the numbers of the edits that made some things what they are: 2; 4.
func (p *provenance) shown(ids ...graph.ID) string {
	var numbers []int
	for _, id := range ids {
		for _, m := range p.made[id] {
			numbers = append(numbers, m.Edit)
		}
	}
	slices.Sort(numbers)
	return strings.Join(texts(slices.Compact(numbers), strconv.Itoa), listMark)
}

// things lists by id the edits that had to do with something, who made them, and what is no more.
func (p *provenance) things(src graph.Source) ([]keyedThing, error) {
	if p.isEmpty() {
		return nil, nil
	}
	gone, err := p.gone(src)
	if err != nil {
		return nil, err
	}
	list := map[graph.ID]thing{}
	for id, edits := range gone {
		list[id] = formerThing{id, edits}
	}
	for _, m := range p.marks {
		edit := p.edits[m.Edit]
		if edit == nil { // the log is damaged
			continue
		}
		list[editID(m.Edit)] = editThing{edit}
		if edit.By != "" {
			list[agentID(edit.By)] = agentThing(edit.By)
		}
	}
	var sorted []keyedThing
	for _, id := range slices.Sorted(maps.Keys(list)) {
		sorted = append(sorted, keyedThing{id, list[id]})
	}
	return sorted, nil
}

// gone lists what edits put an end to, with these. An entity may be gone from some documents only;
// a statement belongs to one.
func (p *provenance) gone(src graph.Source) (map[graph.ID][]graph.ID, error) {
	gone := map[graph.ID][]graph.ID{}
	for _, m := range p.marks {
		if m.Was != "" && m.Was != outcome(m) {
			gone[m.Was] = append(gone[m.Was], editID(m.Edit))
		}
	}
	for _, m := range p.marks {
		if m.Statement != "" {
			delete(gone, m.Statement)
		}
	}
	for ent, err := range src.ScanEntities() {
		if err != nil {
			return nil, err
		}
		delete(gone, ent.ID)
	}
	return gone, nil
}

func editID(number int) graph.ID { return graph.ID("edit/" + strconv.Itoa(number)) }

func agentID(name string) graph.ID { return graph.HashID("agent", name) }

type editThing struct{ edit *graph.Edit }

func (e editThing) describe(d *describer) {
	d.open(editID(e.edit.Number))
	d.class(vocab.EditClass, "")
	d.text(vocab.Operation, string(e.edit.Op))
	d.optional(vocab.Reason, e.edit.Reason)
	d.optional(vocab.DateCreated, e.edit.Date)
	if e.edit.By != "" {
		d.ref(vocab.WasAssociatedWith, agentID(e.edit.By))
	}
	d.close()
}

// agentThing is the name of who made edits.
type agentThing string

func (a agentThing) describe(d *describer) {
	d.open(agentID(string(a)))
	d.class(vocab.AgentClass, "")
	d.text(vocab.Name, string(a))
	d.close()
}

// formerThing is what is no more, with the edits that put an end to it.
type formerThing struct {
	id    graph.ID
	edits []graph.ID
}

func (f formerThing) describe(d *describer) {
	d.open(f.id)
	d.class(vocab.FormerClass, "")
	d.origin(f.id)
	d.refs(vocab.WasInvalidatedBy, distinct(f.edits))
	d.close()
}

// origin says which edits made a thing what it is, and of what.
func (d *describer) origin(id graph.ID) {
	var by, of []graph.ID
	for _, m := range d.prov.made[id] {
		by = append(by, editID(m.Edit))
		if m.Was != "" && m.Was != id {
			of = append(of, m.Was)
		}
	}
	if len(by) > 0 {
		d.refs(vocab.WasGeneratedBy, distinct(by))
	}
	if len(of) > 0 {
		d.refs(vocab.WasRevisionOf, distinct(of))
	}
}

func distinct(ids []graph.ID) []graph.ID {
	slices.Sort(ids)
	return slices.Compact(ids)
}
