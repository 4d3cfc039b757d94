package curate

import (
	"errors"
	"fmt"
	"slices"
	"strings"
	"unicode"

	"example.org/kg/graph"
)

// ErrEdit is wrapped by every error about an edit that makes no sense.
var ErrEdit = errors.New("cannot be edited so")

// Merge is the edit that makes one entity another one.
func Merge(g *graph.Graph, from, into *graph.Entity) (graph.Edit, error) {
	e := graph.Edit{Op: graph.EditMerge, Entity: from.ID, Called: from.Name, Into: snapshots(g, into)}
	if from.Code != "" && into.Code != "" && from.Code != into.Code && from.Name != into.Name {
		return e, fmt.Errorf("%s and %s are two divisions: %w", g.Ref(from.ID), g.Ref(into.ID), ErrEdit)
	}
	return e, fits(g, from, into)
}

// fits refuses to make one entity another one that it cannot be.
func fits(g *graph.Graph, from, into *graph.Entity) error {
	lies := func(a, b *graph.Entity) bool {
		return slices.ContainsFunc(g.Parents(a.ID), func(up *graph.Entity) bool { return up.ID == b.ID })
	}
	switch {
	case from.ID == into.ID:
		return fmt.Errorf("%s is that already: %w", g.Ref(from.ID), ErrEdit)
	case from.Group != into.Group:
		return fmt.Errorf("of %s and %s one is a group: %w", g.Ref(from.ID), g.Ref(into.ID), ErrEdit)
	case from.Type != into.Type:
		return fmt.Errorf("%s and %s are of different types: %w", g.Ref(from.ID), g.Ref(into.ID), ErrEdit)
	case lies(from, into) || lies(into, from):
		return fmt.Errorf("of %s and %s one lies in the other: %w", g.Ref(from.ID), g.Ref(into.ID), ErrEdit)
	}
	return nil
}

// Split is the edit that makes an entity another one in one document.
func Split(g *graph.Graph, from, into *graph.Entity, doc *graph.Document) (graph.Edit, error) {
	e := graph.Edit{
		Op: graph.EditSplit, Entity: from.ID, Called: from.Name, Into: snapshots(g, into),
		In: &graph.Whence{Location: doc.Location, Document: doc.ID},
	}
	if from.Mentions[doc.ID] == 0 {
		return e, fmt.Errorf("%s does not name %s: %w", doc.Location, g.Ref(from.ID), ErrEdit)
	}
	return e, fits(g, from, into)
}

// Another is an entity like another one, with a name and, unless it is "", a place of its own. It is not in the graph.
func Another(like *graph.Entity, name string, place graph.ID) (*graph.Entity, error) {
	if like.Code != "" {
		return nil, fmt.Errorf("a division has a code, which tells it from others; give an entity that there is: %w", ErrEdit)
	}
	if place == "" {
		place = like.Parent
	}
	return &graph.Entity{
		ID: graph.HashID("curated", string(like.Type), name, string(place), string(like.ID)), Type: like.Type, Group: like.Group,
		Name: name, Parent: place, Count: like.Count, Approx: like.Approx,
	}, goodName(name)
}

// Rename is the edit that gives an entity another name.
func Rename(ent *graph.Entity, name string) (graph.Edit, error) {
	e := graph.Edit{Op: graph.EditRename, Entity: ent.ID, Called: ent.Name, Name: name}
	if name == ent.Name {
		return e, fmt.Errorf("%s is called so already: %w", name, ErrEdit)
	}
	return e, goodName(name)
}

// AddAlias is the edit that lets an entity also be called something.
func AddAlias(ent *graph.Entity, alias string) (graph.Edit, error) {
	e := graph.Edit{Op: graph.EditAlias, Entity: ent.ID, Called: ent.Name, Name: alias}
	if alias == ent.Name || slices.Contains(ent.Aliases, alias) {
		return e, fmt.Errorf("%s is called %s already: %w", ent.Name, alias, ErrEdit)
	}
	return e, goodName(alias)
}

// longestName is how many characters a name has at most.
const longestName = 200

func goodName(name string) error {
	bad := func(r rune) bool { return !unicode.IsPrint(r) || r == unicode.ReplacementChar }
	if strings.TrimSpace(name) != name || name == "" || strings.ContainsFunc(name, bad) || len([]rune(name)) > longestName {
		return fmt.Errorf("%q is no name (1 to %d characters, without spaces around them): %w", name, longestName, ErrEdit)
	}
	return nil
}

// Judge is an edit of a statement: EditReject, EditConfirm, or EditCorrect with what it is to say. original is the document that
// the statement comes from, before all edits.
func Judge(g *graph.Graph, op graph.EditOp, st *graph.Statement, to *graph.Correction, original *graph.Graph) (graph.Edit, error) {
	e := graph.Edit{Op: op, To: to}
	was := st.ID
	for _, m := range g.Curation().Marks {
		if m.Statement == st.ID {
			was = m.Was
		}
	}
	origin := original.Statement(was)
	if origin == nil {
		return e, fmt.Errorf("%s is not in the log and not in its document: %w", st.ID, ErrEdit)
	}
	doc := original.Documents()[0]
	e.Claim = &graph.Claim{
		Whence:    graph.Whence{Location: doc.Location, Document: doc.ID},
		Statement: origin.ID, Subject: origin.Subject, Predicate: origin.Predicate, Object: origin.Object,
		Amounts: origin.Amounts, Headcounts: origin.Headcounts, Exact: origin.Evidence[0].Exact,
	}
	rule, _ := g.Schema().Rule(st.Predicate)
	e.Called = g.Ref(st.Subject).Name + " " + rule.Label + " " + g.Ref(st.Object).Name
	if op == graph.EditCorrect && !changes(st, to) {
		return e, fmt.Errorf("%s says so already: %w", st.ID, ErrEdit)
	}
	return e, nil
}

func changes(st *graph.Statement, to *graph.Correction) bool {
	return to.Amounts != nil && !slices.Equal(to.Amounts, st.Amounts) || to.Headcounts != nil && !slices.Equal(to.Headcounts, st.Headcounts) ||
		to.Period != nil && *to.Period != st.Period || to.Status != "" && to.Status != st.Status
}

// snapshots are an entity and the places that it lies in, the nearest first.
func snapshots(g *graph.Graph, ent *graph.Entity) []graph.Snapshot {
	list := []graph.Snapshot{snapshot(ent)}
	for at := g.Entity(ent.Parent); at != nil && len(list) < 10; at = g.Entity(at.Parent) {
		list = append(list, snapshot(at))
	}
	return list
}

func snapshot(ent *graph.Entity) graph.Snapshot {
	return graph.Snapshot{
		ID: ent.ID, Type: ent.Type, Group: ent.Group, Name: ent.Name, Code: ent.Code, Parent: ent.Parent, Count: ent.Count, Approx: ent.Approx,
	}
}

// Valid refuses an edit that lacks what its kind needs, or that holds what no graph of the schema may: one from a file, say.
func Valid(e *graph.Edit, schema *graph.Schema) error {
	refuse := func(what string) error { return fmt.Errorf("edit %d (%s) %s: %w", e.Number, e.Op, what, ErrEdit) }
	statement := e.Op == graph.EditReject || e.Op == graph.EditConfirm || e.Op == graph.EditCorrect
	entity := e.Op == graph.EditMerge || e.Op == graph.EditSplit || e.Op == graph.EditRename || e.Op == graph.EditAlias
	switch {
	case !statement && !entity && e.Op != graph.EditUndo:
		return refuse("is of no kind that there is")
	case statement && e.Claim == nil:
		return refuse("names no statement")
	case entity && (e.Entity == "" || e.Claim != nil):
		return refuse("names no entity")
	case (e.Op == graph.EditMerge || e.Op == graph.EditSplit) && len(e.Into) == 0:
		return refuse("does not say into what")
	case e.Op == graph.EditSplit && e.In == nil:
		return refuse("does not say in which document")
	case e.Op == graph.EditCorrect && e.To == nil:
		return refuse("does not say to what")
	case (e.Op == graph.EditRename || e.Op == graph.EditAlias) && goodName(e.Name) != nil:
		return refuse("has no name")
	}
	for _, s := range e.Into {
		if err := schema.CheckEntity(entityOf(s)); err != nil {
			return refuse(err.Error())
		}
	}
	return nil
}
