package curate

import (
	"cmp"
	"maps"
	"slices"

	"example.org/kg/graph"
)

// Active lists the edits of a log that hold: all but those that an edit undoes which is not undone itself, and without those that
// only undo.
func Active(log []graph.Edit) []graph.Edit {
	undone := map[int]bool{}
	var active []graph.Edit
	for _, e := range slices.Backward(log) {
		switch {
		case undone[e.Number]:
		case e.Op == graph.EditUndo:
			undone[e.Undoes] = true
		default:
			active = append(active, e)
		}
	}
	slices.Reverse(active)
	return active
}

// Touches tells whether the active edits can have to do with a document that names some entities. Where it is false, Apply changes
// nothing.
func Touches(active []graph.Edit, doc *graph.Document, names func(graph.ID) bool) bool {
	return slices.ContainsFunc(active, func(e graph.Edit) bool {
		if e.Claim != nil {
			return e.Claim.Is(doc.ID, doc.Location)
		}
		return names(e.Entity)
	})
}

// Apply gives the account of one document as the active edits have it, and what each of them had to do with, sorted. frag holds one
// document and stays as it is. An edit that finds nothing in the document leaves no mark.
func Apply(frag *graph.Graph, active []graph.Edit) (*graph.Graph, []graph.Mark, error) {
	d := newDesk(frag)
	for _, e := range active {
		d.apply(e)
	}
	return d.graph()
}

// desk is the account of a document while edits are made to it.
type desk struct {
	frag  *graph.Graph
	doc   *graph.Document
	ents  map[graph.ID]*graph.Entity
	sts   []*tracked // by the id that they had
	marks map[graph.Mark]bool
}

// tracked is a statement with what it was.
type tracked struct {
	origin *graph.Statement
	now    graph.Statement
	gone   bool
	edits  []int
}

func newDesk(frag *graph.Graph) *desk {
	d := &desk{frag: frag, doc: frag.Documents()[0], ents: map[graph.ID]*graph.Entity{}, marks: map[graph.Mark]bool{}}
	for _, ent := range frag.Entities() {
		own := *ent
		own.Aliases, own.Mentions = slices.Clone(ent.Aliases), maps.Clone(ent.Mentions)
		d.ents[own.ID] = &own
	}
	for _, st := range frag.Statements() {
		d.sts = append(d.sts, &tracked{origin: st, now: *st})
	}
	return d
}

func (d *desk) apply(e graph.Edit) {
	switch e.Op {
	case graph.EditMerge:
		d.become(e)
	case graph.EditSplit:
		if e.In.Is(d.doc.ID, d.doc.Location) {
			d.become(e)
		}
	case graph.EditRename, graph.EditAlias:
		d.call(e)
	case graph.EditReject, graph.EditConfirm, graph.EditCorrect:
		if t := d.find(e.Claim); t != nil {
			t.change(e)
		}
	}
}

// call gives an entity a name.
func (d *desk) call(e graph.Edit) {
	ent := d.ents[e.Entity]
	if ent == nil {
		return
	}
	if e.Op == graph.EditRename {
		ent.Aliases = append(ent.Aliases, ent.Name)
		ent.Name = e.Name
	} else {
		ent.Aliases = append(ent.Aliases, e.Name)
	}
	d.marks[graph.Mark{Edit: e.Number, Entity: ent.ID}] = true
}

// become makes one entity another one.
func (d *desk) become(e graph.Edit) {
	from, into := d.ents[e.Entity], e.Into[0]
	if from == nil || from.Type != into.Type || from.Group != into.Group || from.ID == into.ID {
		return
	}
	delete(d.ents, from.ID)
	to := d.ents[into.ID]
	if to == nil {
		to = entityOf(into)
		to.Inferred = from.Inferred
		d.ents[to.ID] = to
	}
	for _, name := range append([]string{from.Name}, from.Aliases...) {
		if e.Op == graph.EditMerge || d.uses(name) { // names from elsewhere stay with whom they were given to
			to.Aliases = append(to.Aliases, name)
		}
	}
	to.Inferred = to.Inferred && from.Inferred
	for doc, n := range from.Mentions {
		if to.Mentions == nil {
			to.Mentions = map[graph.ID]int{}
		}
		to.Mentions[doc] += n
	}
	for _, up := range e.Into[1:] {
		if d.ents[up.ID] == nil {
			d.ents[up.ID] = entityOf(up)
		}
	}
	d.repoint(from.ID, to.ID, e.Number)
	d.marks[graph.Mark{Edit: e.Number, Entity: to.ID, Was: from.ID}] = true
}

// uses tells whether the document, as it was read, calls anything so.
func (d *desk) uses(name string) bool {
	return slices.ContainsFunc(d.frag.Entities(), func(ent *graph.Entity) bool {
		return ent.Name == name || slices.Contains(ent.Aliases, name)
	})
}

// entityOf is the entity of a snapshot, which no text names yet.
func entityOf(s graph.Snapshot) *graph.Entity {
	return &graph.Entity{
		ID: s.ID, Type: s.Type, Group: s.Group, Name: s.Name, Code: s.Code, Parent: s.Parent, Count: s.Count, Approx: s.Approx,
		Inferred: true,
	}
}

// repoint lets everything that leads to one entity lead to another. A statement about the two becomes one about itself and goes.
func (d *desk) repoint(from, to graph.ID, edit int) {
	for _, ent := range d.ents {
		if ent.Parent == from {
			ent.Parent = to
		}
		if ent.Parent == ent.ID {
			ent.Parent = ""
		}
	}
	for _, t := range d.sts {
		if t.now.Subject != from && t.now.Object != from {
			continue
		}
		if t.now.Subject == from {
			t.now.Subject = to
		}
		if t.now.Object == from {
			t.now.Object = to
		}
		t.gone = t.gone || t.now.Subject == t.now.Object
		t.edits = append(t.edits, edit)
	}
}

// find is the statement that an edit means, or nil: the one of its id, else the one with the same ends and passage, of several
// such the one with the same figures.
func (d *desk) find(c *graph.Claim) *tracked {
	if !c.Is(d.doc.ID, d.doc.Location) {
		return nil
	}
	var alike, same []*tracked
	for _, t := range d.sts {
		o := t.origin
		if o.ID == c.Statement {
			return t
		}
		if o.Subject == c.Subject && o.Predicate == c.Predicate && o.Object == c.Object && o.Evidence[0].Exact == c.Exact {
			alike = append(alike, t)
			if slices.Equal(o.Amounts, c.Amounts) && slices.Equal(o.Headcounts, c.Headcounts) {
				same = append(same, t)
			}
		}
	}
	switch {
	case len(alike) == 1:
		return alike[0]
	case len(same) == 1:
		return same[0]
	}
	return nil
}

// change makes an edit of a statement.
func (t *tracked) change(e graph.Edit) {
	switch e.Op {
	case graph.EditReject:
		t.gone = true
	case graph.EditConfirm:
		t.now.Confidence = 1
	case graph.EditCorrect:
		if e.To.Amounts != nil {
			t.now.Amounts = e.To.Amounts
		}
		if e.To.Headcounts != nil {
			t.now.Headcounts = e.To.Headcounts
		}
		if e.To.Period != nil {
			t.now.Period = *e.To.Period
		}
		t.now.Status = cmp.Or(e.To.Status, t.now.Status)
	}
	t.edits = append(t.edits, e.Number)
}

// graph is the account after the edits.
func (d *desk) graph() (*graph.Graph, []graph.Mark, error) {
	out := graph.NewOf(d.frag.Schema())
	out.AddDocument(*d.doc)
	for _, ent := range d.ents {
		if err := out.AddEntity(*ent); err != nil {
			return nil, nil, err
		}
	}
	for _, t := range d.sts {
		var id graph.ID
		if !t.gone {
			var err error
			if id, err = out.AddStatement(t.now); err != nil {
				return nil, nil, err
			}
		}
		for _, n := range t.edits {
			d.marks[graph.Mark{Edit: n, Statement: id, Was: t.origin.ID}] = true
		}
	}
	for _, n := range d.frag.Notes() {
		out.AddNote(n)
	}
	return out, slices.SortedFunc(maps.Keys(d.marks), CompareMarks), nil
}

// CompareMarks orders marks by edit, then by what they name.
func CompareMarks(a, b graph.Mark) int {
	return cmp.Or(cmp.Compare(a.Edit, b.Edit), cmp.Compare(a.Entity, b.Entity), cmp.Compare(a.Statement, b.Statement), cmp.Compare(a.Was, b.Was))
}
