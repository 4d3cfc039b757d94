package export

import (
	"fmt"
	"strings"

	"example.org/kg/export/vocab"
)

// ontologyPrefixes are those of the data without that of resources, and the two of ontologies.
func ontologyPrefixes(ns vocab.Namespaces) []vocab.Prefix {
	all := ns.Prefixes()
	return append(append(all[:1:1], all[2:]...), vocab.Prefix{Name: "owl", IRI: vocab.OWL}, vocab.Prefix{Name: "rdfs", IRI: vocab.RDFS})
}

func appendTurtle(buf []byte, ns vocab.Namespaces, list []resource) []byte {
	name := func(iri string) string {
		if strings.Contains(iri, "/") {
			return "<" + iri + ">"
		}
		return ns.Compact(iri)
	}
	for _, p := range ontologyPrefixes(ns) {
		buf = fmt.Appendf(buf, "@prefix %s: <%s> .\n", p.Name, p.IRI)
	}
	for _, r := range list {
		buf = fmt.Appendf(buf, "\n%s ", name(r.iri))
		for i, f := range r.facts {
			if i > 0 {
				buf = append(buf, " ;\n    "...)
			}
			buf = append(append(buf, name(f.property)...), ' ')
			for i, o := range f.objects {
				if i > 0 {
					buf = append(buf, " , "...)
				}
				switch {
				case o.iri != "":
					buf = append(buf, name(o.iri)...)
				case o.text != "":
					buf = append(append(appendQuoted(buf, o.text), '@'), o.language...)
				default:
					buf = append(buf, "[ a owl:Class ; owl:unionOf ("...)
					for _, class := range o.union {
						buf = append(append(buf, ' '), name(class)...)
					}
					buf = append(buf, " ) ]"...)
				}
			}
		}
		buf = append(buf, " .\n"...)
	}
	return buf
}

func appendOntologyJSON(buf []byte, ns vocab.Namespaces, list []resource) []byte {
	buf = append(buf, "{\"@context\": {"...)
	for i, p := range ontologyPrefixes(ns) {
		buf = fmt.Appendf(buf, "%s\n%q:%q", []string{"", ","}[min(i, 1)], p.Name, p.IRI)
	}
	buf = append(buf, "},\n\"@graph\": ["...)
	for i, r := range list {
		buf = fmt.Appendf(buf, "%s\n{\"@id\":%q", []string{"", ","}[min(i, 1)], ns.Compact(r.iri))
		for _, f := range r.facts {
			if f.property == "a" {
				buf = append(buf, ",\"@type\":["...)
			} else {
				buf = fmt.Appendf(buf, ",%q:[", f.property)
			}
			for i, o := range f.objects {
				if i > 0 {
					buf = append(buf, ',')
				}
				switch {
				case f.property == "a":
					buf = fmt.Appendf(buf, "%q", ns.Compact(o.iri))
				case o.iri != "":
					buf = fmt.Appendf(buf, "{\"@id\":%q}", ns.Compact(o.iri))
				case o.text != "":
					buf = append(appendJSON(append(buf, "{\"@value\":"...), o.text), fmt.Sprintf(",\"@language\":%q}", o.language)...)
				default:
					buf = append(buf, "{\"@type\":\"owl:Class\",\"owl:unionOf\":{\"@list\":["...)
					for i, class := range o.union {
						buf = fmt.Appendf(buf, "%s{\"@id\":%q}", []string{"", ","}[min(i, 1)], ns.Compact(class))
					}
					buf = append(buf, "]}}"...)
				}
			}
			buf = append(buf, ']')
		}
		buf = append(buf, '}')
	}
	return append(buf, "\n]}\n"...)
}
