package lexicon

import (
	"errors"
	"strings"
)

// Alternatives are the words that a field of a class stands for, in order: one with parts in braces,
// {甲,乙}{丙,}, each that one part of every pair makes: 甲丙, 甲, 乙丙, 乙. Other fields stand for themselves.
// Braces that do not close, stand in each other or leave no word are an error.
func Alternatives(field string) ([]string, error) {
	front, behind, braces := strings.Cut(field, "{")
	parts, behind, closed := strings.Cut(behind, "}")
	switch {
	case strings.Contains(front, "}") || braces && !closed:
		return nil, errors.New("a brace has no partner: write {甲,乙}")
	case strings.Contains(parts, "{"):
		return nil, errors.New("braces stand in braces: write them side by side")
	case !braces:
		return []string{field}, nil
	}
	ends, err := Alternatives(behind)
	if err != nil {
		return nil, err
	}
	var out []string
	for part := range strings.SplitSeq(parts, ",") {
		for _, end := range ends {
			out = append(out, front+part+end)
		}
	}
	return out, nil
}
