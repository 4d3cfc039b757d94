package graph

import "slices"

// IsRunning tells whether the figures of a statement are those of a running total: its time is longer than a year or has no
// beginning or end, or a word such as 累计 says so.
func (st *Statement) IsRunning() bool {
	return st.Period != Period{} && st.Period.Year() == "" || slices.ContainsFunc([]string{"累计", "累积"}, func(w string) bool {
		return slices.Contains(st.Hedges, w)
	})
}
