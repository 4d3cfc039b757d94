package eval

import (
	"encoding/json"
	"math"

	"example.org/kg/graph"
)

// Calibration holds the confidence of statements against whether they are right.
type Calibration struct {
	Claims  Bins `json:"claims"`  // subject, relation and object of each statement
	Figures Bins `json:"figures"` // each figure of each statement, sure as its statement
}

// Bins sorts judgements by confidence: below 0.5, then by tenths from there; 1 is in the last.
type Bins [6]Bin

// Bin is the judgements of one range of confidence.
type Bin struct {
	Count, Right int
	Confidence   float64 // of all together
}

// Mean is the mean confidence, 0 of none.
func (b Bin) Mean() float64 { return b.Confidence / float64(max(b.Count, 1)) }

// Share is the share that is right, 0 of none.
func (b Bin) Share() float64 { return float64(b.Right) / float64(max(b.Count, 1)) }

func (b Bin) plus(other Bin) Bin {
	return Bin{b.Count + other.Count, b.Right + other.Right, b.Confidence + other.Confidence}
}

// Range is what confidence a bin of Bins holds: from the first number up to below the second.
func (Bins) Range(bin int) (from, to float64) {
	if bin == 0 {
		return 0, 0.5
	}
	return float64(4+bin) / 10, float64(5+bin) / 10
}

// All is the judgements of every confidence.
func (b Bins) All() Bin {
	var all Bin
	for _, bin := range b {
		all = all.plus(bin)
	}
	return all
}

// Error is the expected calibration error: how far the share that is right is from the mean confidence of a bin, on average over
// the judgements (Naeini, Cooper and Hauskrecht 2015). 0 is best.
func (b Bins) Error() float64 {
	gap := 0.0
	for _, bin := range b {
		gap += math.Abs(float64(bin.Right) - bin.Confidence)
	}
	return gap / float64(max(b.All().Count, 1))
}

func (b *Bins) add(confidence float64, right bool) {
	at := 0
	for at+1 < len(b) {
		if from, _ := b.Range(at + 1); confidence < from {
			break
		}
		at++
	}
	one := Bin{Count: 1, Confidence: confidence}
	if right {
		one.Right = 1
	}
	b[at] = b[at].plus(one)
}

func (c Calibration) plus(other Calibration) Calibration {
	for i := range c.Claims {
		c.Claims[i] = c.Claims[i].plus(other.Claims[i])
		c.Figures[i] = c.Figures[i].plus(other.Figures[i])
	}
	return c
}

// MarshalJSON writes the bins with their ranges, the sum and the error.
func (b Bins) MarshalJSON() ([]byte, error) {
	type bin struct {
		From  float64 `json:"from"`
		To    float64 `json:"to"`
		Count int     `json:"count"`
		Right int     `json:"right"`
		Share float64 `json:"share"`
		Mean  float64 `json:"meanConfidence"`
	}
	of := func(from, to float64, all Bin) bin {
		return bin{from, to, all.Count, all.Right, all.Share(), all.Mean()}
	}
	out := struct {
		Bins  []bin   `json:"bins"`
		All   bin     `json:"all"`
		Error float64 `json:"expectedCalibrationError"`
	}{All: of(0, 1, b.All()), Error: b.Error()}
	for i, one := range b {
		from, to := b.Range(i)
		out.Bins = append(out.Bins, of(from, to, one))
	}
	return json.Marshal(out)
}

// calibrate judges the statements of a relation, which is annotated as r or not at all. What the annotation marks as not required
// is not judged: it is neither asked for nor ruled out.
func (s *scorer) calibrate(r Relation, annotated bool, sts []*graph.Statement) {
	if annotated && !required(r.Must) {
		return
	}
	must, _ := r.figures()
	for _, st := range sts {
		s.result.Calibration.Claims.add(st.Confidence, annotated)
		for _, figure := range figuresOf(st) {
			if needed, ok := must[figure]; !ok || needed {
				s.result.Calibration.Figures.add(st.Confidence, ok)
			}
		}
	}
}
