package eval

// Comparison is what moved between two runs, over the articles that both have.
type Comparison struct {
	Docs []Change `json:"docs"` // in the order of the later run
	All  Change   `json:"all"`
	// The articles that only one of the runs has, which count in no sum.
	OnlyBefore []string `json:"onlyBefore"`
	OnlyAfter  []string `json:"onlyAfter"`
}

// Change is what moved in one article, or in all of them; that of all lists no findings.
type Change struct {
	Doc       string `json:"doc"`
	Entities  Move   `json:"entities"`
	Relations Move   `json:"relations"`
	Measures  Move   `json:"measures"`
	// New and Gone list the findings that only the later and only the earlier run has. That the same finding shows in other
	// passages is no change.
	New  []Finding `json:"new,omitempty"`
	Gone []Finding `json:"gone,omitempty"`
}

// Move is a tally in both runs and how far its figures went up.
type Move struct {
	Before    Tally   `json:"before"`
	After     Tally   `json:"after"`
	Precision float64 `json:"precision"`
	Recall    float64 `json:"recall"`
	F1        float64 `json:"f1"`
}

// Moved tells whether anything in the change did.
func (c Change) Moved() bool {
	for _, m := range c.moves() {
		if m.Before != m.After {
			return true
		}
	}
	return len(c.New)+len(c.Gone) > 0
}

func (c Change) moves() []Move { return []Move{c.Entities, c.Relations, c.Measures} }

// Lost names those of the three whose F1 went down.
func (c Change) Lost() []string {
	var lost []string
	for i, m := range c.moves() {
		if m.F1 < -1e-9 { // less is the rounding of equal ratios
			lost = append(lost, parts()[i])
		}
	}
	return lost
}

// parts names what is measured, in the order of all tables.
func parts() []string { return []string{"entities", "relations", "measures"} }

// Compare tells what moved from one run to another. Articles are the same when they have one name; of several with one name, the
// first goes with the first.
func Compare(before, after []Result) Comparison {
	earlier := map[string][]Result{}
	for _, r := range before {
		earlier[r.Doc] = append(earlier[r.Doc], r)
	}
	c := Comparison{Docs: []Change{}, OnlyBefore: []string{}, OnlyAfter: []string{}}
	var old, now []Result
	for _, r := range after {
		if len(earlier[r.Doc]) == 0 {
			c.OnlyAfter = append(c.OnlyAfter, r.Doc)
			continue
		}
		was := earlier[r.Doc][0]
		earlier[r.Doc] = earlier[r.Doc][1:]
		change := changeOf(was, r)
		change.New, change.Gone = without(r.Findings, was.Findings), without(was.Findings, r.Findings)
		c.Docs = append(c.Docs, change)
		old, now = append(old, was), append(now, r)
	}
	for _, r := range before {
		if left := earlier[r.Doc]; len(left) > 0 {
			earlier[r.Doc] = left[1:]
			c.OnlyBefore = append(c.OnlyBefore, r.Doc)
		}
	}
	c.All = changeOf(Sum(old), Sum(now))
	return c
}

func changeOf(before, after Result) Change {
	return Change{
		Doc:       after.Doc,
		Entities:  moveOf(before.Entities, after.Entities),
		Relations: moveOf(before.Relations, after.Relations),
		Measures:  moveOf(before.Measures, after.Measures),
	}
}

func moveOf(before, after Tally) Move {
	return Move{before, after, after.Precision() - before.Precision(), after.Recall() - before.Recall(), after.F1() - before.F1()}
}

// without lists the findings that others do not have, as often as they do not.
func without(findings, others []Finding) []Finding {
	had := map[string]int{}
	for _, f := range others {
		had[f.String()]++
	}
	var out []Finding
	for _, f := range findings {
		if name := f.String(); had[name] > 0 {
			had[name]--
		} else {
			out = append(out, f)
		}
	}
	return out
}
