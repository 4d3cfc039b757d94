// Package document reads one article: bytes become text, the text's main part becomes normalised lines of known kind, and every
// place in the normalised text leads back to the exact original.
//
// The way of the data, each step in a file of its own name:
//
//	bytes → decode (encoding) → html (main text) → normalise (script, width, noise) → lines (kinds) → meta (title, date, source)
package document

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"io"
	"strings"
)

// What can be wrong with the bytes. Errors of this package wrap one of them and name the remedy where there is one.
var (
	ErrBinary   = errors.New("not a text")
	ErrEncoding = errors.New("unknown encoding")
	ErrEmpty    = errors.New("no text")
)

// Document is one article as read.
type Document struct {
	Location string // where it was read: the path as given, "-" for standard input
	Hash     string // SHA-256 of the bytes read, in hexadecimal
	Encoding string // how the bytes were decoded: "utf-8", "utf-16le", "gb18030", "big5", …

	// Text is the article as read: decoded, of HTML the main text only, without byte order mark, line ends \n, in its
	// original script. Offsets of evidence count code points of Text.
	Text  string
	Runes []rune // Text as code points

	// Norm is Runes normalised: simplified characters, half-width letters and digits, pinyin noise and invisible characters
	// dropped, every kind of space but tab and line end an ASCII space. A tab separates the cells of a table's row.
	Norm []rune
	Orig []int // Orig[i] is the index in Runes of Norm[i]; ascending, len(Norm)+1 entries, the last is len(Runes)

	Title  string // simplified; "" when the text has none
	Date   string // ISO 8601 as exact as known: 2020-09-10, 2020-09 or 2020; "" when unknown
	Source string // medium or office that published it, simplified; "" when unknown

	Blocks []Block // the lines of Norm that hold text, in order, without the spaces around them

	year int
}

// Block is one line of Norm.
type Block struct {
	Start, End int // in Norm, End exclusive
	Kind       Kind
}

// Kind says what a line is in the article.
type Kind uint8

// The kinds of lines.
const (
	Text        Kind = iota // prose, a list's item, a table's row
	Title                   // the article's title, or one line of it
	Dateline                // who, when and where from: byline, date, source, editors
	Heading                 // of a section
	Caption                 // of a picture
	Boilerplate             // navigation, links, share buttons: not the article
)

var kindNames = [...]string{"text", "title", "dateline", "heading", "caption", "boilerplate"}

// String returns the kind in lower case.
func (k Kind) String() string {
	if int(k) < len(kindNames) {
		return kindNames[k]
	}
	return fmt.Sprintf("kind(%d)", uint8(k))
}

// Read reads r to its end and parses it. Errors are those of r and of Parse, with location before them.
func Read(location string, r io.Reader) (*Document, error) {
	var b bytes.Buffer
	if _, err := b.ReadFrom(r); err != nil {
		return nil, fmt.Errorf("%s: %w", location, err)
	}
	return Parse(location, b.Bytes())
}

// Parse makes a Document of data, which it does not keep. Its errors begin with location and wrap ErrBinary, ErrEncoding or
// ErrEmpty.
func Parse(location string, data []byte) (*Document, error) {
	doc, err := parse(location, data)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", location, err)
	}
	return doc, nil
}

func parse(location string, data []byte) (*Document, error) {
	text, encoding, err := decode(data)
	if err != nil {
		return nil, err
	}
	text = unixLines(text)
	var page page
	if looksLikeHTML(text) {
		page = readHTML(text)
		text = page.text
	}
	if strings.TrimSpace(text) == "" {
		return nil, ErrEmpty
	}
	sum := sha256.Sum256(data)
	doc := &Document{
		Location: location,
		Hash:     hex.EncodeToString(sum[:]),
		Encoding: encoding,
		Text:     text,
		Runes:    codePoints(text),
	}
	doc.Norm, doc.Orig = normalise(doc.Runes)
	doc.Blocks = classify(doc.Norm, page)
	doc.readMeta(page)
	return doc, nil
}

// unixLines ends every line with \n.
func unixLines(text string) string {
	if strings.IndexByte(text, '\r') < 0 {
		return text
	}
	return strings.NewReplacer("\r\n", "\n", "\r", "\n").Replace(text)
}

// Offsets returns the code points of Text that Norm[start:end] stands for: those from the first of Norm's range up to the next
// one that Norm keeps, so that what was dropped after a character (its pinyin) belongs to it. A range outside Norm is cut.
func (d *Document) Offsets(start, end int) (int, int) {
	start = min(max(start, 0), len(d.Norm))
	end = min(max(end, start), len(d.Norm))
	return d.Orig[start], d.Orig[end]
}

// Quote returns the exact original text of Norm[start:end], with the ends that Offsets gives.
func (d *Document) Quote(start, end int) string {
	start, end = d.Offsets(start, end)
	return spelled(d.Runes[start:end])
}

// Year returns the year of Date or, when the text is not dated, the latest year it speaks of as past or present
// ("2019年", "二〇一九年"; not "到2030年"); 0 when there is none.
func (d *Document) Year() int { return d.year }
