// Package picture draws a graph: as SVG, PNG and PDF, and in Graphviz's DOT language. Layouts is the table of the ways to arrange it.
//
// What is drawn stands on a sheet (sheet.go). A layout makes a drawing of it: boxes and lines by package layout below (plan.go), matrix and flow
// here. Title, caption and legend come around it (draw.go), and what comes out is a scene, which each format writes. The same graph and options
// give the same bytes; text from articles is hostile and escaped.
//
// Graphviz works in a process of its own, so a program that draws begins with IsWorker.
package picture
