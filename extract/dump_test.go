package extract

import (
	"fmt"
	"os"
	"testing"

	"example.org/kg/extract/document"
)

// TestDump prints how an article is read: DUMP=file go test -run TestDump ./extract
func TestDump(t *testing.T) {
	path := os.Getenv("DUMP")
	if path == "" {
		t.Skip("set DUMP to a file")
	}
	data, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	doc, err := document.Parse(path, data)
	if err != nil {
		t.Fatal(err)
	}
	x, err := New()
	if err != nil {
		t.Fatal(err)
	}
	if err := x.kb.ready(); err != nil {
		t.Fatal(err)
	}
	r := x.read(doc, nil)
	fmt.Println("TITLE", doc.Title, "DATE", doc.Date, "SOURCE", doc.Source)
	for l, e := range r.home {
		fmt.Println("HOME", l, e.name)
	}
	byClaim := map[*sentence][]*claim{}
	for _, c := range r.claims {
		byClaim[c.sent] = append(byClaim[c.sent], c)
	}
	for _, sent := range r.sents {
		fmt.Printf("\n%s %s\n   ", sent.kind, r.slice(sent.span))
		for i := range sent.chunks {
			c := &sent.chunks[i]
			switch c.kind {
			case mentionChunk:
				name := "?"
				if c.m.ent != nil {
					name = c.m.ent.name
				} else if c.m.kind == anaphorMention {
					name = c.m.level
				} else if c.m.kind == groupMention {
					name = fmt.Sprint("G", c.m.count, c.m.typ)
					if c.m.within != nil {
						name += "<" + c.m.within.name
					}
				}
				fmt.Printf("[%s=%s]", r.slice(c.span), name)
			case quantityChunk:
				fmt.Printf("<%s %d>", r.slice(c.span), c.q.unit)
			case wordChunk:
				fmt.Printf("{%s %v}", c.word, c.classes)
			default:
				fmt.Print(r.slice(c.span))
			}
		}
		fmt.Println()
		for _, tm := range sent.terms {
			fmt.Printf("   T %s prep=%s attr=%v items=%d\n", r.slice(tm.span), tm.prep, tm.attr, len(tm.items))
		}
		for _, c := range byClaim[sent] {
			fig := ""
			if c.figure != nil {
				fig = fmt.Sprint(c.figure.value, c.figure.period, c.figure.hedges)
			}
			fmt.Printf("   => %s %s %s  %s %s %s\n", c.s.name, c.rel, c.o.name, fig, c.status, c.rule)
		}
	}
	for _, n := range r.notes {
		fmt.Println("NOTE", r.slice(n.span), n.detail)
	}
}
