package picture

import (
	"errors"
	"fmt"
	"net/url"
	"strings"

	"example.org/kg/export/internal/look"
	"example.org/kg/export/picture/internal/scene"
	"example.org/kg/export/vocab"
	"example.org/kg/graph"
)

// ErrLink is wrapped by the errors about an address that pictures may not link to.
var ErrLink = errors.New("unusable link")

// CheckLink tells whether pictures may link to a page: by a relative address, http or https,
// without a fragment.
func CheckLink(page string) error {
	_, err := linkPage(page)
	return err
}

// linkPage is the address of a page in ASCII, nothing in it that would have to be escaped.
func linkPage(page string) (string, error) {
	refuse := func(why string) (string, error) { return "", fmt.Errorf("%w %q: %s", ErrLink, page, why) }
	u, err := url.Parse(page)
	switch {
	case err != nil:
		return refuse("this is no address")
	case u.Scheme != "" && (u.Scheme != "http" && u.Scheme != "https" || u.Host == ""):
		return refuse("give a relative address, or one that begins with http:// or https://")
	case u.Scheme == "" && u.Host != "":
		return refuse("write https: in front")
	case strings.Contains(page, "#"):
		return refuse("leave out the part behind #")
	}
	address := u.String()
	if strings.ContainsFunc(address, func(c rune) bool { return c <= ' ' || c >= 0x7f || strings.ContainsRune("<>\"{}|\\^`", c) }) {
		return refuse("write special characters percent-encoded")
	}
	return address, nil
}

// entityLink leads to an entity on the page that the picture is linked to; "" without a page.
func (s *sheet) entityLink(id graph.ID) string {
	if s.target == "" {
		return ""
	}
	return s.target + "#entity=" + fragment(id)
}

// edgeLink leads to a relation with its evidence.
func (s *sheet) edgeLink(e graph.Edge) string {
	if s.target == "" || e.Relation == look.Within {
		return ""
	}
	return s.target + "#edge=" + fragment(e.Subject) + "~" + fragment(graph.ID(e.Relation)) + "~" + fragment(e.Object)
}

// fragment is an id as part of a fragment in which ~ stands between the ids.
func fragment(id graph.ID) string { return strings.ReplaceAll(vocab.Local(id), "~", "%7E") }

// tagEntity says in an item which entity it shows.
func (s *sheet) tagEntity(it *scene.Item, ent *graph.Entity) {
	it.Link = s.entityLink(ent.ID)
	it.Data = []scene.Datum{{Name: "id", Value: string(ent.ID)}}
}

// tagEdge says in an item which relation it shows.
func (s *sheet) tagEdge(it *scene.Item, e graph.Edge) {
	it.Link = s.edgeLink(e)
	it.Data = []scene.Datum{
		{Name: "subject", Value: string(e.Subject)},
		{Name: "relation", Value: string(e.Relation)},
		{Name: "object", Value: string(e.Object)},
	}
	if e.Planned {
		it.Data = append(it.Data, scene.Datum{Name: "planned", Value: "true"})
	}
}
