package export

import (
	"errors"
	"fmt"
	"net/url"
	"strings"

	"example.org/kg/graph"
)

// DefaultBaseIRI is the base of all IRIs where the user names none.
const DefaultBaseIRI = "https://example.org/kg/"

// ErrBaseIRI is wrapped by the errors about an unusable base IRI.
var ErrBaseIRI = errors.New("unusable base IRI")

// namespaces are the two places that IRIs of this project lie in: kgr: is for resources, kg:
// for the vocabulary.
type namespaces struct{ resource, vocabulary string }

func newNamespaces(base string) (namespaces, error) {
	if base == "" {
		base = DefaultBaseIRI
	}
	refuse := func(why string) (namespaces, error) {
		return namespaces{}, fmt.Errorf("%w %q: %s", ErrBaseIRI, base, why)
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
	return namespaces{base + "id/", base + "ontology#"}, nil
}

// iri is the absolute IRI of a resource.
func (ns namespaces) iri(id graph.ID) string { return ns.resource + local(id) }

// local is the id with every byte percent-encoded that may not stand in an IRI's path, so that
// different ids give different IRIs.
func local(id graph.ID) string {
	var b strings.Builder
	for _, c := range []byte(id) {
		if isAlphanumeric(c) || strings.IndexByte("/-._~", c) >= 0 {
			b.WriteByte(c)
		} else {
			fmt.Fprintf(&b, "%%%02X", c)
		}
	}
	return b.String()
}

func isAlphanumeric(c byte) bool {
	return 'a' <= c && c <= 'z' || 'A' <= c && c <= 'Z' || '0' <= c && c <= '9'
}
