// Package conflict finds statements about one relation that give different figures for what may be the same time, and says what
// the likely reason is.
package conflict
