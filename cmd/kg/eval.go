package main

import (
	"context"
	"io"

	"github.com/spf13/cobra"

	"example.org/kg/extract"
	"example.org/kg/extract/eval"
)

type evalOptions struct {
	gold    []string
	text    string // folder of the articles, "" looks near the annotation
	verbose bool
	format  string
}

func evalFormats() []string { return []string{"table", "json"} }

func newEvalCmd(std *streams) *cobra.Command {
	var opts evalOptions
	cmd := &cobra.Command{
		Use:   "eval GOLD…",
		Short: "Measure the extraction against annotated articles",
		Long: `Reads the article DOC.txt of each annotation DOC.json, or of each in a folder, and holds what it makes of it against the
annotation: precision, recall and F1 of entities, relations and measures, per article, over all, and over all for each type of
entity and each relation. The graph store takes no part in it.

With -v it lists every false alarm (+) with the sentences, rules and confidences of the statements that raise it, and every
miss (-) with the sentence of the article that says what was missed.

Without --text, the articles of FOLDER/gold/DOC.json are looked for in FOLDER/articles, the folder above it, and beside the
annotation.`,
		Example: `  kg eval testdata/gold
  kg eval -v testdata/gold/A01.json
  kg eval --text articles --format json gold/*.json`,
		Args: usageArgs(cobra.MinimumNArgs(1)),
		RunE: func(cmd *cobra.Command, args []string) error {
			opts.gold = args
			return runEval(cmd.Context(), std, &opts)
		},
	}
	flags := cmd.Flags()
	flags.StringVar(&opts.text, "text", "", "`FOLDER` of the articles")
	flags.BoolVarP(&opts.verbose, "verbose", "v", false, "also list every false alarm (+) and every miss (-)")
	addFormatFlag(cmd, &opts.format, evalFormats())
	return cmd
}

func runEval(ctx context.Context, std *streams, opts *evalOptions) error {
	if err := oneOf("format", opts.format, evalFormats()); err != nil {
		return err
	}
	results, failed, err := evaluateAll(ctx, std, opts)
	if err != nil {
		return err
	}
	for _, err := range failed {
		std.complain(err)
	}
	if len(results) > 0 {
		err = buffered(std.out, func(w io.Writer) error { return writeResults(w, results, opts) })
	}
	if err == nil && len(failed) > 0 {
		return errReported
	}
	return err
}

// evaluateAll scores the articles of all annotations; failed says what kept single ones from it.
func evaluateAll(ctx context.Context, std *streams, opts *evalOptions) (results []eval.Result, failed []error, err error) {
	files, failed := goldFiles(opts.gold)
	extractor, err := extract.New()
	if err != nil {
		return nil, nil, err
	}
	bar := newProgress(ctx, std, "reading", len(files))
	defer bar.end()
	for _, file := range files {
		if err := ctx.Err(); err != nil {
			return nil, nil, err
		}
		result, err := evaluate(extractor, file, opts.text)
		if err != nil {
			failed = append(failed, err)
		} else {
			results = append(results, result)
		}
		bar.step()
	}
	return results, failed, nil
}
