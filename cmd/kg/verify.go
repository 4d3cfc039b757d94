package main

import (
	"cmp"
	"context"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"path/filepath"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"example.org/kg/export/ingest"
	"example.org/kg/extract"
	"example.org/kg/extract/document"
	"example.org/kg/graph"
	"example.org/kg/graph/curate"
	"example.org/kg/testdata"
)

type verifyOptions struct {
	graph  string
	root   string // folder that relative locations start from
	format string
}

func newVerifyCmd(std *streams) *cobra.Command {
	var opts verifyOptions
	cmd := &cobra.Command{
		Use:   "verify",
		Short: "Hold the store against the articles",
		Long: `Reads the articles of the store again, from where they were read, and tests that every quote still stands there at its offsets
and that the article still says every figure. Lists what does not hold, and ends with exit code 1 if there is anything:

  gone     the article cannot be read any more
  changed  the article's bytes are not those that were read (its quotes are held against what it says now)
  moved    a quote stands elsewhere in the article
  quote    a quote does not stand in the article
  figure   the article does not say a figure of the statement

An article from standard input cannot be read again; its quotes are held against the text in the store. Of a table or a graph that
was imported and has lines in place of sentences, the bytes are held against those that were imported. Figures that a curator has
corrected (kg edit) are not looked for. kg check tests the store by itself.`,
		Example: `  kg verify
  kg verify --root /data/articles --format csv`,
		Args: usageArgs(cobra.NoArgs),
		RunE: func(cmd *cobra.Command, _ []string) error {
			opts.graph = graphFile(cmd)
			return runVerify(cmd.Context(), std, &opts)
		},
	}
	cmd.Flags().StringVar(&opts.root, "root", "", "`FOLDER` that the articles' relative paths start from (default: the current one)")
	addFormatFlag(cmd, &opts.format, answerFormats())
	return cmd
}

// verified is the answer of kg verify.
type verified struct {
	Documents  int           `json:"documents"`
	Statements int           `json:"statements"`
	Quotes     int           `json:"quotes"`
	Figures    int           `json:"figures"`
	Elsewhere  int           `json:"figuresElsewhere"` // that stand in another sentence than the quote
	Faults     []verifyFault `json:"faults"`           // by location, then place in the article
	stdin      int           // documents that cannot be read again
	imported   int           // documents that stand in for a table or a graph
}

// verifyFault is something that does not hold.
type verifyFault struct {
	Kind      string   `json:"kind"`
	Location  string   `json:"location"`
	Statement graph.ID `json:"statement,omitempty"`
	Start     int      `json:"start,omitempty"`
	Quote     string   `json:"quote,omitempty"`
	Detail    string   `json:"detail"`
}

func runVerify(ctx context.Context, std *streams, opts *verifyOptions) error {
	if err := oneOf("format", opts.format, answerFormats()); err != nil {
		return err
	}
	g, err := loadGraph(opts.graph)
	if err != nil {
		return err
	}
	v, err := verify(ctx, g, opts.root)
	if err != nil {
		return err
	}
	std.note("%s: %s, %s, %s, %s held against the articles: %s.", opts.graph, counted(v.Documents, "document"),
		counted(v.Statements, "statement"), counted(v.Quotes, "quote"), counted(v.Figures, "figure"), verdict(len(v.Faults), "fault"))
	if v.Elsewhere > 0 {
		std.note("  %s said by another sentence of the article than the quote", counted(v.Elsewhere, "figure"))
	}
	if v.stdin > 0 {
		std.note("  %s from standard input held against the text in the store", counted(v.stdin, "document"))
	}
	if v.imported > 0 {
		std.note("  %s of tables and graphs held against the bytes that were imported", counted(v.imported, "document"))
	}
	return faultsAnswer(v.answer(), len(v.Faults), std, opts.format)
}

func (v *verified) answer() *answer {
	a := &answer{
		columns: []column{{name: "kind"}, {name: "location"}, {name: "detail"}, {name: "quote"}, {name: "start", csvOnly: true}, {name: "statement", csvOnly: true}},
		value:   v,
	}
	for _, f := range v.Faults {
		a.rows = append(a.rows, []any{
			f.Kind, f.Location, f.Detail, label{clip(oneLine(f.Quote), quoteShown), csvCell(f.Quote)}, f.Start, string(f.Statement),
		})
	}
	return a
}

// verify reads the documents of a graph again and holds their statements against them.
func verify(ctx context.Context, g *graph.Graph, root string) (*verified, error) {
	v := &verified{Faults: []verifyFault{}}
	byDocument := map[graph.ID][]*graph.Statement{}
	right := corrected(g.Curation())
	for _, st := range g.Statements() {
		if right[st.ID] {
			st = withoutFigures(st)
		}
		for _, doc := range documentsOf(st) {
			byDocument[doc] = append(byDocument[doc], st)
		}
	}
	for _, doc := range byLocation(g.Documents()) {
		if err := ctx.Err(); err != nil {
			return nil, err
		}
		sts := byDocument[doc.ID]
		if ingest.StandsIn(doc) { // the lines have no sentences that say figures
			for i, st := range sts {
				sts[i] = withoutFigures(st)
			}
		}
		v.document(ctx, doc, sts, root)
	}
	return v, nil
}

func withoutFigures(st *graph.Statement) *graph.Statement {
	own := *st
	own.Amounts, own.Headcounts = nil, nil
	return &own
}

// corrected are the statements whose figures are those of a curator.
func corrected(c graph.Curation) map[graph.ID]bool {
	ids := map[graph.ID]bool{}
	for _, e := range curate.Active(c.Edits) {
		for _, m := range c.Marks {
			if m.Edit == e.Number && e.Op == graph.EditCorrect && m.Statement != "" {
				ids[m.Statement] = true
			}
		}
	}
	return ids
}

// document holds the statements of one document against it.
func (v *verified) document(ctx context.Context, doc *graph.Document, sts []*graph.Statement, root string) {
	v.Documents++
	v.Statements += len(sts)
	text, fault := v.again(ctx, doc, root)
	if fault != nil {
		v.Faults = append(v.Faults, *fault)
	}
	if text == nil {
		return
	}
	slices.SortStableFunc(sts, func(a, b *graph.Statement) int { return cmp.Compare(a.Evidence[0].Start, b.Evidence[0].Start) })
	found := extract.Verify(text, sts)
	v.Quotes, v.Figures, v.Elsewhere = v.Quotes+found.Quotes, v.Figures+found.Figures, v.Elsewhere+found.Elsewhere
	for _, m := range found.Mismatches {
		v.Faults = append(v.Faults, verifyFault{string(m.Kind), doc.Location, m.Statement, m.Start, m.Quote, m.Detail})
	}
}

// again reads a document once more. Where that cannot be done, its text in the store stands for it; nil where that is no text
// either.
func (v *verified) again(ctx context.Context, doc *graph.Document, root string) (*document.Document, *verifyFault) {
	stored := func() *document.Document {
		text, err := document.Parse(doc.Location, []byte(doc.Text))
		if err != nil || text.Text != doc.Text || doc.Text == "" { // one that came without its text
			return nil
		}
		return text
	}
	if strings.HasPrefix(doc.Location, fromStdin) || ingest.StandsIn(doc) && doc.Title == stdio {
		v.stdin++
		return stored(), nil
	}
	if ingest.StandsIn(doc) {
		v.imported++
		return stored(), importedAgain(ctx, doc, root)
	}
	data, err := readAgain(ctx, doc.Location, root)
	if err == nil {
		var text *document.Document
		if text, err = document.Parse(doc.Location, data); err == nil {
			if doc.Hash == "" || isHash(doc.Hash, data) {
				return text, nil
			}
			detail := "the article was changed"
			if text.Text == doc.Text {
				detail = "the file was changed, the article in it was not"
			}
			return text, &verifyFault{Kind: "changed", Location: doc.Location, Detail: detail}
		}
	}
	return stored(), &verifyFault{Kind: "gone", Location: doc.Location, Detail: oneLine(withoutLocation(err, doc.Location))}
}

// importedAgain holds the bytes of a table or a graph against those that were imported.
func importedAgain(ctx context.Context, doc *graph.Document, root string) *verifyFault {
	data, err := readAgain(ctx, doc.Title, root)
	switch {
	case err != nil:
		return &verifyFault{Kind: "gone", Location: doc.Location, Detail: oneLine(withoutLocation(err, doc.Title))}
	case doc.Hash != "" && !isHash(doc.Hash, data):
		return &verifyFault{Kind: "changed", Location: doc.Location, Detail: "the file was changed after it was imported"}
	}
	return nil
}

// isHash tells whether a text is the hex SHA-256 of bytes.
func isHash(hash string, data []byte) bool {
	sum := sha256.Sum256(data)
	return hex.EncodeToString(sum[:]) == hash
}

// withoutLocation is what an error says behind the file that it names.
func withoutLocation(err error, location string) string {
	text := withoutOperation(err).Error()
	if _, rest, ok := strings.Cut(text, location+": "); ok {
		return rest
	}
	return text
}

// readAgain reads the bytes of a location in a store.
func readAgain(_ context.Context, location, root string) ([]byte, error) {
	if name, ok := strings.CutPrefix(location, embeddedPrefix); ok {
		data, err := testdata.Articles.ReadFile(name)
		if err != nil {
			err = errors.New("this program has no such article")
		}
		return data, err
	}
	if root != "" && !filepath.IsAbs(location) {
		location = filepath.Join(root, location)
	}
	data, err := readFile(location)
	if err != nil {
		return nil, fmt.Errorf("cannot be read: %w", withoutOperation(err))
	}
	return data, nil
}

// documentsOf lists the documents that a statement has passages in.
func documentsOf(st *graph.Statement) []graph.ID {
	var ids []graph.ID
	for _, ev := range st.Evidence {
		if !slices.Contains(ids, ev.Document) {
			ids = append(ids, ev.Document)
		}
	}
	return ids
}

func byLocation(docs []*graph.Document) []*graph.Document {
	return slices.SortedFunc(slices.Values(docs), func(a, b *graph.Document) int { return cmp.Compare(a.Location, b.Location) })
}
