package ingest

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"maps"
	"slices"
	"strings"

	"example.org/kg/export/vocab"
)

// readJSONLD reads JSON-LD as export writes it, entry by entry, and what is like it: another order of keys, things inside of things,
// other names for the keys, expanded form. Contexts of others are not fetched. A key without a meaning is an error and not, as the
// standard has it, left out in silence.
func readJSONLD(r io.Reader, in *intake) error {
	lines := &lineCounter{r: r}
	j := &jsonReader{builder: newBuilder(in), dec: json.NewDecoder(lines), lines: lines, ctx: jsonContext{terms: map[string]meaning{}}}
	defer j.close()
	j.dec.UseNumber()
	if err := j.file(); err != nil {
		return err
	}
	return j.build()
}

type jsonReader struct {
	*builder
	dec    *json.Decoder
	lines  *lineCounter
	ctx    jsonContext
	blanks int
	at     place // of the entry being read
}

func (j *jsonReader) wrong(format string, args ...any) error {
	return j.opt.fail(j.at, format, args...)
}

// failed puts the place into an error of the decoder.
func (j *jsonReader) failed(err error) error {
	at := j.lines.place(j.dec.InputOffset())
	switch {
	case err == nil:
		return nil
	case errors.Is(err, io.EOF), errors.Is(err, io.ErrUnexpectedEOF):
		return j.opt.fail(at, "the JSON ends too early; is the file whole?")
	}
	return j.opt.fail(at, "not JSON as it is needed here: %v", err)
}

// decode reads the next value whole.
func (j *jsonReader) decode(value any) error {
	err := j.dec.Decode(value)
	var syntax *json.SyntaxError
	if errors.As(err, &syntax) { // its own offset leaves out what came as tokens
		return j.opt.fail(j.lines.behindSpace(j.dec.InputOffset()), "not JSON: %v", err)
	}
	return j.failed(err)
}

// file reads the whole file: an object with @graph, a single thing, or a list of things.
func (j *jsonReader) file() error {
	start, err := j.dec.Token()
	if err != nil {
		return j.failed(err)
	}
	switch start {
	case json.Delim('['):
		if err := j.entries(); err != nil {
			return err
		}
	case json.Delim('{'):
		if err := j.object(); err != nil {
			return err
		}
	default:
		return j.opt.fail(place{1, 1}, "JSON-LD is an object or a list")
	}
	if _, err := j.dec.Token(); !errors.Is(err, io.EOF) {
		return j.opt.fail(j.lines.place(j.dec.InputOffset()), "something follows the JSON; one file holds one object")
	}
	return nil
}

// object reads the object that the file is, behind its bracket.
func (j *jsonReader) object() error {
	rest := map[string]any{} // the file is a thing itself
	for j.dec.More() {
		key, err := j.dec.Token()
		if err != nil {
			return j.failed(err)
		}
		if key == "@graph" {
			start, err := j.dec.Token()
			if err != nil {
				return j.failed(err)
			}
			if start != json.Delim('[') {
				return j.opt.fail(j.lines.place(j.dec.InputOffset()), "@graph has to be a list")
			}
			if err := j.entries(); err != nil {
				return err
			}
			continue
		}
		j.at = j.lines.place(j.dec.InputOffset())
		var value any
		if err := j.decode(&value); err != nil {
			return err
		}
		if key == "@context" {
			if problem := j.ctx.extend(value); problem != "" {
				return j.wrong("%s", problem)
			}
			continue
		}
		rest[key.(string)] = value
	}
	if _, err := j.dec.Token(); err != nil {
		return j.failed(err)
	}
	if len(rest) == 0 || len(rest) == 1 && (rest["id"] != nil || rest["@id"] != nil) {
		return nil
	}
	_, err := j.thing(rest)
	return err
}

// entries reads the things of a list behind its bracket.
func (j *jsonReader) entries() error {
	for j.dec.More() {
		var entry map[string]any
		before := j.dec.InputOffset()
		j.lines.forget(before)
		if err := j.decode(&entry); err != nil {
			return err
		}
		j.at = j.lines.behindSpace(before)
		if _, err := j.thing(entry); err != nil {
			return err
		}
	}
	_, err := j.dec.Token()
	return j.failed(err)
}

// thing turns an object into triples and returns its name.
func (j *jsonReader) thing(object map[string]any) (string, error) {
	name := ""
	for key, value := range object {
		if j.ctx.expand(key, true) == "@id" {
			text, ok := value.(string)
			if !ok {
				return "", j.wrong("the id is no text")
			}
			if name = j.ctx.expand(text, false); !strings.Contains(name, ":") {
				return "", j.wrong("the id %q is no absolute IRI, and no prefix of the context stands in front of it", text)
			}
		}
	}
	if name == "" {
		j.blanks++
		name = fmt.Sprintf("_:thing%d", j.blanks)
	}
	for _, key := range slices.Sorted(maps.Keys(object)) {
		if err := j.property(name, key, object[key]); err != nil {
			return "", err
		}
	}
	return name, nil
}

func (j *jsonReader) property(name, key string, value any) error {
	m := j.ctx.terms[key]
	if m.iri == "" {
		m.iri = j.ctx.expand(key, true)
	}
	switch m.iri {
	case "@id", "@context", "@index":
		if key == "@context" {
			return j.wrong("a thing has a context of its own, which is not read; expand the file with a JSON-LD processor first")
		}
		return nil
	case "@type":
		return j.each(value, func(v any) error {
			text, ok := v.(string)
			iri := j.ctx.expand(text, true)
			if !ok || !strings.Contains(iri, ":") {
				return j.wrong("the type %v has no meaning; give it one in the context", v)
			}
			return j.add(quad{name, vocab.RDF + "type", term{value: iri}, j.at})
		})
	case "@reverse":
		object, ok := value.(map[string]any)
		if !ok {
			return j.wrong("@reverse has to be an object")
		}
		for _, key := range slices.Sorted(maps.Keys(object)) {
			if err := j.backwards(name, j.ctx.expand(key, true), object[key]); err != nil {
				return err
			}
		}
		return nil
	}
	if !strings.Contains(m.iri, ":") {
		return j.wrong("the key %q has no meaning; give it one in the context", key)
	}
	if m.reverse {
		return j.backwards(name, m.iri, value)
	}
	return j.each(value, func(v any) error {
		object, err := j.value(v, m.value, key)
		if err != nil {
			return err
		}
		return j.add(quad{name, m.iri, object, j.at})
	})
}

// backwards reads things that a property leads from.
func (j *jsonReader) backwards(name, iri string, value any) error {
	return j.each(value, func(v any) error {
		object, err := j.value(v, "@id", iri)
		if err != nil {
			return err
		}
		return j.add(quad{object.value, iri, term{value: name}, j.at})
	})
}

// each calls f on a value, or on all of a list or set.
func (j *jsonReader) each(value any, f func(any) error) error {
	switch value := value.(type) {
	case nil:
		return nil
	case []any:
		for _, v := range value {
			if err := j.each(v, f); err != nil {
				return err
			}
		}
		return nil
	case map[string]any:
		if set, ok := value["@set"]; ok {
			return j.each(set, f)
		}
		if _, ok := value["@list"]; ok {
			return j.wrong("lists in an order (@list) are not read; use a set")
		}
	}
	return f(value)
}

func (j *jsonReader) value(value any, declared, key string) (term, error) {
	switch value := value.(type) {
	case string:
		if declared != "@id" {
			return term{value, declared, true}, nil
		}
		iri := j.ctx.expand(value, false)
		if !strings.Contains(iri, ":") {
			return term{}, j.wrong("%q at %q is no absolute IRI, and no prefix of the context stands in front of it", value, key)
		}
		return term{value: iri}, nil
	case json.Number:
		return number(value.String(), declared), nil
	case bool:
		return term{fmt.Sprint(value), vocab.XSD + "boolean", true}, nil
	case map[string]any:
		literal, ok := value["@value"]
		if !ok {
			name, err := j.thing(value)
			return term{value: name}, err
		}
		datatype, _ := value["@type"].(string)
		if typ, ok := value["type"].(string); ok && datatype == "" {
			datatype = typ
		}
		return j.value(literal, j.ctx.expand(datatype, true), key)
	}
	return term{}, j.wrong("the value of %q is of no kind that is read", key)
}
