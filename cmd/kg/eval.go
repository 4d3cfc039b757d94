package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"example.org/kg/extract"
	"example.org/kg/extract/document"
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
annotation: precision, recall and F1 of entities, relations and measures, per article and over all. The graph store takes no
part in it.

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
	files, failed := goldFiles(opts.gold)
	extractor, err := extract.New()
	if err != nil {
		return err
	}
	var results []eval.Result
	bar := newProgress(ctx, std, "reading", len(files))
	for _, file := range files {
		if err := ctx.Err(); err != nil {
			bar.end()
			return err
		}
		result, err := evaluate(extractor, file, opts.text)
		if err != nil {
			failed = append(failed, err)
		} else {
			results = append(results, result)
		}
		bar.step()
	}
	bar.end()
	for _, err := range failed {
		std.complain(err)
	}
	if len(results) > 0 {
		if err := buffered(std.out, func(w io.Writer) error { return writeResults(w, results, opts) }); err != nil {
			return err
		}
	}
	if len(failed) > 0 {
		return errReported
	}
	return nil
}

// goldFiles lists the annotations under the paths: files, and the .json files of folders.
func goldFiles(paths []string) (files []string, failed []error) {
	for _, path := range paths {
		info, err := os.Stat(path)
		switch {
		case err != nil:
			failed = append(failed, err)
			continue
		case !info.IsDir():
			files = append(files, path)
			continue
		}
		found, err := filepath.Glob(filepath.Join(escapeGlob(path), "*.json"))
		if err == nil && len(found) == 0 {
			err = fmt.Errorf("%s: no annotations in this folder (files ending in .json)", path)
		}
		if err != nil {
			failed = append(failed, err)
		}
		files = append(files, found...)
	}
	return files, failed
}

// escapeGlob takes their meaning from the signs of patterns in a path.
func escapeGlob(path string) string {
	return strings.NewReplacer(`\`, `\\`, "*", `\*`, "?", `\?`, "[", `\[`).Replace(path)
}

// evaluate reads the article of an annotation and scores what comes out.
func evaluate(extractor *extract.Extractor, goldFile, textFolder string) (eval.Result, error) {
	gold, err := eval.ReadGold(goldFile)
	if err != nil {
		return eval.Result{}, err
	}
	textFile, err := textOf(goldFile, textFolder)
	if err != nil {
		return eval.Result{}, err
	}
	data, err := readFile(textFile)
	if err != nil {
		return eval.Result{}, err
	}
	doc, err := document.Parse(textFile, data)
	if err != nil {
		return eval.Result{}, err
	}
	g, err := extractor.Article(doc)
	if err != nil {
		return eval.Result{}, err
	}
	return eval.Score(g, gold), nil
}

// textOf finds the article of an annotation.
func textOf(goldFile, folder string) (string, error) {
	near := filepath.Dir(goldFile)
	folders := []string{filepath.Join(near, "..", "articles"), filepath.Join(near, "..", "..", "articles"), near}
	if folder != "" {
		folders = []string{folder}
	}
	name := strings.TrimSuffix(filepath.Base(goldFile), filepath.Ext(goldFile)) + ".txt"
	for _, folder := range folders {
		switch _, err := os.Stat(filepath.Join(folder, name)); {
		case err == nil:
			return filepath.Join(folder, name), nil
		case !errors.Is(err, fs.ErrNotExist):
			return "", err
		}
	}
	return "", fmt.Errorf("%s: its article %s is not in %s; name the folder with --text", goldFile, name, strings.Join(folders, " or "))
}

func writeResults(w io.Writer, results []eval.Result, opts *evalOptions) error {
	if !opts.verbose {
		results = slices.Clone(results)
		for i := range results {
			results[i].Notes = nil
		}
	}
	if opts.format == "json" {
		return eval.WriteJSON(w, results)
	}
	if err := eval.WriteTable(w, results); err != nil {
		return err
	}
	for _, r := range results {
		if len(r.Notes) > 0 {
			fmt.Fprintf(w, "\n%s\n", r.Doc)
		}
		for _, n := range r.Notes {
			fmt.Fprintln(w, printable(n))
		}
	}
	return nil
}
