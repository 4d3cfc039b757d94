// Package table makes the tables by which cooperation between places is assessed: aid, donations, firms and investment, workers,
// paired townships, villages, schools and hospitals, by pair of helper and helped place, and by year.
//
// The way of a figure: a statement becomes facts (fact.go), the facts of one row and column are summed up (rollup.go) without
// counting anything twice, and the cell keeps the statements that its sum is made of. Figures of a year, running totals and
// figures without a time stand in rows of their own, and so do plans.
package table
