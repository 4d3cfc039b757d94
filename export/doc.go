// Package export turns a graph into bytes, one format a file; Formats is the table of them. The
// same graph and options give the same bytes. Text from articles is hostile: every format
// escapes it wherever it stands.
package export
