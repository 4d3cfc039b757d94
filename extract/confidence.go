package extract

import "math"

// trust is how far a firing is to be trusted, beside others: its frame's, less where a role was filled
// from outside the trigger's clause. It orders; calibrated makes a share of it.
func (fr *firing) trust() float64 {
	const outside = 0.85
	t := fr.f.conf
	for _, s := range [...]site{fr.how.s, fr.how.o} {
		if impliedSites.has(s) || s == originSite || s == helperSite || s == helpedSite || s == againSite || s == stillSite {
			t *= outside
		}
	}
	return t
}

// calibration is the share of claims found right, by trust. It was read off the articles of
// testdata/check, which the rules were not made with (kg eval --calibration testdata/check/gold), made
// to rise with trust and rounded; between two lines it is interpolated. On the articles that the rules
// were made with, more is right.
var calibration = []struct{ trust, right float64 }{
	{0.50, 0.75},
	{0.65, 0.80},
	{0.75, 0.87},
	{0.85, 0.90},
	{0.90, 0.96},
	{0.95, 0.98},
}

// calibrated is the confidence of a claim by trust: about how many of a hundred such claims are right in
// an article that nobody has seen, from 0 to 1, in hundredths.
func calibrated(trust float64) float64 {
	c := calibration
	if trust <= c[0].trust {
		return math.Round(100*c[0].right*trust/c[0].trust) / 100
	}
	for i := 1; i < len(c); i++ {
		if trust <= c[i].trust {
			part := (trust - c[i-1].trust) / (c[i].trust - c[i-1].trust)
			return math.Round(100*(c[i-1].right+part*(c[i].right-c[i-1].right))) / 100
		}
	}
	return c[len(c)-1].right
}
