package extract

import (
	"cmp"
	"slices"

	"example.org/kg/graph"
)

// sides finds the other role of a claim of help by the sides that the article has shown: of a helper
// (helper is true) the nearest noun group on the side that it helps, of a helped place the nearest on
// the side of its helpers, wherever in the sentence or the one before it they stand.
func (x *finder) sides(f filler, helper bool) []filler {
	if len(f.ents) == 0 || !helper && (x.othersGive() || x.folkActs()) {
		return nil
	}
	var out []filler
	paired := x.justPaired(f.ents, helper)
	if paired != nil && !f.ents[0].isPlace() {
		out = append(out, filler{ents: []*entity{paired}, site: sideSite})
	}
	for _, t := range x.nearest() {
		if paired != nil && f.ents[0].isPlace() && t.items[0].sent != x.sent {
			out = append(out, filler{ents: []*entity{paired}, site: sideSite})
			paired = nil
		}
		if t == f.t || helper && (x.shares(t) || t.prep == "from") || t.items[0].level == "other" || t.items[0].sent != x.sent && t.isPurpose() {
			continue
		}
		ents := slices.Clone(x.expand(t, !helper))
		if t.prep == "at" {
			for i, e := range ents {
				if e.typ == graph.Township || e.typ == graph.Village {
					ents[i] = x.r.settledIn(x.d, e) // where a project stands: the county gets it
				}
			}
		}
		ents = slices.DeleteFunc(ents, func(e *entity) bool {
			a, b := f.ents[0], e
			if !helper {
				a, b = e, f.ents[0]
			}
			return x.sideOf(a, b) <= 0 || helper && (e.typ == graph.Enterprise || e.isPlace() && x.d.onlyHelps(e))
		})
		if p := x.d.partner(f.ents[0]); !f.ents[0].isPlace() && slices.Contains(ents, p) {
			ents = []*entity{p} // of several the one that is known to be the organisation's own
		}
		if len(ents) > 0 {
			out = append(out, filler{ents: ents, t: t, site: sideSite})
		}
	}
	return out
}

// isPurpose tells whether a noun group tells what some money is for: 用于某中学新建宿舍.
func (t *term) isPurpose() bool {
	sent := t.items[0].sent
	return t.from > 0 && sent.chunks[t.from-1].is(spendClass) && (t.items[0].typ == graph.School || t.items[0].typ == graph.Hospital)
}

// shares tells whether a noun group behind the trigger has an amount directly behind it, or stands in a clause on the rest, so that it gets
// a part of the sum and no more: 其中甲县3.9亿元，其余用于乙县.
func (x *finder) shares(t *term) bool {
	cs := x.sent.chunks
	if x.f.figure != unitYuan || t.items[0].sent != x.sent || t.from < x.at || t.clause == cs[x.at].clause {
		return false
	}
	return t.to < len(cs) && cs[t.to].kind == quantityChunk && cs[t.to].q.unit == unitYuan || x.r.clauseIs(x.sent, t.clause, restClass)
}

// sideReach is how many noun groups near the trigger may name the other side: nobody's sentence has more.
const sideReach = 24

// sideMemory is how many sentences of the line in front may name the other side.
const sideMemory = 2

// nearest lists the noun groups of the sentence by how near they are to the trigger, its clause
// first, then those of the sentences just before in the line.
func (x *finder) nearest() []*term {
	view := x.outlook()
	if view.nearest == nil {
		view.nearest = x.byNearness()
	}
	return view.nearest
}

func (x *finder) byNearness() []*term {
	clause := x.sent.chunks[x.at].clause
	out := slices.Clone(x.sent.terms)
	slices.SortStableFunc(out, func(a, b *term) int {
		return cmp.Or(cmp.Compare(abs(a.clause-clause), abs(b.clause-clause)), cmp.Compare(x.distance(a), x.distance(b)))
	})
	for i := x.sent.index - 1; i >= 0 && i >= x.sent.index-sideMemory && x.r.sents[i].line == x.sent.line; i-- {
		for _, t := range slices.Backward(x.r.sents[i].terms) {
			out = append(out, t)
		}
	}
	return out[:min(len(out), sideReach)]
}

// leans tells whether the article shows the side of a to help the side of b (1), or b's a's (-1):
// they themselves, or the places that they lie in or belong to. 0 is unknown.
func (d *discourse) leans(a, b *entity) int {
	for x, up := a, 0; x != nil && up < 5; x, up = x.in, up+1 {
		for y, upY := b, 0; y != nil && upY < 5 && !b.lies(x) && !a.lies(y); y, upY = y.in, upY+1 {
			if s := d.helps(x, y); s != 0 {
				return s
			}
		}
	}
	return 0
}

// justPaired is the other side of the last claim of help or pairing, in this sentence or the two before,
// that has the only entity of ents on one side; nil where there is none, or money may be meant for one of several.
func (x *finder) justPaired(ents []*entity, helper bool) *entity {
	if len(ents) != 1 {
		return nil
	}
	last := slices.Clone(x.fired)
	for _, rel := range []graph.Relation{graph.Assists, graph.PairedWith} {
		if fr := x.d.lastOf[rel]; fr != nil && fr.sent != x.sent && fr.sent.index >= x.sent.index-sideMemory && fr.sent.line == x.sent.line {
			last = append([]*firing{fr}, last...)
		}
	}
	for _, fr := range slices.Backward(last) {
		if fr.f.relation != graph.Assists && fr.f.relation != graph.PairedWith {
			continue
		}
		var other *entity
		for _, p := range fr.pairs {
			o := p[1]
			switch {
			case p[0] == ents[0] && (helper || fr.f.relation == graph.PairedWith):
			case p[1] == ents[0] && (!helper || fr.f.relation == graph.PairedWith):
				o = p[0]
			default:
				continue
			}
			if other != nil && x.f.figure == unitYuan && other != o {
				return nil
			}
			other = cmp.Or(other, o)
		}
		if other != nil {
			return other
		}
	}
	return nil
}
