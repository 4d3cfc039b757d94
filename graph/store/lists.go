package store

import (
	"bytes"
	"encoding/json"
	"fmt"
	"strconv"
	"strings"

	"example.org/kg/graph"
)

// numbers takes amounts as plain numbers of 分, however package graph would write them.
func numbers(amounts []graph.Money) []int64 {
	out := make([]int64, len(amounts))
	for i, m := range amounts {
		out[i] = int64(m)
	}
	return out
}

// array writes a list as a JSON array.
func array[T any](items []T) string {
	if len(items) == 0 {
		return "[]"
	}
	var buf bytes.Buffer
	enc := json.NewEncoder(&buf)
	enc.SetEscapeHTML(false)
	_ = enc.Encode(items) // numbers and texts always encode
	return strings.TrimSuffix(buf.String(), "\n")
}

// parse is the opposite of array.
func parse[T any](s string) ([]T, error) {
	if s == "[]" {
		return nil, nil
	}
	var items []T
	err := json.Unmarshal([]byte(s), &items)
	return items, err
}

// parseNumbers is parse for plain numbers, many times as fast.
func parseNumbers[N ~int64](s string) ([]N, error) {
	if s == "[]" {
		return nil, nil
	}
	list, opened := strings.CutPrefix(s, "[")
	list, closed := strings.CutSuffix(list, "]")
	if !opened || !closed {
		return nil, fmt.Errorf("%q is no list of numbers", s)
	}
	numbers := make([]N, 0, 1+strings.Count(list, ","))
	for text := range strings.SplitSeq(list, ",") {
		n, err := strconv.ParseInt(strings.TrimSpace(text), 10, 64)
		if err != nil {
			return nil, err
		}
		numbers = append(numbers, N(n))
	}
	return numbers, nil
}
