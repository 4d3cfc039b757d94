// Package ingest turns bytes in the formats of package export, and edge lists of others, into a graph.
//
// RDF (N-Quads, JSON-LD) becomes triples, in any order, and these a graph: what the exports say of statements, evidence, documents and mentions is
// read back whole. A relation that comes without a statement (a bare triple, an edge of GraphML, a row of a table) becomes one whose
// evidence is the line itself: the file, or what it says line by line, stands in for the article.
package ingest
