// Package picture draws a graph: as SVG, PNG and PDF, and in Graphviz's DOT language. Layouts is the table of the ways to arrange it. What is
// drawn stands on a sheet (sheet.go), a layout gives it places, and what comes out is a scene that each format writes. The same graph and
// options give the same bytes; text from articles is hostile and escaped.
//
// Graphviz lays out in a process of its own, so a program that draws begins with IsWorker.
package picture
