package ingest

import (
	"bufio"
	"errors"
	"io"
	"strconv"
	"strings"
	"unicode/utf8"

	"example.org/kg/export/vocab"
)

// term is an IRI, a blank node or a literal.
type term struct {
	value    string // of a blank node with _: in front
	datatype string // of a literal that is no plain string
	literal  bool
}

// quad is a triple with the place it was read from. Graphs are not kept: ids tell what belongs to which document.
type quad struct {
	subject, predicate string
	object             term
	at                 place
}

// readNQuads reads N-Quads and N-Triples (https://www.w3.org/TR/n-quads/), also with the triple terms of RDF 1.2, which say nothing
// that a statement does not say.
func readNQuads(r io.Reader, in *intake) error {
	b := newBuilder(in)
	defer b.close()
	lines := bufio.NewReaderSize(r, 1<<16)
	for line := 1; ; line++ {
		text, err := lines.ReadString('\n')
		if text != "" {
			if err := parseLine(b, text, line); err != nil {
				return err
			}
		}
		if errors.Is(err, io.EOF) {
			return b.build()
		}
		if err != nil {
			return err
		}
	}
}

// lineParser reads one line of N-Quads.
type lineParser struct {
	opt  *Options
	text string
	at   int // byte
	line int
}

func (p *lineParser) fail(format string, args ...any) error {
	column := utf8.RuneCountInString(p.text[:min(p.at, len(p.text))]) + 1
	return p.opt.fail(place{p.line, column}, format, args...)
}

func parseLine(b *builder, text string, line int) error {
	p := &lineParser{&b.opt, strings.TrimRight(text, "\r\n"), 0, line}
	if !utf8.ValidString(text) {
		return p.fail("the line is not UTF-8; convert the file first")
	}
	p.space()
	if p.done() {
		return nil
	}
	subject, err := p.term()
	if err != nil {
		return err
	}
	p.space()
	predicateAt := p.at
	predicate, err := p.term()
	if err != nil {
		return err
	}
	if subject.literal || predicate.literal || strings.HasPrefix(predicate.value, "_:") {
		p.at = predicateAt
		return p.fail("subject and predicate have to be IRIs: write them in angle brackets")
	}
	p.space()
	if strings.HasPrefix(p.text[p.at:], "<<(") && predicate.value == vocab.RDF+"reifies" {
		return nil
	}
	object, err := p.term()
	if err != nil {
		return err
	}
	p.space()
	if p.at < len(p.text) && (p.text[p.at] == '<' || p.text[p.at] == '_') {
		if _, err := p.term(); err != nil {
			return err
		}
		p.space()
	}
	if p.at >= len(p.text) || p.text[p.at] != '.' {
		return p.fail("a full stop has to end the line")
	}
	p.at++
	if p.space(); !p.done() {
		return p.fail("nothing may follow the full stop but a comment")
	}
	return b.add(quad{subject.value, predicate.value, object, place{line: line}})
}

func (p *lineParser) space() {
	for p.at < len(p.text) && (p.text[p.at] == ' ' || p.text[p.at] == '\t') {
		p.at++
	}
}

// done tells whether the line ends here, or a comment begins.
func (p *lineParser) done() bool { return p.at >= len(p.text) || p.text[p.at] == '#' }

func (p *lineParser) term() (term, error) {
	if p.at >= len(p.text) {
		return term{}, p.fail("the line ends before its triple does")
	}
	switch rest := p.text[p.at:]; {
	case rest[0] == '<':
		iri, err := p.iri()
		return term{value: iri}, err
	case strings.HasPrefix(rest, "_:"):
		end := strings.IndexAny(rest, " \t<\"")
		if end < 0 {
			end = len(rest)
		}
		label := strings.TrimSuffix(rest[:end], ".")
		p.at += len(label)
		return term{value: label}, nil
	case rest[0] == '"':
		return p.literal()
	}
	return term{}, p.fail("an IRI in angle brackets, a blank node or a quoted text has to stand here")
}

func (p *lineParser) iri() (string, error) {
	end := strings.IndexByte(p.text[p.at:], '>')
	if end < 0 {
		return "", p.fail("the IRI has no end; put a > behind it")
	}
	raw := p.text[p.at+1 : p.at+end]
	if i := strings.IndexAny(raw, " \t\"<{}|^`"); i >= 0 {
		p.at += 1 + i
		return "", p.fail("%q may not stand in an IRI; write it percent-encoded", raw[i])
	}
	iri, err := p.unescape(raw, false)
	if err != nil {
		return "", err
	}
	if !strings.Contains(iri, ":") {
		return "", p.fail("the IRI %q is not absolute", iri)
	}
	p.at += end + 1
	return iri, nil
}

func (p *lineParser) literal() (term, error) {
	end := p.at + 1
	for end < len(p.text) && p.text[end] != '"' {
		if p.text[end] == '\\' {
			end++
		}
		end++
	}
	if end >= len(p.text) {
		return term{}, p.fail("the text has no end; put a quote behind it, and \\ in front of quotes inside it")
	}
	value, err := p.unescape(p.text[p.at+1:end], true)
	if err != nil {
		return term{}, err
	}
	p.at = end + 1
	t := term{value: value, literal: true}
	switch rest := p.text[p.at:]; {
	case strings.HasPrefix(rest, "^^<"):
		p.at += 2
		if t.datatype, err = p.iri(); err != nil {
			return t, err
		}
		if t.datatype == vocab.XSD+"string" {
			t.datatype = ""
		}
	case strings.HasPrefix(rest, "@"):
		end := strings.IndexAny(rest, " \t.<")
		if end < 0 {
			end = len(rest)
		}
		p.at += end
	}
	return t, nil
}

// unescape undoes the escapes of a text or an IRI that begins behind the byte where the parser stands.
func (p *lineParser) unescape(raw string, text bool) (string, error) {
	if strings.IndexByte(raw, '\\') < 0 {
		return raw, nil
	}
	var out strings.Builder
	start := p.at + 1
	for i := 0; i < len(raw); {
		if raw[i] != '\\' {
			out.WriteByte(raw[i])
			i++
			continue
		}
		escape := raw[i+1:]
		size := map[byte]int{'u': 4, 'U': 8}[(escape + " ")[0]]
		if size > 0 && len(escape) > size {
			code, err := strconv.ParseUint(escape[1:1+size], 16, 32)
			if err == nil && utf8.ValidRune(rune(code)) {
				out.WriteRune(rune(code))
				i += 2 + size
				continue
			}
		} else if at := strings.IndexByte(`tbnrf"'\`, (escape + " ")[0]); text && at >= 0 {
			out.WriteByte("\t\b\n\r\f\"'\\"[at])
			i += 2
			continue
		}
		p.at = start + i
		return "", p.fail("unknown escape %.6q", raw[i:])
	}
	return out.String(), nil
}
