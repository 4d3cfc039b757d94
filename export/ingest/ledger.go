package ingest

import (
	"cmp"
	"fmt"
	"slices"
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

// bareTriples makes statements of the relations that no statement claims.
func (b *builder) bareTriples(names []string) error {
	var bare []graph.Triple
	at := map[graph.Triple]place{}
	for _, name := range names {
		for _, s := range b.things[name].said {
			rel, ok := b.relation(s.property)
			if !ok {
				continue
			}
			t := graph.Triple{Subject: b.id(name), Relation: rel, Object: b.id(s.value.value)}
			turned := graph.Triple{Subject: t.Object, Relation: rel, Object: t.Subject}
			rule, _ := b.opt.Schema.Rule(rel)
			if b.claimed[t] || rule.Symmetric && b.claimed[turned] {
				continue
			}
			b.claimed[t], at[t] = true, s.at
			bare = append(bare, t)
		}
	}
	slices.SortFunc(bare, func(a, b graph.Triple) int {
		return cmp.Or(cmp.Compare(a.Subject, b.Subject), cmp.Compare(a.Relation, b.Relation), cmp.Compare(a.Object, b.Object))
	})
	var l ledger
	for _, t := range bare {
		if b.g.Entity(t.Subject) == nil || b.g.Entity(t.Object) == nil {
			return b.opt.fail(at[t], "%s %s %s: one of the two has no type and name in the file", t.Subject, t.Relation, t.Object)
		}
		l.line(b.sentence(t))
	}
	if len(bare) == 0 {
		return nil
	}
	doc := l.document(b.opt, "")
	b.g.AddDocument(doc)
	for i, t := range bare {
		st := graph.Statement{Subject: t.Subject, Predicate: t.Relation, Object: t.Object, Confidence: 1, Rule: "import", Evidence: l.evidence(doc.ID, i)}
		if _, err := b.g.AddStatement(st); err != nil {
			return b.opt.fail(at[t], "%v", err)
		}
	}
	return nil
}

// sentence says a relation in a line.
func (b *builder) sentence(t graph.Triple) string {
	rule, _ := b.opt.Schema.Rule(t.Relation)
	return oneLine(fmt.Sprintf("%s %s %s", b.g.Entity(t.Subject).Name, rule.Label, b.g.Entity(t.Object).Name))
}

// ownEvidence makes the evidence of a statement that comes without any: a document of one line.
func (b *builder) ownEvidence(st *graph.Statement) []graph.Evidence {
	if b.g.Entity(st.Subject) == nil || b.g.Entity(st.Object) == nil {
		return nil
	}
	var l ledger
	l.line(b.sentence(graph.Triple{Subject: st.Subject, Relation: st.Predicate, Object: st.Object}))
	doc := l.document(b.opt, "#"+string(vocab.Local(graph.DocumentID(l.text.String()))))
	b.g.AddDocument(doc)
	return l.evidence(doc.ID, 0)
}

func oneLine(text string) string { return strings.Join(strings.Fields(text), " ") }
