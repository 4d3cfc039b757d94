package main

import (
	"errors"
	"math"
	"strconv"
	"strings"

	"example.org/kg/graph"
)

// amount is the value of a flag: a sum of money, as 10000000, 1e7, 1000万 or 0.1亿元.
type amount graph.Money

// String is the amount in yuan, "" for none.
func (a *amount) String() string {
	if *a == 0 {
		return ""
	}
	return graph.Money(*a).String()
}

// Set reads the flag.
func (a *amount) Set(text string) error {
	number := strings.TrimSuffix(foldArgument(text), "元")
	unit := graph.Yuan
	for _, u := range []struct {
		word string
		size graph.Money
	}{{"亿", 100_000_000 * graph.Yuan}, {"万", 10_000 * graph.Yuan}} {
		if rest, ok := strings.CutSuffix(number, u.word); ok {
			number, unit = rest, u.size
			break
		}
	}
	value, err := strconv.ParseFloat(number, 64)
	if value *= float64(unit); err != nil || !(value > 0 && value < math.MaxInt64/2) {
		return errors.New("give an amount in yuan above 0, such as 1e7, 1000万 or 0.1亿元")
	}
	*a = amount(math.Round(value))
	return nil
}

// Type names the value in messages.
func (a *amount) Type() string { return "amount" }
