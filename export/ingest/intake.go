package ingest

import (
	"context"
	"fmt"
	"maps"
	"slices"

	"example.org/kg/graph"
)

// intake takes what one file holds into a collection.
type intake struct {
	ctx       context.Context
	c         *Collection
	opt       Options
	g         *graph.Graph // the entities of the file, without mentions
	documents map[graph.ID]bool
	named     map[graph.ID]bool // entities that are mentioned
	said      int               // statements
	ignored   map[string]int    // see Read
}

func newIntake(ctx context.Context, c *Collection, opt Options) *intake {
	return &intake{ctx, c, opt, graph.NewOf(opt.schema), map[graph.ID]bool{}, map[graph.ID]bool{}, 0, map[string]int{}}
}

func (in *intake) document(doc graph.Document) error {
	in.documents[doc.ID] = true
	return in.c.put(doc.ID, piece{Document: &doc})
}

func (in *intake) mention(ent, doc graph.ID, n int) error {
	in.named[ent], in.c.named[ent] = true, true
	return in.c.put(doc, piece{Mention: &graph.Mention{Document: doc, Entity: ent, Count: n}})
}

// mentions takes how often a document names entities.
func (in *intake) mentions(doc graph.ID, of map[graph.ID]int) error {
	for ent, n := range of {
		if n < 1 {
			continue
		}
		if err := in.mention(ent, doc, n); err != nil {
			return err
		}
	}
	return nil
}

func (in *intake) note(n graph.Note) error { return in.c.put(n.Document, piece{Note: &n}) }

// statement takes a statement on entities of the file and returns it sealed. Errors wrap graph.ErrSchema where it does not fit.
func (in *intake) statement(st graph.Statement) (*graph.Statement, error) {
	sealed, err := in.g.SealStatement(st)
	if err != nil {
		return nil, err
	}
	in.said++
	in.c.named[st.Subject], in.c.named[st.Object] = true, true
	return sealed, in.c.put(sealed.Evidence[0].Document, piece{Statement: sealed})
}

// firstDocument is that of the least id.
func (in *intake) firstDocument() graph.ID {
	return slices.Min(slices.Collect(maps.Keys(in.documents)))
}

// done ends the file.
func (in *intake) done() error {
	if len(in.documents)+len(in.g.Entities())+in.said == 0 {
		return in.opt.fail(place{}, "it holds no statement and no entity")
	}
	if len(in.c.entities.Entities()) == 0 {
		in.c.entities = in.g
	} else if err := in.c.entities.Merge(in.g); err != nil {
		return fmt.Errorf("%s does not fit the files before it: %w", in.opt.Name, err)
	}
	for doc := range in.documents {
		in.c.files[doc] = append(in.c.files[doc], in.opt.Name)
	}
	return nil
}
