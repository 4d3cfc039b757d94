// Package store keeps a graph in one SQLite file, which ordinary SQLite tools open as well.
//
// The base tables hold, per document, what that document says: its entities, statements,
// evidence and notes. The derived tables (entities, names, edges) sum that up over all
// documents. Both change together, in the one transaction of [Writer.Commit], so a reader sees
// the state after one whole build or after the next and nothing between. What a build has read
// before it commits waits in a table of its own, where a build that was killed finds it again.
//
// A store is a function of the documents put into it: the same documents give the same rows,
// whatever was put, replaced or dropped before and in whichever order.
//
// schema.sql documents every table and column.
package store
