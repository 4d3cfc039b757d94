package picture

import (
	"fmt"
	"math"
	"regexp"
	"strings"

	"example.org/kg/export/internal/safe"
)

// quote is text as a quoted string of the DOT language: an identifier, a colour. Backslashes are
// doubled, and Graphviz keeps both: the language cannot tell a backslash before a quotation mark
// otherwise. Different texts without control characters stay different.
func quote(s string) string {
	s = strings.Map(func(r rune) rune {
		if r < ' ' {
			return -1
		}
		return r
	}, s)
	return `"` + strings.NewReplacer(`\`, `\\`, `"`, `\"`).Replace(s) + `"`
}

// entity is what Graphviz reads as a character reference in a string.
var entity = regexp.MustCompile(`&(#|[A-Za-z])`)

// escString is text as the value of a tooltip, where a backslash begins an escape (\N is the
// name of the node) and &…; a character reference. Line ends stay line ends.
func escString(s string) string {
	s = strings.ReplaceAll(s, `\`, `\\`)
	s = strings.ReplaceAll(s, `"`, `\"`)
	s = entity.ReplaceAllString(s, "&amp;$1")
	s = strings.ReplaceAll(s, "\n", `\n`)
	return `"` + s + `"`
}

const tableHead = `<TABLE BORDER="0" CELLBORDER="0" CELLSPACING="0" CELLPADDING="0">`

// table is a label of cells one below the other.
func table(cells ...string) string { return "<" + inner(cells...) + ">" }

// inner is a table in a cell.
func inner(cells ...string) string {
	return tableHead + "<TR>" + strings.Join(cells, "</TR><TR>") + "</TR></TABLE>"
}

// row is a cell with cells side by side in its middle, leftRow one with them at its left.
func row(cells ...string) string     { return "<TD>" + beside(cells) + "</TD>" }
func leftRow(cells ...string) string { return `<TD ALIGN="LEFT">` + beside(cells) + "</TD>" }

func beside(cells []string) string {
	return tableHead + "<TR>" + strings.Join(cells, "") + "</TR></TABLE>"
}

// cell has a fixed size, so that it does not matter which widths Graphviz believes its text to
// have. Text in it begins at the left: centred by a wrong width it would stand askew.
func cell(w, h float64, content string) string {
	return fmt.Sprintf(`<TD ALIGN="LEFT" FIXEDSIZE="TRUE" WIDTH="%.0f" HEIGHT="%.0f">%s</TD>`, math.Ceil(w), math.Ceil(h), content)
}

// textRun is text in a size and colour, as part of a label that is written in Graphviz's subset of HTML.
func textRun(s string, size float64, ink string, bold bool) string {
	s = htmlText(s)
	if bold {
		s = "<B>" + s + "</B>"
	}
	return fmt.Sprintf(`<FONT POINT-SIZE="%s" COLOR="%s">%s</FONT>`, num(size), ink, s)
}

// htmlText escapes text for a label in HTML. Graphviz's scanner knows no bound for such labels
// but matching angle brackets, so there are none left.
func htmlText(s string) string {
	if s == "" {
		return " "
	}
	return strings.NewReplacer("&", "&amp;", "<", "&lt;", ">", "&gt;", `"`, "&quot;").Replace(safe.Line(s))
}
