package eval

import "encoding/json"

// Tally counts what was found and what was not.
type Tally struct {
	TP       int `json:"tp"`       // found and required
	FP       int `json:"fp"`       // found, but not in the annotation
	FN       int `json:"fn"`       // required, but not found
	Optional int `json:"optional"` // relations found that are not required
}

func (t Tally) plus(other Tally) Tally {
	return Tally{t.TP + other.TP, t.FP + other.FP, t.FN + other.FN, t.Optional + other.Optional}
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

// MarshalJSON writes the counts after the figures that follow from them; reading takes the counts alone.
func (t Tally) MarshalJSON() ([]byte, error) {
	type counts Tally
	return json.Marshal(struct {
		Precision float64 `json:"precision"`
		Recall    float64 `json:"recall"`
		F1        float64 `json:"f1"`
		counts
	}{t.Precision(), t.Recall(), t.F1(), counts(t)})
}
