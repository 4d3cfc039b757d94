package main

import (
	"strings"

	"example.org/kg/extract/hanzi"
)

// foldArgument reads an argument as articles are read: traditional characters, full-width digits and signs mean the same as
// simplified and half-width ones. Names of entities go another way, see find: a store knows them as they were written, too.
func foldArgument(text string) string { return hanzi.Fold(strings.TrimSpace(text)) }

// folded is the value of a flag whose text goes through foldArgument.
type folded string

// String is the text.
func (f *folded) String() string { return string(*f) }

// Set reads the flag.
func (f *folded) Set(text string) error {
	*f = folded(foldArgument(text))
	return nil
}

// Type names the value in messages.
func (f *folded) Type() string { return "string" }
