package document

import (
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// isBlock reports whether an element ends a line before and after it.
func isBlock(element atom.Atom) bool {
	switch element {
	case atom.Address, atom.Article, atom.Blockquote, atom.Body, atom.Caption, atom.Center,
		atom.Dd, atom.Details, atom.Div, atom.Dl, atom.Dt, atom.Figcaption, atom.Figure,
		atom.H1, atom.H2, atom.H3, atom.H4, atom.H5, atom.H6, atom.Header, atom.Hr,
		atom.Li, atom.Main, atom.Ol, atom.P, atom.Pre, atom.Section, atom.Summary,
		atom.Table, atom.Tbody, atom.Tfoot, atom.Thead, atom.Tr, atom.Ul:
		return true
	}
	return false
}

// render writes the text of n.
func (r *reader) render(n *html.Node) {
	switch {
	case n.Type == html.TextNode:
		r.write(n.Data)
		return
	case r.skipped(n) || r.isLinkList(n):
		return
	case n.DataAtom == atom.Br:
		r.flush()
		return
	}
	block := isBlock(n.DataAtom)
	cell := n.DataAtom == atom.Td || n.DataAtom == atom.Th
	row := cell && n.Parent.DataAtom == atom.Tr && !r.sizes[n].layout
	if block && !r.inRow(n) || cell && !row {
		r.flush()
	}
	wasPre := r.pre
	r.pre = wasPre || n.DataAtom == atom.Pre
	for c := n.FirstChild; c != nil; c = c.NextSibling {
		r.render(c)
	}
	r.pre = wasPre
	switch {
	case row:
		r.cell = true
	case block && !r.inRow(n) || cell:
		r.flush()
	}
}

// inRow reports whether the line that n stands on is a table's row, which a block in its cell does not end.
func (r *reader) inRow(n *html.Node) bool {
	p := n.Parent
	return p != nil && (p.DataAtom == atom.Td || p.DataAtom == atom.Th) && !r.sizes[p].layout
}

// isLinkList reports whether n is a list, or a paragraph, of hardly anything but links, two or more.
func (r *reader) isLinkList(n *html.Node) bool {
	switch n.DataAtom {
	case atom.Ul, atom.Ol, atom.Dl, atom.Div, atom.P, atom.Table:
		of := r.sizes[n]
		return of.links >= 2 && of.linked > 2*of.text
	}
	return false
}

// inline returns the text of n on one line.
func (r *reader) inline(n *html.Node) string {
	sub := &reader{sizes: r.sizes, total: -1}
	for c := n.FirstChild; c != nil; c = c.NextSibling {
		sub.render(c)
	}
	sub.flush()
	return strings.Join(strings.Fields(sub.out.String()), " ")
}

// write adds text to the current line, runs of white space as one space.
func (r *reader) write(text string) {
	if r.pre {
		before, after, found := strings.Cut(text, "\n")
		r.current.WriteString(before)
		if found {
			r.flush()
			r.write(after)
		}
		return
	}
	for i, word := range strings.FieldsFunc(text, isHTMLSpace) {
		switch {
		case r.cell:
			if r.current.Len() > 0 {
				r.current.WriteByte('\t')
			}
			r.cell = false
		case r.current.Len() > 0 && (i > 0 || isHTMLSpace(rune(text[0]))):
			if !strings.HasSuffix(r.current.String(), " ") {
				r.current.WriteByte(' ')
			}
		}
		r.current.WriteString(word)
	}
	if text != "" && r.current.Len() > 0 && isHTMLSpace(rune(text[len(text)-1])) && !strings.HasSuffix(r.current.String(), " ") {
		r.current.WriteByte(' ')
	}
}

// isHTMLSpace reports whether r is white space that HTML collapses; a no-break space is not.
func isHTMLSpace(r rune) bool {
	return r == ' ' || r == '\n' || r == '\t' || r == '\r' || r == '\f'
}

// flush ends the current line.
func (r *reader) flush() {
	text := strings.TrimRight(r.current.String(), " ")
	r.current.Reset()
	r.cell = false
	if text != "" {
		r.line(text)
	}
}

func (r *reader) line(text string) {
	r.out.WriteString(text)
	r.out.WriteByte('\n')
}
