// Package eval holds a graph of one article against what people annotated in it, and tells
// precision, recall and F1 of its entities, relations and measures.
//
// Entities are met by division code or by type and name, groups by type, count and the division
// they belong to, relations by their two ends, measures by kind and value. What the annotation
// marks as not required counts neither for nor against a graph.
package eval
