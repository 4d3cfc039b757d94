package ingest

import (
	"encoding/csv"
	"errors"
	"fmt"
	"io"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"

	"example.org/kg/graph"
)

// readTable reads an edge list: CSV, or TSV by its ending, with a line of headings, and a mapping that tells what the columns are.
// Each row is a statement, and its own evidence: the table stands in for an article.
func readTable(r io.Reader, into *intake) error {
	opt := into.opt
	if opt.Mapping == nil {
		return opt.fail(place{}, "a table needs a mapping; give --mapping FILE")
	}
	text, err := decoded(r, opt)
	if err != nil {
		return err
	}
	t := &tableReader{opt: opt, in: csv.NewReader(strings.NewReader(text)), into: into, g: into.g}
	t.in.FieldsPerRecord, t.in.LazyQuotes = -1, false
	if strings.EqualFold(filepath.Ext(opt.Name), ".tsv") {
		t.in.Comma = '\t'
	}
	if err := t.headings(); err != nil {
		return err
	}
	for {
		row, err := t.in.Read()
		if errors.Is(err, io.EOF) {
			break
		}
		if err != nil {
			return t.badCSV(err)
		}
		if err := t.row(row); err != nil {
			return err
		}
	}
	return t.finish()
}

// decoded is a table as text.
func decoded(r io.Reader, opt Options) (string, error) {
	data, err := io.ReadAll(r)
	switch {
	case err != nil:
		return "", err
	case len(data) == 0 || opt.Decode == nil && utf8.Valid(data):
		return string(data), nil
	case opt.Decode == nil:
		return "", opt.fail(place{}, "it is not UTF-8; convert it first")
	}
	text, err := opt.Decode(data)
	if err != nil {
		return "", opt.fail(place{}, "%v", err)
	}
	return text, nil
}

type tableReader struct {
	opt     Options
	in      *csv.Reader
	columns []string
	into    *intake
	g       *graph.Graph // of into
	ledger  ledger
	sts     []graph.Statement
	at      []place
}

func (t *tableReader) badCSV(err error) error {
	var parse *csv.ParseError
	if errors.As(err, &parse) {
		return t.opt.fail(place{parse.Line, parse.Column}, "not CSV: %v; put texts with quotes or line ends into quotes, and double the quotes in them", parse.Err)
	}
	return fmt.Errorf("%s: %w", t.opt.Name, err)
}

// headings reads the first line and holds the mapping against it.
func (t *tableReader) headings() error {
	row, err := t.in.Read()
	if errors.Is(err, io.EOF) {
		return t.opt.fail(place{1, 0}, "the table is empty; its first line has to be headings")
	}
	if err != nil {
		return t.badCSV(err)
	}
	for i, heading := range row {
		if i == 0 {
			heading = strings.TrimPrefix(heading, "\uFEFF")
		}
		t.columns = append(t.columns, strings.TrimSpace(heading))
	}
	for _, field := range fieldNames() {
		c, ok := t.opt.Mapping.fields[field]
		if ok && !c.fixed && !slices.Contains(t.columns, c.name) {
			return t.opt.fail(place{1, 0}, "no column %q, which the mapping has for %s; the columns are %s", c.name, field, strings.Join(t.columns, ", "))
		}
	}
	return nil
}

// cell is the value of a field in a row, "" for none.
func (t *tableReader) cell(row []string, field string) (value string, c column, at place) {
	c, ok := t.opt.Mapping.fields[field]
	line, _ := t.in.FieldPos(0)
	at = place{line: line}
	if !ok || c.fixed {
		return c.name, c, at
	}
	i := slices.Index(t.columns, c.name)
	if i >= len(row) {
		return "", c, at
	}
	at.line, at.column = t.in.FieldPos(i)
	return strings.TrimSpace(row[i]), c, at
}

func (t *tableReader) row(row []string) error {
	if len(row) > len(t.columns) {
		line, _ := t.in.FieldPos(0)
		return t.opt.fail(place{line: line}, "the row has %d cells, the headings are %d; put texts with commas into quotes", len(row), len(t.columns))
	}
	st := graph.Statement{Confidence: 1, Rule: "import"}
	name, _, at := t.cell(row, "relation")
	rule, ok := relationNamed(t.opt.schema, name)
	if !ok {
		var names []string
		for _, r := range t.opt.schema.Relations() {
			names = append(names, string(r.Relation)+" "+r.Label)
		}
		return t.opt.fail(at, "unknown relation %q; use one of %s", name, strings.Join(names, ", "))
	}
	st.Predicate = rule.Relation
	var err error
	if st.Subject, err = t.entity(row, "subject"); err != nil {
		return err
	}
	if st.Object, err = t.entity(row, "object"); err != nil {
		return err
	}
	if err := t.figures(row, &st); err != nil {
		return err
	}
	st.Period.Start, _, _ = t.cell(row, "start")
	st.Period.End, _, _ = t.cell(row, "end")
	if value, _, at := t.cell(row, "status"); value == string(graph.Planned) || value == "计划" {
		st.Status = graph.Planned
	} else if value != "" && value != string(graph.Done) && value != "已完成" {
		return t.opt.fail(at, "the status is %q; give done or planned", value)
	}
	if value, _, at := t.cell(row, "confidence"); value != "" {
		if st.Confidence, err = strconv.ParseFloat(value, 64); err != nil {
			return t.opt.fail(at, "the confidence is %q; give a number from 0 to 1", value)
		}
	}
	quote, _, _ := t.cell(row, "quote")
	if quote = oneLine(quote); quote == "" {
		quote = oneLine(strings.Join(row, " "))
	}
	t.ledger.line(quote)
	t.sts, t.at = append(t.sts, st), append(t.at, at)
	return nil
}

// figures reads amount and headcount.
func (t *tableReader) figures(row []string, st *graph.Statement) error {
	clean := strings.NewReplacer(",", "", "，", "", " ", "")
	if value, c, at := t.cell(row, "amount"); value != "" {
		amount, ok := parseMoney(clean.Replace(value), c.times)
		if !ok {
			return t.opt.fail(at, "the amount is %q; give a number, whose unit the mapping tells", value)
		}
		st.Amounts = []graph.Money{amount}
	}
	if value, c, at := t.cell(row, "headcount"); value != "" {
		n, err := strconv.ParseInt(clean.Replace(value), 10, 64)
		if err != nil || n > (1<<63-1)/c.times {
			return t.opt.fail(at, "the headcount is %q; give a whole number", value)
		}
		st.Headcounts = []int64{n * c.times}
	}
	return nil
}

// entity finds or makes the entity of a row's subject or object.
func (t *tableReader) entity(row []string, field string) (graph.ID, error) {
	name, _, at := t.cell(row, field)
	if name == "" {
		return "", t.opt.fail(at, "the row has no %s", field)
	}
	typeName, _, typeAt := t.cell(row, field+".type")
	typ, known := typeNamed(t.opt.schema, typeName)
	if typeName != "" && !known {
		return "", t.opt.fail(typeAt, "unknown type %q; use one of %s", typeName, strings.Join(typeNames(t.opt.schema), ", "))
	}
	if typeName == "" || typ.IsPlace() && typ != graph.Village {
		return t.division(name, at)
	}
	var scope graph.ID
	if place, _, at := t.cell(row, field+".place"); place != "" {
		var err error
		if scope, err = t.division(place, at); err != nil {
			return "", err
		}
	}
	ent := graph.Entity{ID: identity(t.opt.schema, typ, name, scope), Type: typ, Name: name, Parent: scope}
	if err := t.g.AddEntity(ent); err != nil {
		return "", t.opt.fail(at, "%v", err)
	}
	return ent.ID, nil
}

// identity is the id of a thing of a name, as package extract makes it.
func identity(schema *graph.Schema, typ graph.Type, name string, scope graph.ID) graph.ID {
	rule, _ := schema.TypeRule(typ)
	switch {
	case typ == graph.Enterprise:
		return graph.HashID("organisation", string(typ), name)
	case rule.Nature == graph.Organisation:
		return graph.HashID("organisation", string(typ), name, string(scope))
	}
	return graph.HashID("place", string(typ), name, string(scope))
}

func (t *tableReader) division(name string, at place) (graph.ID, error) {
	if t.opt.Places == nil {
		return "", t.opt.fail(at, "%q is no place that is known here", name)
	}
	chain, err := t.opt.Places(name)
	if err != nil {
		return "", t.opt.fail(at, "%v", err)
	}
	for _, ent := range chain {
		if err := t.g.AddEntity(ent); err != nil {
			return "", t.opt.fail(at, "%v", err)
		}
	}
	return chain[0].ID, nil
}

// finish makes the statements, once the whole table stands in for an article.
func (t *tableReader) finish() error {
	if len(t.sts) == 0 {
		return nil
	}
	doc := t.ledger.document(t.opt, "")
	if err := t.into.document(doc); err != nil {
		return err
	}
	mentions := map[graph.ID]int{}
	for i, st := range t.sts {
		st.Evidence = t.ledger.evidence(doc.ID, i)
		if _, err := t.into.statement(st); err != nil {
			return t.opt.fail(t.at[i], "%v", err)
		}
		mentions[st.Subject]++
		mentions[st.Object]++
	}
	return t.into.mentions(doc.ID, mentions)
}
