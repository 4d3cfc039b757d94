package export

import "example.org/kg/graph"

// nmtoken turns an id into an XML name token, different ids into different ones: letters and
// digits stay, the slash becomes a hyphen, every other byte its hexadecimal code after an
// underscore. There is no full stop in it.
func nmtoken(id graph.ID) string { return string(appendToken(nil, id)) }

// appendToken appends what nmtoken gives.
func appendToken(b []byte, id graph.ID) []byte {
	const digits = "0123456789ABCDEF"
	for i := range len(id) {
		switch c := id[i]; {
		case isAlphanumeric(c):
			b = append(b, c)
		case c == '/':
			b = append(b, '-')
		default:
			b = append(b, '_', digits[c>>4], digits[c&15])
		}
	}
	return b
}

// appendEdgeTokens appends the attributes id, source and target of an edge.
func appendEdgeTokens(b []byte, e *graph.Edge) []byte {
	b = append(append(append(b, ` id="`...), e.Relation...), '.')
	from := len(b)
	b = append(appendToken(b, e.Subject), '.')
	to := len(b)
	b = appendToken(b, e.Object)
	end := len(b)
	b = append(append(b, `" source="`...), b[from:to-1]...)
	b = append(append(b, `" target="`...), b[to:end]...)
	return append(b, '"')
}

func isAlphanumeric(c byte) bool {
	return 'a' <= c && c <= 'z' || 'A' <= c && c <= 'Z' || '0' <= c && c <= '9'
}
