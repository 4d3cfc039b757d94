package main

import (
	"context"
	"fmt"
	"io"
	"slices"

	"github.com/spf13/cobra"

	"example.org/kg/extract"
	"example.org/kg/extract/document"
	"example.org/kg/extract/hanzi"
	"example.org/kg/graph"
)

type explainOptions struct {
	file     string
	sentence int    // 0 is all that say something
	entity   string // "" asks for sentences
	schema   string // file, "" for the built-in schema
	format   string
}

func explainFormats() []string { return []string{"table", "json"} }

func newExplainCmd(std *streams) *cobra.Command {
	var opts explainOptions
	cmd := &cobra.Command{
		Use:   "explain FILE",
		Short: "How an article is read, sentence by sentence",
		Long: `Reads an article, - for standard input, and tells how: for every sentence with a word that may claim a relation how it is cut
up, which places its names mean, which frames were tried on its words, where those that fired found subject and object, and
why the others did not. Each sentence has its number; --sentence shows one, whatever it holds. --entity shows which passages
mean an entity or could mean it, why, and what is said of it. The graph store takes no part in it.`,
		Example: `  kg explain article.txt
  kg explain article.txt --sentence 12
  kg explain article.txt --entity 鼓楼区
  kg explain article.txt --schema own.txt
  pdftotext report.pdf - | kg explain - --format json`,
		Args: usageArgs(cobra.ExactArgs(1)),
		RunE: func(cmd *cobra.Command, args []string) error {
			opts.file = args[0]
			if cmd.Flags().Changed("sentence") && opts.sentence < 1 {
				return usagef("--sentence %d: they are numbered from 1", opts.sentence)
			}
			if cmd.Flags().Changed("entity") && opts.entity == "" {
				return usagef("--entity: give a name")
			}
			return runExplain(cmd.Context(), std, &opts)
		},
	}
	cmd.Flags().IntVar(&opts.sentence, "sentence", 0, "only the sentence with this `NUMBER`")
	cmd.Flags().StringVar(&opts.entity, "entity", "", "the passages that mean the entity of this `NAME`, and what they say of it")
	addSchemaFlag(cmd, &opts.schema)
	addFormatFlag(cmd, &opts.format, explainFormats())
	return cmd
}

func runExplain(ctx context.Context, std *streams, opts *explainOptions) error {
	if err := oneOf("format", opts.format, explainFormats()); err != nil {
		return err
	}
	switch {
	case opts.sentence != 0 && opts.entity != "":
		return usagef("--sentence and --entity: give one of them")
	case opts.schema == stdio && opts.file == stdio:
		return usagef("--schema - and an article from standard input: one of the two has to be a file")
	}
	schema, err := readSchema(ctx, std, opts.schema)
	if err != nil {
		return err
	}
	explanation, err := explain(ctx, extract.NewOf(schema), newArticle(std, opts.file))
	if err != nil {
		return err
	}
	if opts.entity != "" {
		return explainEntity(std, explanation, opts)
	}
	if opts.sentence > len(explanation.Sentences) {
		return fmt.Errorf("%s: no sentence %d: it has %d", opts.file, opts.sentence, len(explanation.Sentences))
	}
	if opts.format == "json" {
		if opts.sentence > 0 {
			explanation.Sentences = explanation.Sentences[opts.sentence-1 : opts.sentence]
		}
		return buffered(std.out, func(w io.Writer) error { return writeJSON(w, explanation) })
	}
	p := newPrinted(explanation.Graph.Schema(), std.coloured)
	if opts.sentence > 0 {
		p.sentence(&explanation.Sentences[opts.sentence-1])
	} else {
		p.article(explanation)
	}
	return buffered(std.out, p.writeTo)
}

// explain reads one article. An article that trips the extractor up is an error like any other.
func explain(ctx context.Context, extractor *extract.Extractor, a article) (explanation *extract.Explanation, err error) {
	defer func() {
		if fault := recover(); fault != nil {
			explanation, err = nil, mistake(a, fault)
		}
	}()
	data, err := a.read(ctx)
	if err != nil {
		return nil, err
	}
	doc, err := document.Parse(a.location, data)
	if err != nil {
		return nil, err
	}
	if explanation, err = extractor.Explain(doc); err == nil {
		err = ctx.Err()
	}
	return explanation, err
}

// entityExplanation is the answer of --entity. Its mentions are the passages that mean the entity, and the names that could mean it
// but were read otherwise or left open.
type entityExplanation struct {
	Location   string            `json:"location"`
	Entity     *graph.Ref        `json:"entity"` // null for a name that the article leaves open
	Mentions   []entityMention   `json:"mentions"`
	Statements []entityStatement `json:"statements"`
}

type entityMention struct {
	Sentence int    `json:"sentence"`
	Quote    string `json:"quote"`
	Means    bool   `json:"means"` // it means the entity
	extract.Chunk
}

type entityStatement struct {
	Sentence int    `json:"sentence"`
	Quote    string `json:"quote"`
	extract.Claimed
}

func explainEntity(std *streams, explanation *extract.Explanation, opts *explainOptions) error {
	about := &entityExplanation{Location: explanation.Location, Mentions: []entityMention{}, Statements: []entityStatement{}}
	if ent, err := find(explanation.Graph, opts.entity); err == nil {
		about.of(explanation, ent.ID)
	} else if about.leftOpen(explanation, opts.entity); len(about.Mentions) == 0 {
		return fmt.Errorf("%s: %w", opts.file, err)
	}
	if opts.format == "json" {
		return buffered(std.out, func(w io.Writer) error { return writeJSON(w, about) })
	}
	p := newPrinted(explanation.Graph.Schema(), std.coloured)
	p.entity(opts.entity, about)
	return buffered(std.out, p.writeTo)
}

// of picks out what an explanation has on one entity.
func (about *entityExplanation) of(explanation *extract.Explanation, id graph.ID) {
	ref := explanation.Graph.Ref(id)
	about.Entity = &ref
	for i := range explanation.Sentences {
		sent := &explanation.Sentences[i]
		for _, c := range sent.Chunks {
			means := slices.ContainsFunc(c.Entities, func(ref graph.Ref) bool { return ref.ID == id })
			if means || slices.ContainsFunc(c.Readings, func(r extract.Reading) bool { return r.Entity.ID == id && !r.Barred }) {
				about.Mentions = append(about.Mentions, entityMention{sent.Number, sent.Text, means, c})
			}
		}
		for _, st := range sent.Statements() {
			if st.Subject.ID == id || st.Object.ID == id {
				about.Statements = append(about.Statements, entityStatement{sent.Number, sent.Text, st})
			}
		}
	}
}

// leftOpen picks out the mentions of a name that mean nobody.
func (about *entityExplanation) leftOpen(explanation *extract.Explanation, name string) {
	name = hanzi.Fold(name)
	for i := range explanation.Sentences {
		sent := &explanation.Sentences[i]
		for _, c := range sent.Chunks {
			if len(c.Readings) > 0 && len(c.Entities) == 0 && c.Text == name {
				about.Mentions = append(about.Mentions, entityMention{sent.Number, sent.Text, false, c})
			}
		}
	}
}
