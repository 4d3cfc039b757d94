package ingest

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"io"
	"path/filepath"
	"slices"
	"strings"

	"example.org/kg/graph"
)

// ErrInput is wrapped by the errors about what a file holds. They name the file, the line and mostly the column, and a remedy.
var ErrInput = errors.New("cannot be imported")

// ErrFormat is wrapped by the errors about a format that is not read.
var ErrFormat = errors.New("unknown format")

// Options say how to read.
type Options struct {
	Name   string // of the file, for messages and as location of what stands in for an article
	Hash   string // hex SHA-256 of the file, for what stands in for an article; "" where it is not known
	Format string // of Formats, "" for the one that the ending of Name belongs to
	// BaseIRI is what the IRIs of the data begin with; "" takes the one that its own terms have.
	BaseIRI string
	Mapping *Mapping // of a table
	Places  Places   // knows divisions, for tables
	// Decode makes text of a table in any encoding; without it a table has to be UTF-8.
	Decode func(data []byte) (string, error)

	schema *graph.Schema
}

// Places finds the division that a name or code means, with the divisions it lies in, the nearest first. An error says why there is
// none, or that there are several.
type Places func(name string) ([]graph.Entity, error)

// Format is one that is read.
type Format struct {
	Name    string
	Endings []string
	read    func(r io.Reader, in *intake) error
}

// Formats lists the formats that are read.
func Formats() []Format {
	return []Format{
		{"jsonld", []string{".jsonld", ".json"}, readJSONLD},
		{"nquads", []string{".nq", ".nt"}, readNQuads},
		{"graphml", []string{".graphml"}, readGraphML},
		{"csv", []string{".csv", ".tsv"}, readTable},
	}
}

// Read reads a file into the collection. ignored counts values that the model has no place for, by property. Errors wrap ErrFormat,
// ErrInput or vocab.ErrBaseIRI where these are at fault, and are that of ctx when it has ended; after one the collection is of no use.
func (c *Collection) Read(ctx context.Context, r io.Reader, opt Options) (ignored map[string]int, err error) {
	opt.schema = c.entities.Schema()
	for _, f := range Formats() {
		if f.Name == strings.ToLower(opt.Format) || opt.Format == "" && slices.Contains(f.Endings, strings.ToLower(filepath.Ext(opt.Name))) {
			in := newIntake(ctx, c, opt)
			if err := f.read(interruptible{ctx, r}, in); err != nil {
				return nil, cmp.Or(ctx.Err(), err)
			}
			return in.ignored, in.done()
		}
	}
	return nil, fmt.Errorf("%w: %s", ErrFormat, opt.unread())
}

// unread says why a file or format is not read, and what is.
func (opt *Options) unread() string {
	var read []string
	for _, f := range Formats() {
		read = append(read, f.Name+" ("+strings.Join(f.Endings, ", ")+")")
	}
	list := strings.Join(read, ", ")
	for _, f := range unreadFormats() {
		if opt.Format == "" && slices.Contains(f.endings, strings.ToLower(filepath.Ext(opt.Name))) || strings.EqualFold(opt.Format, f.name) {
			return fmt.Sprintf("%s: %s is not read; make %s of it. Read are %s", opt.Name, f.name, f.instead, list)
		}
	}
	if opt.Format != "" {
		return fmt.Sprintf("%q; read are %s", opt.Format, list)
	}
	return fmt.Sprintf("%s: its ending tells no format; give --format with one of %s", opt.Name, list)
}

// unreadFormats lists formats that a user may expect to be read, with what to bring instead.
func unreadFormats() []struct {
	name    string
	endings []string
	instead string
} {
	return []struct {
		name    string
		endings []string
		instead string
	}{
		{"Turtle", []string{".ttl", ".turtle"}, "N-Triples (.nt)"},
		{"TriG", []string{".trig"}, "N-Quads (.nq)"},
		{"RDF/XML", []string{".rdf", ".owl"}, "N-Triples (.nt)"},
		{"GEXF", []string{".gexf"}, "GraphML"},
		{"XLSX", []string{".xlsx", ".xls"}, "CSV"},
	}
}

// interruptible is a reader that ends with its context.
type interruptible struct {
	ctx context.Context
	r   io.Reader
}

// Read reads on unless the context has ended.
func (i interruptible) Read(p []byte) (int, error) {
	if err := i.ctx.Err(); err != nil {
		return 0, err
	}
	return i.r.Read(p)
}

// place is a place in a file.
type place struct{ line, column int }

// fail is an error about a place in the file.
func (opt *Options) fail(at place, format string, args ...any) error {
	where := opt.Name
	if at.line > 0 {
		where += fmt.Sprintf(":%d", at.line)
	}
	if at.column > 0 {
		where += fmt.Sprintf(":%d", at.column)
	}
	return fmt.Errorf("%s: %w: %s", where, ErrInput, fmt.Sprintf(format, args...))
}
