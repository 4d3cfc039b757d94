// Package page writes a graph as a web page to explore it with: one file that works offline. web holds what runs in the browser; data.go is
// what the two sides agree on.
package page
