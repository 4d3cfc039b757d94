package main

import (
	"bytes"
	"context"
	"fmt"
	"io"
	"strings"

	"github.com/spf13/cobra"

	"example.org/kg/extract"
	"example.org/kg/extract/eval"
)

type evalOptions struct {
	gold        []string
	text        string // folder of the articles, "" looks near the annotation
	schema      string // file, "" for the built-in schema
	verbose     bool
	baseline    string // report of an earlier run, "" compares with none
	failOnLoss  bool
	calibration bool
	format      string
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

With --baseline it shows what moved since an earlier run, of which FILE holds the output of --format json, and which misses and
false alarms are new or gone.

Without --text, the articles of FOLDER/gold/DOC.json are looked for in FOLDER/articles, the folder above it, and beside the
annotation.`,
		Example: `  kg eval testdata/gold
  kg eval -v testdata/gold/A01.json
  kg eval testdata/gold --format json > before.json
  kg eval testdata/gold --baseline before.json --fail-on-loss
  kg eval testdata/gold --calibration
  kg eval --text articles --format json gold/*.json
  kg eval --schema own.txt gold/`,
		Args: usageArgs(cobra.MinimumNArgs(1)),
		RunE: func(cmd *cobra.Command, args []string) error {
			opts.gold = args
			return runEval(cmd.Context(), std, &opts)
		},
	}
	flags := cmd.Flags()
	flags.StringVar(&opts.text, "text", "", "`FOLDER` of the articles")
	flags.BoolVarP(&opts.verbose, "verbose", "v", false, "also list every false alarm (+) and every miss (-)")
	flags.StringVar(&opts.baseline, "baseline", "", "show what moved since the run whose JSON is in `FILE`")
	flags.BoolVar(&opts.failOnLoss, "fail-on-loss", false, "with --baseline: fail when an F1 over all went down")
	flags.BoolVar(&opts.calibration, "calibration", false, "hold confidences against the share of statements that are right")
	addSchemaFlag(cmd, &opts.schema)
	addFormatFlag(cmd, &opts.format, evalFormats())
	return cmd
}

func (opts *evalOptions) check() error {
	switch {
	case opts.failOnLoss && opts.baseline == "":
		return usagef("--fail-on-loss: give --baseline FILE too")
	case opts.calibration && opts.baseline != "":
		return usagef("--calibration: not together with --baseline")
	case opts.verbose && (opts.calibration || opts.baseline != ""):
		return usagef("-v: not together with --calibration or --baseline")
	case opts.schema == stdio && opts.baseline == stdio:
		return usagef("--schema - and --baseline -: one of the two has to be a file")
	}
	return oneOf("format", opts.format, evalFormats())
}

func runEval(ctx context.Context, std *streams, opts *evalOptions) error {
	if err := opts.check(); err != nil {
		return err
	}
	var baseline []eval.Result
	if opts.baseline != "" {
		var err error
		if baseline, err = readBaseline(ctx, std, opts.baseline); err != nil {
			return err
		}
	}
	schema, err := readSchema(ctx, std, opts.schema)
	if err != nil {
		return err
	}
	extractor := extract.NewOf(schema)
	results, failed, err := evaluateAll(ctx, std, extractor, opts)
	if err != nil {
		return err
	}
	for _, err := range failed {
		std.complain(err)
	}
	if len(results) > 0 && opts.baseline == "" {
		err = buffered(std.out, func(w io.Writer) error { return writeResults(w, results, schema.Graph(), opts) })
	} else if len(results) > 0 {
		err = compareResults(std, baseline, results, opts)
	}
	if err == nil && len(failed) > 0 {
		return errReported
	}
	return err
}

// evaluateAll scores the articles of all annotations; failed says what kept single ones from it.
func evaluateAll(ctx context.Context, std *streams, extractor *extract.Extractor, opts *evalOptions) (results []eval.Result, failed []error, err error) {
	files, failed := goldFiles(opts.gold)
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

// readBaseline reads the report of an earlier run from a file or from standard input.
func readBaseline(ctx context.Context, std *streams, file string) ([]eval.Result, error) {
	if file == stdio {
		data, err := readAll(ctx, std.in)
		if err != nil {
			return nil, err
		}
		return eval.ReadJSON(bytes.NewReader(data), "standard input")
	}
	data, err := readFile(file)
	if err != nil {
		return nil, err
	}
	return eval.ReadJSON(bytes.NewReader(data), file)
}

// compareResults writes what moved. With --fail-on-loss, an F1 over all that went down is an error.
func compareResults(std *streams, baseline, results []eval.Result, opts *evalOptions) error {
	c := eval.Compare(baseline, results)
	if len(c.Docs) == 0 {
		return fmt.Errorf("%s: none of these articles is in it", opts.baseline)
	}
	err := buffered(std.out, func(w io.Writer) error {
		if opts.format == "json" {
			return writeJSON(w, c)
		}
		return writeComparison(w, c)
	})
	if lost := c.All.Lost(); err == nil && opts.failOnLoss && len(lost) > 0 {
		return fmt.Errorf("F1 of %s went down since %s", strings.Join(lost, ", "), opts.baseline)
	}
	return err
}
