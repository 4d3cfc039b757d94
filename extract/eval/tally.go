package eval

// Tally counts what was found and what was not.
type Tally struct {
	TP       int `json:"tp"`       // found and required
	FP       int `json:"fp"`       // found, but not in the annotation
	FN       int `json:"fn"`       // required, but not found
	Optional int `json:"optional"` // relations found that are not required
}

func (t *Tally) add(other Tally) {
	t.TP += other.TP
	t.FP += other.FP
	t.FN += other.FN
	t.Optional += other.Optional
}

// Precision is the share of what was found that is right, 1 where nothing was found.
func (t Tally) Precision() float64 { return share(t.TP, t.FP) }

// Recall is the share of what is required that was found, 1 where nothing is required.
func (t Tally) Recall() float64 { return share(t.TP, t.FN) }

// F1 is the harmonic mean of precision and recall, 0 where both are.
func (t Tally) F1() float64 {
	p, r := t.Precision(), t.Recall()
	if p+r == 0 {
		return 0
	}
	return 2 * p * r / (p + r)
}

func share(right, wrong int) float64 {
	if right+wrong == 0 {
		return 1
	}
	return float64(right) / float64(right+wrong)
}

// Result is how a graph did on one article, or on several together.
type Result struct {
	Doc       string
	Entities  Tally
	Relations Tally
	Measures  Tally
	// Notes has a line for each false alarm (+) and each miss (-): entities, then relations
	// and measures.
	Notes []string
}

// Sum adds up the tallies of several articles, which gives micro averages; notes are left out.
func Sum(results []Result) Result {
	all := Result{Doc: "all"}
	for _, r := range results {
		all.Entities.add(r.Entities)
		all.Relations.add(r.Relations)
		all.Measures.add(r.Measures)
	}
	return all
}
