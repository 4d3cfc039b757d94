package extract

import (
	"fmt"
	"slices"
	"strings"
	"testing"
)

// score is the F1 of entities, relations and measures of one article or one set, with three decimals.
type score struct {
	name string
	f1   [3]string
}

// scoreGolden is the golden file of scores: what they are, and why some of them went down, oldest first.
type scoreGolden struct {
	scores  []score
	reasons []string // whole lines: # reason DATE ARTICLE PART OLD → NEW: WHY
}

const (
	goldenHead   = "# article, then F1 of entities, relations and measures; see TestScores"
	reasonPrefix = "# reason "
)

func parseGolden(text string) scoreGolden {
	var g scoreGolden
	for line := range strings.Lines(text) {
		line = strings.TrimSpace(line)
		if strings.HasPrefix(line, reasonPrefix) {
			g.reasons = append(g.reasons, line)
		} else if f := strings.Fields(line); len(f) == 4 && f[0] != "#" {
			g.scores = append(g.scores, score{f[0], [3]string(f[1:])})
		}
	}
	return g
}

func (g scoreGolden) String() string {
	lines := []string{goldenHead}
	for _, s := range g.scores {
		lines = append(lines, s.name+" "+strings.Join(s.f1[:], " "))
	}
	return strings.Join(append(lines, g.reasons...), "\n") + "\n"
}

// scoreStep is a score that moved; old is "" for one that is new, now for one that is gone.
type scoreStep struct{ name, part, old, now string }

// String says what moved: A01 relations 0.929 → 0.900.
func (s scoreStep) String() string {
	or := func(f1, none string) string {
		if f1 == "" {
			return none
		}
		return f1
	}
	return fmt.Sprintf("%s %s %s → %s", s.name, s.part, or(s.old, "none"), or(s.now, "none"))
}

// lost tells that the score went down; all have one digit and three decimals.
func (s scoreStep) lost() bool { return s.now < s.old }

// steps lists what moved from the golden file to now.
func (g scoreGolden) steps(now []score) []scoreStep {
	var out []scoreStep
	compare := func(old, now score) {
		for i, part := range []string{"entities", "relations", "measures"} {
			if old.f1[i] != now.f1[i] {
				out = append(out, scoreStep{old.name, part, old.f1[i], now.f1[i]})
			}
		}
	}
	of := func(scores []score, name string) score {
		if i := slices.IndexFunc(scores, func(s score) bool { return s.name == name }); i >= 0 {
			return scores[i]
		}
		return score{name: name}
	}
	for _, old := range g.scores {
		compare(old, of(now, old.name))
	}
	for _, s := range now {
		if old := of(g.scores, s.name); old.f1[0] == "" {
			compare(old, s)
		}
	}
	return out
}

// renew is the golden file with the scores of now. Without a reason it refuses to lower or lose one; with one it keeps, for each that
// does, a line with the reason and the date.
func (g scoreGolden) renew(now []score, reason, date string) (scoreGolden, error) {
	reason = strings.Join(strings.Fields(reason), " ")
	var lost []string
	for _, s := range g.steps(now) {
		if s.lost() {
			lost = append(lost, s.String())
		}
	}
	if len(lost) > 0 && reason == "" {
		return g, fmt.Errorf("scores go down: %s; say why with -reason", strings.Join(lost, ", "))
	}
	renewed := scoreGolden{scores: now, reasons: slices.Clone(g.reasons)}
	for _, s := range lost {
		renewed.reasons = append(renewed.reasons, reasonPrefix+date+" "+s+": "+reason)
	}
	return renewed, nil
}

func TestLowerScoresNeedReasons(t *testing.T) {
	const file = goldenHead + `
A01 0.900 0.800 0.700
A02 1.000 1.000 1.000
all 0.950 0.900 0.850
# reason 2024-01-31 A01 entities 0.950 → 0.900: two names are one
`
	golden := parseGolden(file)
	if golden.String() != file || len(golden.steps(golden.scores)) != 0 {
		t.Errorf("read as\n%s", golden)
	}
	for _, c := range []struct {
		name   string
		now    []score
		reason string
		want   string // the lines behind the head, or the error
	}{
		{
			"up and new without a reason",
			[]score{{"A01", [3]string{"0.900", "0.801", "1.000"}}, {"A02", [3]string{"1.000", "1.000", "1.000"}}, {"A03", [3]string{"0.000", "0.000", "0.000"}}, {"all", [3]string{"0.950", "0.900", "0.850"}}},
			"",
			"A01 0.900 0.801 1.000\nA02 1.000 1.000 1.000\nA03 0.000 0.000 0.000\nall 0.950 0.900 0.850\n# reason 2024-01-31 A01 entities 0.950 → 0.900: two names are one\n",
		},
		{
			"down without a reason",
			[]score{{"A01", [3]string{"0.900", "0.799", "1.000"}}, {"A02", [3]string{"1.000", "1.000", "1.000"}}, {"all", [3]string{"0.950", "0.900", "0.849"}}},
			" \n",
			"scores go down: A01 relations 0.800 → 0.799, all measures 0.850 → 0.849; say why with -reason",
		},
		{
			"gone without a reason",
			[]score{{"A01", [3]string{"0.900", "0.800", "0.700"}}, {"all", [3]string{"0.950", "0.900", "0.850"}}},
			"",
			"scores go down: A02 entities 1.000 → none, A02 relations 1.000 → none, A02 measures 1.000 → none; say why with -reason",
		},
		{
			"down with a reason",
			[]score{{"A01", [3]string{"0.900", "0.799", "1.000"}}, {"A02", [3]string{"1.000", "1.000", "1.000"}}, {"all", [3]string{"0.950", "0.900", "0.850"}}},
			"one frame\nfewer",
			"A01 0.900 0.799 1.000\nA02 1.000 1.000 1.000\nall 0.950 0.900 0.850\n# reason 2024-01-31 A01 entities 0.950 → 0.900: two names are one\n" +
				"# reason 2024-02-29 A01 relations 0.800 → 0.799: one frame fewer\n",
		},
	} {
		renewed, err := golden.renew(c.now, c.reason, "2024-02-29")
		got := strings.TrimPrefix(renewed.String(), goldenHead+"\n")
		if err != nil {
			got = err.Error()
		}
		if got != c.want {
			t.Errorf("%s:\n got %s\nwant %s", c.name, got, c.want)
		}
	}
}
