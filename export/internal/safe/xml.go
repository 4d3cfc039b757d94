package safe

import "strings"

// XML is text made fit to stand between tags and inside quoted attributes, see Text. Tabs
// and line ends are kept, as references; also U+2028, which some readers of XML 1.0 take for one.
func XML(s string) string { return string(AppendXML(nil, Text(s))) }

// AppendXML appends what Text gave, as XML has it.
func AppendXML(b []byte, s string) []byte {
	from := 0
	for i := range len(s) {
		reference, width := xmlReference(s[i]), 1
		if s[i] == lineSeparator[0] && strings.HasPrefix(s[i:], lineSeparator) {
			reference, width = "&#x2028;", len(lineSeparator)
		}
		if reference != "" {
			b = append(append(b, s[from:i]...), reference...)
			from = i + width
		}
	}
	return append(b, s[from:]...)
}

const lineSeparator = "\u2028"

func xmlReference(c byte) string {
	switch c {
	case '&':
		return "&amp;"
	case '<':
		return "&lt;"
	case '>':
		return "&gt;"
	case '"':
		return "&#34;"
	case '\'':
		return "&#39;"
	case '\t':
		return "&#x9;"
	case '\n':
		return "&#xA;"
	case '\r':
		return "&#xD;"
	}
	return ""
}
