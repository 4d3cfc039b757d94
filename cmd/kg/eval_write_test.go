package main

import (
	"strings"
	"testing"

	"example.org/kg/extract/eval"
)

// TestFindingsCannotSteerATerminal proves that what an article says stays text.
func TestFindingsCannotSteerATerminal(t *testing.T) {
	const evil = "福\x1b[2J州\u202e\n市"
	for _, f := range []eval.Finding{
		{Fault: eval.FalseAlarm, What: eval.AnEntity, Type: "City", Name: evil, Passages: []eval.Passage{{Text: evil}}},
		{Fault: eval.FalseAlarm, What: eval.ARelation, Subject: evil, Object: evil, Passages: []eval.Passage{{Text: evil, Rule: evil}}},
		{Fault: eval.Miss, What: eval.AMeasure, Subject: evil, Object: evil, Measures: []eval.Figure{{Kind: eval.Amount}}, Quote: evil},
	} {
		var b strings.Builder
		writeFinding(&b, f)
		if strings.ContainsAny(b.String(), "\x1b\u202e") || !strings.Contains(b.String(), "福[2J州 市") {
			t.Errorf("%q", b.String())
		}
		if lines := strings.Count(b.String(), "\n"); lines > 3 {
			t.Errorf("%d lines: %q", lines, b.String())
		}
	}
}
