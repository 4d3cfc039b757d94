package push

import (
	"bytes"
	"io"
)

// batch is a part of a graph as N-Triples.
type batch struct {
	graph string // IRI of the named graph, "" for where the URL points
	lines []byte
	first bool // of its graph
}

// batcher takes N-Quads as they are written and makes batches of whole lines of one graph.
type batcher struct {
	size  int // bytes of a batch, about
	send  func(b batch) error
	rest  []byte // a line that is not whole yet
	now   batch
	begun map[string]bool // named graphs
}

func newBatcher(size int, send func(b batch) error) *batcher {
	return &batcher{size: size, send: send, now: batch{first: true}, begun: map[string]bool{"": true}}
}

// Write is an io.Writer.
func (b *batcher) Write(p []byte) (int, error) {
	written := len(p)
	for {
		i := bytes.IndexByte(p, '\n')
		if i < 0 {
			b.rest = append(b.rest, p...)
			return written, nil
		}
		line := p[:i]
		if len(b.rest) > 0 {
			line = append(b.rest, line...)
		}
		if err := b.line(line); err != nil {
			return 0, err
		}
		b.rest, p = b.rest[:0], p[i+1:]
	}
}

// line takes a line of N-Quads as package export writes it: the name of the graph stands between the object and the full stop.
func (b *batcher) line(line []byte) error {
	triple, graph := bytes.TrimSuffix(line, []byte(" .")), ""
	if i := bytes.LastIndexByte(triple, ' '); i >= 0 && triple[len(triple)-1] == '>' && bytes.HasPrefix(triple[i+1:], []byte("<")) && fourth(triple) {
		graph, triple = string(triple[i+2:len(triple)-1]), triple[:i]
	}
	if graph != b.now.graph || len(b.now.lines) >= b.size {
		if err := b.flush(); err != nil {
			return err
		}
		b.now.graph, b.now.first = graph, !b.begun[graph]
		b.begun[graph] = true
	}
	b.now.lines = append(append(b.now.lines, triple...), " .\n"...)
	return nil
}

// fourth tells whether a line without its full stop has a fourth term: subject and predicate are IRIs without spaces, the object is
// another or a literal, in which quotes are escaped.
func fourth(line []byte) bool {
	rest := line
	for range 2 {
		_, rest, _ = bytes.Cut(rest, []byte(" "))
	}
	if len(rest) > 0 && rest[0] == '"' {
		end := 1
		for end < len(rest) && rest[end] != '"' {
			if rest[end] == '\\' {
				end++
			}
			end++
		}
		rest = rest[min(end, len(rest)):]
	}
	return bytes.IndexByte(rest, ' ') >= 0
}

// flush sends what has gathered.
func (b *batcher) flush() error {
	if len(b.now.lines) == 0 {
		return nil
	}
	err := b.send(b.now)
	b.now.lines, b.now.first = b.now.lines[:0], false
	return err
}

var _ io.Writer = (*batcher)(nil)
