package ingest

import (
	"strings"

	"example.org/kg/export/vocab"
)

// jsonContext is what gives the keys of JSON-LD their meaning: the part of JSON-LD 1.1 that the exports use, and what others
// commonly write beside it.
type jsonContext struct {
	terms map[string]meaning
	vocab string // what keys without a meaning of their own begin with, "" for none
	base  string
}

// meaning is what a key stands for.
type meaning struct {
	iri, value string // value is the type of plain values, "" for none
	reverse    bool
}

// known are the words that a definition of a term may have here.
const known = " @id @type @container @reverse @language @protected "

// extend reads a context; what it cannot take comes back as a message.
func (c *jsonContext) extend(raw any) (problem string) {
	switch raw := raw.(type) {
	case nil:
		return ""
	case string:
		return "the context is at " + raw + ", and nothing is fetched; put it into the file (jsonld expand does)"
	case []any:
		for _, part := range raw {
			if problem := c.extend(part); problem != "" {
				return problem
			}
		}
		return ""
	case map[string]any:
		return c.define(raw)
	}
	return "the context is neither an object nor a list"
}

func (c *jsonContext) define(raw map[string]any) (problem string) {
	definitions := map[string]map[string]any{}
	for key, value := range raw {
		text, isText := value.(string)
		switch {
		case key == "@vocab" && isText:
			c.vocab = text
		case key == "@base" && isText:
			c.base = text
		case key == "@version", key == "@language", key == "@protected", value == nil:
		case strings.HasPrefix(key, "@"):
			return "the context has " + key + ", which is not read; expand the file with a JSON-LD processor first"
		case isText:
			definitions[key] = map[string]any{"@id": text}
		default:
			object, ok := value.(map[string]any)
			if !ok {
				return "the context defines " + key + " by something that is neither a text nor an object"
			}
			for word := range object {
				if !strings.Contains(known, " "+word+" ") {
					return "the context defines " + key + " with " + word + ", which is not read; expand the file with a JSON-LD processor first"
				}
			}
			definitions[key] = object
		}
	}
	text := func(d map[string]any, word string) string { s, _ := d[word].(string); return s }
	// Prefixes may stand behind what they abbreviate, so the definitions are gone through until nothing changes.
	for range len(definitions) + 1 {
		changed := false
		for key, d := range definitions {
			id, reverse := text(d, "@id"), text(d, "@reverse")
			m := meaning{c.expand(id, true), text(d, "@type"), reverse != ""}
			if reverse != "" {
				m.iri = c.expand(reverse, true)
			}
			if m.iri == "" {
				m.iri = c.expand(key, true)
			}
			if m.value != "" && m.value != "@id" {
				m.value = c.expand(m.value, true)
			}
			if c.terms[key] != m {
				c.terms[key], changed = m, true
			}
		}
		if !changed {
			return ""
		}
	}
	return "the context goes round in circles"
}

// expand is the IRI that a name stands for: a key or a type, or else the id of a thing.
func (c *jsonContext) expand(name string, term bool) string {
	if strings.HasPrefix(name, "@") || strings.HasPrefix(name, "_:") {
		return name
	}
	if m, ok := c.terms[name]; ok && term {
		return m.iri
	}
	if prefix, local, found := strings.Cut(name, ":"); found {
		if m, ok := c.terms[prefix]; ok && !strings.HasPrefix(local, "//") {
			return m.iri + local
		}
		return name
	}
	switch {
	case name == "":
		return ""
	case term && c.vocab != "":
		return c.vocab + name
	case !term && c.base != "":
		return c.base + name
	}
	return ""
}

// number is the type of a JSON number without one of its own.
func number(text, declared string) term {
	if strings.ContainsAny(text, ".eE") {
		if declared == "" {
			declared = vocab.XSD + "double"
		}
		return term{text, declared, true}
	}
	if declared == "" {
		declared = vocab.XSD + "integer"
	}
	return term{text, declared, true}
}
