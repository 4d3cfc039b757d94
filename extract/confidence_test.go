package extract

import "testing"

// Confidence rises with trust, from nothing to less than certainty.
func TestCalibrated(t *testing.T) {
	last := -1.0
	for trust := 0.0; trust <= 1; trust += 0.01 {
		c := calibrated(trust)
		if c < last || c < 0 || c >= 1 {
			t.Fatalf("trust %.2f has the confidence %.2f, after %.2f", trust, c, last)
		}
		last = c
	}
	if calibrated(0.95) < 0.95 || calibrated(0.6) > 0.85 {
		t.Errorf("plain claims have %.2f, guesses %.2f", calibrated(0.95), calibrated(0.6))
	}
}
