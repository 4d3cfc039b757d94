package export

import (
	"fmt"
	"strings"

	"example.org/kg/graph"
)

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
