package document

import (
	"regexp"
	"slices"
	"strings"
	"unicode"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// size is what an element holds, in code points without white space.
type size struct {
	prose  int  // in runs that read like sentences
	text   int  // outside of links
	linked int  // in links
	links  int  // number of links
	layout bool // blocks or tables: a cell like this is no cell of a row
}

// hasNoText reports whether an element holds no text of the article. The readings of ruby annotations are of this kind.
func hasNoText(element atom.Atom) bool {
	switch element {
	case atom.Aside, atom.Audio, atom.Button, atom.Canvas, atom.Footer, atom.Head,
		atom.Iframe, atom.Input, atom.Nav, atom.Noscript, atom.Object, atom.Rp, atom.Rt,
		atom.Script, atom.Select, atom.Style, atom.Svg, atom.Template, atom.Textarea,
		atom.Video:
		return true
	}
	return false
}

var hiddenStyle = regexp.MustCompile(`(?i)(?:display\s*:\s*none|visibility\s*:\s*hidden)`)

// skipped reports whether n is not of the article by its name, its style or its class. An element that holds half of the page's
// prose is not left out for its class.
func (r *reader) skipped(n *html.Node) bool {
	if n.Type == html.CommentNode || n.Type == html.DoctypeNode {
		return true
	}
	if n.Type != html.ElementNode {
		return false
	}
	if hasNoText(n.DataAtom) || hiddenStyle.MatchString(attr(n, "style")) || hasAttr(n, "hidden") {
		return true
	}
	return hinted(n) && r.sizes[n].prose*2 <= r.total
}

func hasAttr(n *html.Node, key string) bool {
	return slices.ContainsFunc(n.Attr, func(a html.Attribute) bool { return a.Key == key })
}

// hinted reports whether the class or id of n says that it is something beside the article.
func hinted(n *html.Node) bool {
	if n.DataAtom == atom.Body || n.DataAtom == atom.Html || n.DataAtom == atom.Article || n.DataAtom == atom.Main {
		return false
	}
	name := strings.ToLower(attr(n, "class") + " " + attr(n, "id"))
	if name == " " {
		return false
	}
	c := loadHTMLCues()
	for _, word := range strings.FieldsFunc(name, func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) }) {
		if c.notArticle[word] {
			return true
		}
	}
	return slices.ContainsFunc(c.notArticlePart, func(part string) bool { return strings.Contains(name, part) })
}

// proseRun is the least code points of text, not in links, directly in an element, that count as prose.
const proseRun = 20

// measure fills r.sizes for n and what is in it. run and linked are the code points of its inline text that the block around it
// has to count, outside and inside of links.
func (r *reader) measure(n *html.Node) (run, linked int) {
	if n.Type == html.TextNode {
		for _, r := range n.Data {
			if !isHTMLSpace(r) && r != '\u00a0' && r != '\u3000' {
				run++
			}
		}
		r.sizes[n] = size{text: run}
		return run, 0
	}
	if n.Type != html.ElementNode || hasNoText(n.DataAtom) {
		return 0, 0
	}
	var sum size
	blocks := 0
	for c := n.FirstChild; c != nil; c = c.NextSibling {
		a, b := r.measure(c)
		run, linked = run+a, linked+b
		of := r.sizes[c]
		sum.prose += of.prose
		sum.text += of.text
		sum.linked += of.linked
		sum.links += of.links
		if isBlock(c.DataAtom) || c.DataAtom == atom.Br {
			blocks++
		}
		sum.layout = sum.layout || of.layout || c.DataAtom == atom.Table
	}
	sum.layout = sum.layout || blocks > 1
	switch {
	case n.DataAtom == atom.A:
		sum.links++
		sum.linked, sum.text = sum.linked+sum.text, 0
		run, linked = 0, sum.linked
	case isBlock(n.DataAtom) || n.DataAtom == atom.Td || n.DataAtom == atom.Th:
		if run >= proseRun && run > linked {
			sum.prose += run
		}
		run, linked = 0, 0
	}
	r.sizes[n] = sum
	return run, linked
}

// articleShare is the part of an element's prose, in tenths, that a child has to hold to be looked at in its place.
const articleShare = 7

// article descends from n to the smallest element that still holds most of the prose and is more than one paragraph of it.
func (r *reader) article(n *html.Node) *html.Node {
	for {
		var best *html.Node
		for c := n.FirstChild; c != nil; c = c.NextSibling {
			if c.Type == html.ElementNode && !r.skipped(c) && (best == nil || r.sizes[c].prose > r.sizes[best].prose) {
				best = c
			}
		}
		if best == nil || r.sizes[best].prose == 0 || r.sizes[best].prose*10 < r.sizes[n].prose*articleShare || !holdsBlocks(best) {
			return n
		}
		n = best
	}
}

// holdsBlocks reports whether n has lines of its own inside.
func holdsBlocks(n *html.Node) bool {
	return n.DataAtom != atom.P && n.DataAtom != atom.Tr && find(n, func(d *html.Node) bool {
		return d != n && (isBlock(d.DataAtom) || d.DataAtom == atom.Br)
	}) != nil
}
