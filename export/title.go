package export

import "cmp"

// titleOf is a title fit to stand above a picture, a general one where there is none.
func titleOf(title string) string { return cmp.Or(clean(title), "帮扶协作关系图") }
