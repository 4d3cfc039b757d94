package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"path/filepath"
	"strings"
	"time"

	"github.com/spf13/cobra"

	"example.org/kg/export/page"
	"example.org/kg/export/picture"
	"example.org/kg/extract/hanzi"
	"example.org/kg/graph"
)

type renderOptions struct {
	graph  string
	output string
	format string // "" takes the one that the ending of output belongs to
	selection
	picture.Options
}

// pictureFormat is one kind of picture. Its ending is its name.
type pictureFormat struct {
	name  string
	write func(ctx context.Context, w io.Writer, g *graph.Graph, pic picture.Options) error
}

// pictureFormats lists the kinds of pictures in the order of the help.
func pictureFormats() []pictureFormat {
	return []pictureFormat{
		{"svg", picture.WriteSVG},
		{"png", picture.WritePNG},
		{"pdf", picture.WritePDF},
		{"dot", func(_ context.Context, w io.Writer, g *graph.Graph, pic picture.Options) error {
			return picture.WriteDOT(w, g, pic)
		}},
		{"html", writePage},
	}
}

// writePage writes the page of what is drawn as a picture.
func writePage(ctx context.Context, w io.Writer, g *graph.Graph, pic picture.Options) error {
	return page.Write(ctx, w, g, page.Options{
		Title: pic.Title, Selection: pic.Selection, Path: pic.Path, Hierarchy: pic.Hierarchy, Isolated: pic.Isolated, Fold: hanzi.Fold,
	})
}

func pictureFormatNames() []string {
	var names []string
	for _, f := range pictureFormats() {
		names = append(names, f.name)
	}
	return names
}

func newRenderCmd(std *streams) *cobra.Command {
	var opts renderOptions
	cmd := &cobra.Command{
		Use:   "render",
		Short: "Draw the graph",
		Long: `Draws the entities that take part in a relation, or the part of them that the flags select: around some entities (--focus),
along a path (--path), of certain relations, types, places, amounts and times, or those that count for most (--top). All
conditions hold together, and the caption of the picture says what was left out. The picture appears complete or not at all; the
same graph gives the same picture. With -o kg.html it is a page to explore the graph with, in one file for any browser.`,
		Example: `  kg render
  kg render -o kg.png --title 东西部协作
  kg render --focus 定西 --depth 2 -o dingxi.svg
  kg render --path 青岛 礼县 --hierarchy
  kg render --province 甘肃 --since 2020 --min-amount 1000万
  kg render --relation 投资 --top 20 --by amount
  kg render --layout matrix -o matrix.png
  kg render -o kg.html
  kg render -o - --format dot | less`,
		Args: usageArgs(cobra.MaximumNArgs(1)),
		RunE: func(cmd *cobra.Command, args []string) error {
			opts.graph = graphFile(cmd)
			opts.read(cmd, args)
			return runRender(cmd.Context(), std, &opts)
		},
	}
	flags := cmd.Flags()
	flags.StringVarP(&opts.output, "output", "o", "kg.svg", "write to `FILE`; - for standard output")
	flags.StringVarP(&opts.format, "format", "f", "", "`FORMAT`: "+strings.Join(pictureFormatNames(), ", ")+" (default: by the ending of -o)")
	flags.StringVar(&opts.Title, "title", "", "`TEXT` above the picture")
	opts.addFlags(cmd)
	flags.StringVar(&opts.Layout, "layout", picture.AutoLayout, "`LAYOUT`: "+layoutHelp())
	flags.BoolVar(&opts.Hierarchy, "hierarchy", false, "also draw which place lies in which")
	flags.BoolVar(&opts.Isolated, "isolated", false, "also draw what takes part in no relation")
	flags.Float64Var(&opts.DPI, "dpi", picture.DefaultDPI, "`N` pixels an inch in a PNG: 96 for a web page, 300 for print")
	flags.StringVar(&opts.Link, "link", "", "in SVG, PDF and DOT: make entities and relations links into `PAGE` (kg.html or an address)")
	flags.DurationVar(&opts.Timeout, "timeout", picture.DefaultTimeout, "give up after this `TIME`")
	completes(cmd, "format", pictureFormatNames())
	completes(cmd, "layout", picture.LayoutNames())
	return cmd
}

// minDPI is the lowest resolution in which a picture can still be told from a stain.
const minDPI = 10

func runRender(ctx context.Context, std *streams, opts *renderOptions) error {
	format, err := pictureFormatOf(opts)
	if err != nil {
		return err
	}
	if err := opts.check(); err != nil {
		return err
	}
	if err := checkLayout(opts, format); err != nil {
		return err
	}
	if err := checkTerminal(std, opts.output, format.name); err != nil {
		return err
	}
	switch {
	case opts.Timeout <= 0:
		return usagef("--timeout %s: give more than nothing", opts.Timeout)
	case !(opts.DPI >= minDPI):
		return usagef("--dpi %g: give at least %d", opts.DPI, minDPI)
	}
	if opts.Link != "" {
		if err := picture.CheckLink(opts.Link); err != nil {
			return usagef("--link: %v", err)
		}
	}
	whole, err := loadGraph(opts.graph)
	if err != nil {
		return err
	}
	part, err := opts.apply(whole)
	if err != nil {
		return err
	}
	opts.Path, opts.Selection, opts.Whole = part.path, part.words, whole
	g := part.Graph
	switch {
	case len(g.Statements()) > 0:
	case len(whole.Statements()) == 0:
		std.note("%s holds no relation, so the picture is empty: kg build PATH reads more articles.", opts.graph)
	default:
		std.note("No relation is left by what was asked for, so the picture is empty: %s.", strings.Join(part.words, "; "))
	}
	opts.Warn = func(line string) { std.note("%s", line) }
	start := time.Now()
	err = writeOutput(ctx, std, opts.output, func(w io.Writer) error { return format.write(ctx, w, g, opts.Options) })
	if errors.Is(err, picture.ErrTooLarge) {
		return fmt.Errorf("%w: sum it up with --layout matrix or flow, write a page to search with -o kg.html, or select with --focus NAME, --province NAME or --top N", err)
	}
	if err != nil {
		return err
	}
	if opts.output != stdio {
		std.note("%s: %s; %s", opts.output, shown(g, opts.Options), time.Since(start).Round(10*time.Millisecond))
	}
	return nil
}

// pictureFormatOf decides on the format by --format or the ending of the file.
func pictureFormatOf(opts *renderOptions) (pictureFormat, error) {
	name := strings.ToLower(opts.format)
	if name == "" {
		name = strings.TrimPrefix(strings.ToLower(filepath.Ext(opts.output)), ".")
	}
	if opts.output == stdio && name == "" {
		name = pictureFormats()[0].name
	}
	for _, f := range pictureFormats() {
		if f.name == name {
			return f, nil
		}
	}
	return pictureFormat{}, usagef("no picture format %q: give --format, or -o with an ending, of %s", name, strings.Join(pictureFormatNames(), ", "))
}

// layoutHelp lists the layouts.
func layoutHelp() string {
	words := picture.AutoLayout + " for the first that can be read"
	for _, l := range picture.Layouts() {
		words += "; " + l.Name + ": " + l.Summary
	}
	return words
}

// checkLayout refuses what a layout cannot show.
func checkLayout(opts *renderOptions, format pictureFormat) error {
	layout, err := picture.LayoutOf(opts.Layout, 0)
	switch {
	case err != nil:
		return usagef("--%v", err)
	case layout.Most > 0:
	case format.name == "dot":
		return usagef("--layout %s: DOT is for boxes and lines; give -o with an ending of another format", layout.Name)
	case opts.Hierarchy || opts.Isolated:
		return usagef("--layout %s: it shows nothing but relations; leave --hierarchy and --isolated out", layout.Name)
	}
	return nil
}

// shown says what a picture of the graph holds.
func shown(g *graph.Graph, pic picture.Options) string {
	return fmt.Sprintf("%s, %s from %s", counted(pic.Entities(g), "entity"), counted(len(g.Edges()), "relation"), counted(len(g.Documents()), "document"))
}
