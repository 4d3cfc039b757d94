package document

import (
	_ "embed"
	"regexp"
	"slices"
	"strings"
	"sync"
	"unicode/utf8"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

//go:embed html_cues.txt
var htmlCuesText string

type htmlCues struct {
	notArticle                       map[string]bool
	notArticlePart                   []string
	metaDate, metaSource, metaTitles []string
}

var loadHTMLCues = sync.OnceValue(func() *htmlCues {
	sections := sections(htmlCuesText)
	c := &htmlCues{
		notArticle:     map[string]bool{},
		notArticlePart: sections["not-article-part"],
		metaDate:       sections["meta-date"],
		metaSource:     sections["meta-source"],
		metaTitles:     sections["meta-title"],
	}
	for _, word := range sections["not-article"] {
		c.notArticle[word] = true
	}
	return c
})

// page is what a page of HTML says; each field may be "".
type page struct {
	text                string // of the article, block elements as lines
	title, date, source string // the last two as the page's metadata writes them
}

var tag = regexp.MustCompile(`(?i)</(?:p|div|span|td|tr|table|ul|li|h[1-6]|a|body|head|title|article|section)\s*>|<br\s*/?>`)

const (
	htmlPrefix = 1024 // bytes in which a page declares itself
	enoughTags = 5    // of the tags above, in the first sampleSize bytes, make a text HTML
)

// looksLikeHTML reports whether text is a page, or a piece of one, whatever its file was called.
func looksLikeHTML(text string) bool {
	sample := text[:min(len(text), sampleSize)]
	if strings.IndexByte(sample, '<') < 0 {
		return false
	}
	start := strings.ToLower(text[:min(len(text), htmlPrefix)])
	if strings.Contains(start, "<!doctype html") || strings.Contains(start, "<html") {
		return true
	}
	return len(tag.FindAllStringIndex(sample, enoughTags)) == enoughTags
}

// readHTML returns the article of a page: the element that holds most of its prose, with the title and the byline before it.
func readHTML(text string) page {
	root, err := html.Parse(strings.NewReader(text))
	if err != nil { // nested beyond what the parser bears
		return page{text: stripTags(text)}
	}
	r := &reader{sizes: map[*html.Node]size{}}
	r.meta(root)
	body := find(root, func(n *html.Node) bool { return n.DataAtom == atom.Body })
	if body == nil {
		return r.page
	}
	r.measure(body)
	r.total = r.sizes[body].prose
	article := r.article(body)
	r.headline(body, article)
	r.byline(body, article)
	r.render(article)
	r.flush()
	if !r.hasTitle() && r.titleElement {
		r.text = r.title + "\n"
	}
	r.text += r.out.String()
	r.title, r.source = normalString(r.title), normalString(r.source)
	return r.page
}

// reader walks the tree of a page.
type reader struct {
	page
	sizes        map[*html.Node]size
	total        int  // code points of prose on the page; negative when nothing is to be left out for its class
	titleElement bool // title is that of an h1
	out          strings.Builder
	current      strings.Builder // the line being written
	cell         bool            // a table's cell has ended on this line
	pre          bool
}

// find returns the first node, in the order of the document, for which ok holds.
func find(n *html.Node, ok func(*html.Node) bool) *html.Node {
	if n.Type == html.ElementNode && ok(n) {
		return n
	}
	for c := n.FirstChild; c != nil; c = c.NextSibling {
		if found := find(c, ok); found != nil {
			return found
		}
	}
	return nil
}

func within(n, ancestor *html.Node) bool {
	for ; n != nil; n = n.Parent {
		if n == ancestor {
			return true
		}
	}
	return false
}

func attr(n *html.Node, key string) string {
	for _, a := range n.Attr {
		if a.Key == key {
			return a.Val
		}
	}
	return ""
}

// meta reads the head: title, date, source.
func (r *reader) meta(n *html.Node) {
	c := loadHTMLCues()
	if n.Type == html.ElementNode {
		switch n.DataAtom {
		case atom.Title:
			if r.title == "" {
				r.title = pageTitle(r.inline(n))
			}
		case atom.Meta:
			name := strings.ToLower(firstOf(attr(n, "name"), attr(n, "property"), attr(n, "itemprop")))
			content := strings.TrimSpace(attr(n, "content"))
			switch {
			case content == "":
			case slices.Contains(c.metaTitles, name):
				r.title = content
			case slices.Contains(c.metaDate, name):
				r.date = firstOf(r.date, content)
			case slices.Contains(c.metaSource, name):
				r.source = firstOf(r.source, content)
			}
		case atom.Time:
			r.date = firstOf(r.date, attr(n, "datetime"))
		}
	}
	for child := n.FirstChild; child != nil; child = child.NextSibling {
		r.meta(child)
	}
}

// pageTitle returns the title of an article from that of its page: the part before the names of column and site, which are set
// off by _, | or a dash between spaces.
func pageTitle(s string) string {
	s = strings.Join(strings.Fields(s), " ")
	for _, separator := range [...]string{"_", "|", "｜", " - ", " – ", " — "} {
		if first, _, ok := strings.Cut(s, separator); ok && utf8.RuneCountInString(first) >= shortTitle {
			s = strings.TrimSpace(first)
		}
	}
	return s
}

// headline takes the title from an h1: the one in the article, or the one that agrees with what the page calls itself. The name
// of the site may be an h1 too.
func (r *reader) headline(body, article *html.Node) {
	own := squeeze(r.title)
	h1 := find(body, func(n *html.Node) bool {
		if n.DataAtom != atom.H1 {
			return false
		}
		text := squeeze(r.inline(n))
		return text != "" && (own == "" || within(n, article) || strings.Contains(text, own) || strings.Contains(own, text))
	})
	if h1 != nil {
		r.title, r.titleElement = r.inline(h1), true
	}
}

// hasTitle reports whether a line written is the title.
func (r *reader) hasTitle() bool {
	want := squeeze(r.title)
	for line := range strings.Lines(r.out.String()) {
		if len(line) <= len(want)*2 && squeeze(line) == want {
			return true
		}
	}
	return false
}

// longByline is the most code points of a line before the article that is taken over.
const longByline = 80

// byline writes the last lines before the article that tell its date and source, if they stand outside it.
func (r *reader) byline(body, article *html.Node) {
	before := &reader{sizes: r.sizes, total: -1}
	before.renderUntil(body, article)
	before.flush()
	for line := range strings.Lines(before.out.String()) {
		line = strings.TrimSpace(line)
		if utf8.RuneCountInString(line) <= longByline && credits(normalString(line)) {
			r.line(line)
		}
	}
}

// normalString is normalise for a single line of a page.
func normalString(s string) string {
	norm, _ := normalise([]rune(s))
	return strings.TrimSpace(string(norm))
}

// renderUntil renders what comes before stop and reports whether it met stop.
func (r *reader) renderUntil(n, stop *html.Node) bool {
	switch {
	case n == stop:
		return true
	case !within(stop, n):
		r.render(n)
		return false
	}
	for c := n.FirstChild; c != nil; c = c.NextSibling {
		if r.renderUntil(c, stop) {
			return true
		}
	}
	return false
}

// stripTags returns text without its tags, each end of an element as the end of a line.
func stripTags(text string) string {
	var b strings.Builder
	z := html.NewTokenizer(strings.NewReader(text))
	var open atom.Atom // the last element that began
	for {
		switch z.Next() {
		case html.ErrorToken:
			return b.String()
		case html.TextToken:
			if !hasNoText(open) {
				b.Write(z.Text())
			}
		case html.StartTagToken:
			name, _ := z.TagName()
			open = atom.Lookup(name)
		case html.EndTagToken, html.SelfClosingTagToken:
			open = 0
			b.WriteByte('\n')
		}
	}
}
