package ingest

import (
	"fmt"
	"strings"
	"unicode/utf8"

	"example.org/kg/export/vocab"
	"example.org/kg/graph"
)

// ledger is a document that stands in for an article: a line for each relation, which is its evidence.
type ledger struct {
	text  strings.Builder
	runes int
	lines []graph.Evidence // without document
}

// line adds a line and returns its number.
func (l *ledger) line(text string) int {
	n := utf8.RuneCountInString(text)
	l.text.WriteString(text + "\n")
	l.lines = append(l.lines, graph.Evidence{Exact: text, Start: l.runes, End: l.runes + n})
	l.runes += n + 1
	return len(l.lines) - 1
}

// document is the ledger as a document: of the file as a whole, or with a part of that.
func (l *ledger) document(opt Options, part string) graph.Document {
	text := l.text.String()
	return graph.Document{ID: graph.DocumentID(text), Location: opt.Name + part, Hash: opt.Hash, Title: opt.Name, Text: text}
}

// StandsIn tells whether a document stands in for an article: its text is then one line for each relation of the file that its
// title names, and its hash that of the file.
func StandsIn(doc *graph.Document) bool {
	part, ok := strings.CutPrefix(doc.Location, doc.Title)
	return ok && doc.Title != "" && (part == "" || part[0] == '#')
}

// evidence is the evidence that a line is.
func (l *ledger) evidence(doc graph.ID, line int) []graph.Evidence {
	ev := l.lines[line]
	ev.Document = doc
	return []graph.Evidence{ev}
}

// sentence says a relation in a line.
func (b *builder) sentence(t graph.Triple) string {
	rule, _ := b.opt.schema.Rule(t.Relation)
	return oneLine(fmt.Sprintf("%s %s %s", b.in.g.Entity(t.Subject).Name, rule.Label, b.in.g.Entity(t.Object).Name))
}

// ownEvidence makes the evidence of a statement that comes without any: a document of one line.
func (b *builder) ownEvidence(st *graph.Statement) ([]graph.Evidence, error) {
	if b.in.g.Entity(st.Subject) == nil || b.in.g.Entity(st.Object) == nil {
		return nil, nil
	}
	var l ledger
	l.line(b.sentence(graph.Triple{Subject: st.Subject, Relation: st.Predicate, Object: st.Object}))
	doc := l.document(b.opt, "#"+string(vocab.Local(graph.DocumentID(l.text.String()))))
	return l.evidence(doc.ID, 0), b.in.document(doc)
}

func oneLine(text string) string { return strings.Join(strings.Fields(text), " ") }
