package extract

import (
	"slices"

	"example.org/kg/graph"
)

// partner is the other side of the pair that e belongs to: of the section's pair, else of the one
// that the article names most plainly and nearest in front of the place being read.
func (d *discourse) partner(e *entity) *entity {
	if d.section != nil && d.section.pair != nil {
		if other := d.section.pair.other(e); other != nil {
			return other
		}
	}
	var best *entity
	score := 0.0
	for _, k := range d.pairsOf(e) {
		other := k.other(e)
		if other == nil || farLevels(e, other) {
			continue
		}
		if s := d.salience(k) / float64(1+abs(rank(e)-rank(other))); best == nil || s > score {
			best, score = other, s
		}
	}
	return best
}

// torn tells whether a helper plainly helps several places, so that a sum without a receiver
// belongs to none of them: unless the line being read names one.
func (d *discourse) torn(helper *entity, line span) bool {
	if d.section != nil && d.section.pair != nil {
		return false
	}
	plain, here, apart := 0, 0, 0 // apart: but for towns in a county that is helped
	plainly := func(k *known) bool { return k.helper == helper && k.helped.isPlace() && k.most >= 1.5 }
	pairs := d.pairsOf(helper)
	for _, k := range pairs {
		if !plainly(k) {
			continue
		}
		plain++
		if k.saidIn(line) {
			here++
		}
		if !slices.ContainsFunc(pairs, func(o *known) bool { return o != k && plainly(o) && k.helped.lies(o.helped) && rank(o.helped) > 2 }) {
			apart++
		}
	}
	return plain > 1 && apart > 1 && here != 1
}

// rank is the administrative rank of a place, 直辖市 with the provinces; organisations stand with
// the counties.
func rank(e *entity) int {
	switch e.typ {
	case graph.Province:
		return 1
	case graph.City:
		if e.in == nil {
			return 1
		}
		return 2
	case graph.County:
		return 3
	case graph.Township:
		return 4
	case graph.Village:
		return 5
	}
	return 3
}

// farLevels tells whether one is a province and the other a county or less: who helps a county
// is not what a province's sums are for.
func farLevels(a, b *entity) bool {
	low := func(e *entity) bool {
		return e.typ == graph.County || e.typ == graph.Township || e.typ == graph.Village
	}
	return a.typ == graph.Province && low(b) || b.typ == graph.Province && low(a)
}

// helpersOf lists the places that the article plainly says help another, in its order.
func (d *discourse) helpersOf(helped *entity) []*entity {
	var out []*entity
	for _, k := range d.pairsOf(helped) {
		if k.helped == helped && k.most >= 1.5 && k.helper.isPlace() {
			out = append(out, k.helper)
		}
	}
	return out
}

// onlyHelps tells whether the article shows a place, or places in it, as helping others and never
// as helped.
func (d *discourse) onlyHelps(e *entity) bool {
	return d.partOf(e) == holdsHelper
}

// partIn tells what part an organisation's place has in the article's pairs: 1 where it is only helped, -1 where it only helps, else 0.
func (d *discourse) partIn(e *entity) int {
	for at := range e.holders {
		switch d.partOf(at) {
		case holdsHelper:
			return -1
		case holdsHelped:
			return 1
		}
	}
	return 0
}

// allHelpers are the helpers of a level that the line names, or else the article, where they are as many
// as a mention counts: 六市.
func (d *discourse) allHelpers(count int, level string, line span) []*entity {
	const few = 4 // fewer may be any that the text has just named
	if count < few {
		return nil
	}
	all, pairs := d.helpersOfLevel(level)
	var here []*entity
	for _, k := range pairs {
		if len(here) <= count && k.saidIn(line) && !slices.Contains(here, k.helper) {
			here = append(here, k.helper)
		}
	}
	switch count {
	case len(here):
		return here
	case len(all):
		return all
	}
	return nil
}

// isHelped tells whether the article shows a place as helped.
func (d *discourse) isHelped(e *entity) bool {
	return slices.ContainsFunc(d.pairsOf(e), func(k *known) bool { return k.helped == e })
}

// plainPartner is the place that a helper is plainly said to help, where it is one only; else nil.
func (d *discourse) plainPartner(helper *entity) *entity {
	var found *entity
	for _, k := range d.pairsOf(helper) {
		if k.helper != helper || k.most < 1.5 || !k.helped.isPlace() {
			continue
		}
		if found != nil {
			return nil
		}
		found = k.helped
	}
	return found
}

// plainPatron is the only place that plainly helps a place or the nearest one around it that is helped, nil
// where there is none or several do.
func (d *discourse) plainPatron(helped *entity) *entity {
	for at := helped; at != nil; at = at.in {
		var found *entity
		for _, k := range d.pairsOf(at) {
			if k.helped != at || k.most < 1.5 || !k.helper.isPlace() {
				continue
			}
			if found != nil {
				return nil
			}
			found = k.helper
		}
		if found != nil {
			return found
		}
	}
	return nil
}

// scattered tells whether an article has so many helpers side by side that what names none of them
// belongs to none: unless the line being read, or the heading, names the pair.
func (d *discourse) scattered(p *pair, line span) bool {
	if d.section != nil && d.section.pair != nil {
		return false
	}
	if k := d.knownPairs().find(p.helper, p.helped); k != nil && k.mainly() && k.saidIn(line) {
		return false
	}
	const many = 4
	return d.mainHelpers() >= many
}
