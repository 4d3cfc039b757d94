package vocab

import (
	"errors"
	"fmt"
	"net/url"
	"strings"
	"unicode/utf8"

	"example.org/kg/graph"
)

// DefaultBaseIRI is the base of all IRIs where the user names none.
const DefaultBaseIRI = "https://example.org/kg/"

// DefaultPrefix is what names of the vocabulary begin with where the user names nothing else.
const DefaultPrefix = "kg"

// ErrBaseIRI is wrapped by the errors about an unusable base IRI.
var ErrBaseIRI = errors.New("unusable base IRI")

// ErrPrefix is wrapped by the errors about an unusable prefix.
var ErrPrefix = errors.New("unusable prefix")

// Namespaces of the vocabularies that are not our own.
const (
	RDF    = "http://www.w3.org/1999/02/22-rdf-syntax-ns#"
	RDFS   = "http://www.w3.org/2000/01/rdf-schema#"
	XSD    = "http://www.w3.org/2001/XMLSchema#"
	OA     = "http://www.w3.org/ns/oa#"
	PROV   = "http://www.w3.org/ns/prov#"
	OWL    = "http://www.w3.org/2002/07/owl#"
	SHACL  = "http://www.w3.org/ns/shacl#"
	Schema = "https://schema.org/"
)

// Namespaces are the two places that IRIs of a graph lie in: one for resources, one for the
// vocabulary. Prefix abbreviates the vocabulary ("kg"), Prefix and an r the resources ("kgr").
type Namespaces struct{ Resource, Vocabulary, Prefix string }

// New makes the namespaces of a base, an absolute IRI in ASCII without query or fragment, and a
// prefix; "" stands for the default of either. Errors wrap ErrBaseIRI or ErrPrefix.
func New(base, prefix string) (Namespaces, error) {
	if base == "" {
		base = DefaultBaseIRI
	}
	if prefix == "" {
		prefix = DefaultPrefix
	}
	refuse := func(why string) (Namespaces, error) {
		return Namespaces{}, fmt.Errorf("%w %q: %s", ErrBaseIRI, base, why)
	}
	for _, c := range base {
		if c <= ' ' || c >= 0x7f || strings.ContainsRune("<>\"{}|\\^`", c) {
			return refuse(fmt.Sprintf("write the character %q percent-encoded", c))
		}
	}
	if u, err := url.Parse(base); err != nil || !u.IsAbs() || u.Host == "" && u.Opaque == "" {
		return refuse("give an absolute one, such as " + DefaultBaseIRI)
	}
	if strings.ContainsAny(base, "?#") {
		return refuse("leave out the query and the fragment")
	}
	if !strings.HasSuffix(base, "/") && !strings.HasSuffix(base, ":") {
		base += "/"
	}
	if !isPrefix(prefix) {
		return Namespaces{}, fmt.Errorf("%w %q: give up to 20 letters a–z and digits, a letter first, and no name that exports have for something else",
			ErrPrefix, prefix)
	}
	return Namespaces{base + "id/", base + "ontology#", prefix}, nil
}

// isPrefix tells whether a prefix is a plain name, and neither it nor that of the resources is
// that of another vocabulary or a key of the JSON-LD.
func isPrefix(prefix string) bool {
	for i, c := range []byte(prefix) {
		if !('a' <= c && c <= 'z' || i > 0 && '0' <= c && c <= '9') {
			return false
		}
	}
	const longest = 20
	if prefix == DefaultPrefix {
		return true
	}
	return len(prefix) <= longest && !graph.IsTakenRelation(prefix) && !graph.IsTakenRelation(prefix+"r")
}

// IRI is the absolute IRI of a resource.
func (ns Namespaces) IRI(id graph.ID) string { return ns.Resource + Local(id) }

// Expand is the absolute IRI behind a compact one with a prefix of this package ("kg:amount",
// "schema:name"); kg: stands for the vocabulary whatever its prefix.
func (ns Namespaces) Expand(compact string) string {
	prefix, name, _ := strings.Cut(compact, ":")
	for _, p := range ns.Prefixes() {
		if p.Name == prefix || prefix == DefaultPrefix && p.IRI == ns.Vocabulary {
			return p.IRI + name
		}
	}
	return compact
}

// Compact is a compact IRI with the prefix that the user wants in place of kg:.
func (ns Namespaces) Compact(compact string) string {
	if name, ok := strings.CutPrefix(compact, DefaultPrefix+":"); ok {
		return ns.Prefix + ":" + name
	}
	return compact
}

// Prefix abbreviates IRIs.
type Prefix struct{ Name, IRI string }

// Prefixes lists the prefixes that the data uses: our own two first.
func (ns Namespaces) Prefixes() []Prefix {
	return []Prefix{
		{ns.Prefix, ns.Vocabulary},
		{ns.Prefix + "r", ns.Resource},
		{"schema", Schema},
		{"rdf", RDF},
		{"xsd", XSD},
		{"oa", OA},
		{"prov", PROV},
	}
}

// Local is the id with every byte percent-encoded that may not stand in an IRI's path, so that
// different ids give different IRIs.
func Local(id graph.ID) string { return string(AppendLocal(nil, id)) }

// AppendLocal appends what Local gives.
func AppendLocal(buf []byte, id graph.ID) []byte {
	const digits = "0123456789ABCDEF"
	start := 0
	for i := range len(id) {
		if c := id[i]; !unreserved[c] {
			buf = append(buf, id[start:i]...)
			buf = append(buf, '%', digits[c>>4], digits[c&15])
			start = i + 1
		}
	}
	return append(buf, id[start:]...)
}

// unreserved are the bytes that may stand in a path as they are.
var unreserved = func() (is [256]bool) {
	for _, c := range []byte("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789/-._~") {
		is[c] = true
	}
	return is
}()

// Unlocal is the id that Local wrote, and false for a text that it never writes of an id in UTF-8.
func Unlocal(local string) (graph.ID, bool) {
	id, err := url.PathUnescape(local)
	return graph.ID(id), err == nil && id != "" && utf8.ValidString(id) && Local(graph.ID(id)) == local
}
