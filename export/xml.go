package export

import (
	"encoding/xml"
	"fmt"
	"strings"

	"example.org/kg/graph"
)

// xmlText is text made fit to stand between tags and inside quoted attributes. Characters that
// XML does not allow, other control characters and bytes that are not UTF-8 become U+FFFD; tabs
// and line ends are kept, as references.
func xmlText(s string) string {
	s = strings.Map(func(r rune) rune {
		if 0x7f <= r && r <= 0x9f {
			return '\uFFFD'
		}
		return r
	}, s)
	var b strings.Builder
	_ = xml.EscapeText(&b, []byte(s)) // a strings.Builder takes everything
	return b.String()
}

// nmtoken turns an id into an XML name token, different ids into different ones: letters and
// digits stay, the slash becomes a hyphen, every other byte its hexadecimal code after an
// underscore. There is no full stop in it.
func nmtoken(id graph.ID) string {
	var b strings.Builder
	for _, c := range []byte(id) {
		switch {
		case isAlphanumeric(c):
			b.WriteByte(c)
		case c == '/':
			b.WriteByte('-')
		default:
			fmt.Fprintf(&b, "_%02X", c)
		}
	}
	return b.String()
}

func isAlphanumeric(c byte) bool {
	return 'a' <= c && c <= 'z' || 'A' <= c && c <= 'Z' || '0' <= c && c <= '9'
}
