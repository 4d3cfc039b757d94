package safe

// XML is text made fit to stand between tags and inside quoted attributes, see Text. Tabs
// and line ends are kept, as references; also U+2028, which some readers of XML 1.0 take for one.
func XML(s string) string { return string(XMLEscapes.Append(nil, s)) }

// XMLEscapes are those of XML.
var XMLEscapes = NewEscapes(
	"&", "&amp;", "<", "&lt;", ">", "&gt;", `"`, "&#34;", "'", "&#39;",
	"\t", "&#x9;", "\n", "&#xA;", "\r", "&#xD;", "\u2028", "&#x2028;",
)
