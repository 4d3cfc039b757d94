package graph

import (
	"slices"
	"strings"
)

// IsRunning tells whether the figures of a statement are those of a running total: its time is longer than a year or has no
// beginning or end, or a word such as 累计 says so.
func (st *Statement) IsRunning() bool {
	return st.Period != Period{} && st.Period.Year() == "" || slices.ContainsFunc([]string{"累计", "累积"}, func(w string) bool {
		return slices.Contains(st.Hedges, w)
	})
}

// IsDonation tells whether a statement of help is about a gift: one of a firm, an association, a school or a hospital, or one
// that was read by a rule of giving (捐).
func (g *Graph) IsDonation(st *Statement) bool {
	giver := g.entities[st.Subject]
	return st.Predicate == Assists && giver != nil && (!giver.Type.IsPlace() && giver.Type != Agency || strings.Contains(st.Rule, "捐"))
}
