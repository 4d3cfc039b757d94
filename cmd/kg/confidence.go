package main

import (
	"errors"
	"strconv"

	"github.com/spf13/cobra"

	"example.org/kg/extract"
	"example.org/kg/graph"
)

// confidence is the value of a flag: how sure a statement is at least, 0 to 1.
type confidence float64

func (c confidence) String() string { return strconv.FormatFloat(float64(c), 'f', -1, 64) }

// Set reads the flag.
func (c *confidence) Set(text string) error {
	value, err := strconv.ParseFloat(foldArgument(text), 64)
	if err != nil || !(value >= 0 && value <= 1) { // also NaN
		return errors.New("give a number from 0 to 1")
	}
	*c = confidence(value)
	return nil
}

// Type names the value in messages.
func (c confidence) Type() string { return "confidence" }

// addMinConfidenceFlag gives a command --min-confidence.
func addMinConfidenceFlag(cmd *cobra.Command, least *confidence) {
	cmd.Flags().Var(least, "min-confidence", "leave out statements that are less sure than `NUMBER`, 0 to 1")
}

// of leaves out what is less sure.
func (c confidence) of(g *graph.Graph) *graph.Graph {
	if c == 0 {
		return g
	}
	return g.AtLeast(float64(c))
}

// loadSure reads a store into memory, without the statements that are less sure.
func loadSure(file string, least confidence) (*graph.Graph, error) {
	g, err := loadGraph(file)
	if err != nil {
		return nil, err
	}
	return least.of(g), nil
}

// generator names what a store's documents are read with: the knowledge, and what it leaves out. Documents that another generator
// has read are read again.
func (c confidence) generator(extractor *extract.Extractor) string {
	if c == 0 {
		return extractor.Fingerprint()
	}
	return extractor.Fingerprint() + " min-confidence " + c.String()
}
