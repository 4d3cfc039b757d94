package look

import (
	"cmp"

	"example.org/kg/export/internal/safe"
)

// Title is a title fit to stand above a picture, a general one where there is none.
func Title(title string) string { return cmp.Or(safe.Line(title), "帮扶协作关系图") }
