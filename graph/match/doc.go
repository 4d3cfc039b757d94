// Package match finds patterns of entities and relations in a graph.
//
// Patterns are a small part of openCypher's and GQL's:
//
//	(:City)-[帮扶]->(c:County)<-[投资]-(e:Enterprise)
//	(a {name: '定西'})-[:pairedWith|assists]-{1,3}(b)
//
// A node is (variable:Type|Type {property: value}), all of it optional. A relation is -[variable:relation|relation]->, <-[…]-
// or, in either direction, -[…]-; with nothing to say of it -->, <-- or --. A word alone in brackets is a relation; a
// variable alone has a colon behind it, -[r:]->, or no more than two letters. {m,n} or {n} behind a relation, or *m..n in its brackets, lets it be so many steps,
// at most MaxSteps. Names are those of the schema, English or Chinese; 位于 (containedInPlace) leads from an entity to the place
// that it lies in. A symmetric relation is met in both directions.
//
// A match gives each node an entity and each step an edge; no edge is taken twice. A condition compares properties (see
// Properties) with =, <>, <, <=, >, >=, CONTAINS and STARTS WITH, joined by AND, OR, NOT and parentheses (并且, 或者, 非, 包含,
// 开头为). A property without a variable is meant to hold of one of the relations or entities of the match; that of a relation of
// several steps of each of them.
package match
