// Package testdata holds the articles that were written for this project. They are embedded so that the program can show what it
// does without any file at hand; gold holds what a correct graph of each of them says.
package testdata

import "embed"

// Articles holds the articles as articles/*.txt.
//
//go:embed articles/*.txt
var Articles embed.FS
