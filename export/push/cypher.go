package push

import (
	"context"
	"net/url"

	"example.org/kg/export"
	"example.org/kg/graph"
)

// statement is one of Cypher with what its parameter rows stands for.
type statement struct {
	text string
	rows []any
}

// cypherBatch is a request: statements in the order in which they have to run, in one transaction.
type cypherBatch struct {
	statements []statement
	at         map[string]int // of a text in statements
	text       []byte         // all rows as literals
}

func (b *cypherBatch) add(text string, row export.CypherRow) {
	i, ok := b.at[text]
	if !ok {
		i = len(b.statements)
		b.at[text] = i
		b.statements = append(b.statements, statement{text: text})
		b.text = append(append(b.text, text...), '\n')
	}
	b.statements[i].rows = append(b.statements[i].rows, row.Value())
	b.text = append(row.Append(b.text), '\n')
}

func (b *cypherBatch) clear() {
	b.statements, b.text = b.statements[:0], b.text[:0]
	clear(b.at)
}

func pushCypher(ctx context.Context, src graph.Source, target *url.URL, opt Options, c *course) error {
	b, err := dial(ctx, target, opt)
	if err != nil {
		return err
	}
	defer b.close(ctx)
	if err := b.prepare(ctx, opt.Replace && c.skip == 0); err != nil {
		return err
	}
	batch := cypherBatch{at: map[string]int{}}
	flush := func() error {
		if len(batch.statements) == 0 {
			return nil
		}
		defer batch.clear()
		return c.next("", batch.text, func() error { return b.run(ctx, batch.statements) })
	}
	err = export.WalkCypher(src, func(text string, row export.CypherRow) error {
		if batch.add(text, row); len(batch.text) < opt.Batch {
			return nil
		}
		return flush()
	})
	if err != nil {
		return err
	}
	return flush()
}
