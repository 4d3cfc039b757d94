// Package graph is the typed knowledge graph of assistance between places: entities, the four
// relations between them, the statements that claim a relation, and the evidence behind every
// statement. It knows neither text nor formats: package extract fills it, package export writes
// it, package store keeps it.
//
// Truth is the set of statements. Everything else that can be asked (edges, sums, degrees,
// paths) is derived from it, so merging two graphs is the union of their statements and does
// not depend on the order in which they are merged.
package graph
