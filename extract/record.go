package extract

import (
	"strings"

	"example.org/kg/graph"
)

// Lists of projects whose lines give the sum behind its name: 某村温室项目　资金：415　实施单位：某镇人民政府.

// recordClaims states what a line of a list of projects says: the helper that the text is about gives the sum to the school, hospital, village or
// town whose project it is, else to the helped place.
func (r *reading) recordClaims(d *discourse, sent *sentence, emit func(*claim)) {
	if sent.kinds&numberKind == 0 {
		return
	}
	p := d.topic()
	if p == nil || !p.helper.isPlace() {
		return
	}
	helped := p.helped
	if !helped.isPlace() || helped.code == "" {
		helped = d.partner(p.helper) // the line before was of a school or a village
	}
	if helped == nil {
		return
	}
	name := sent.start
	for name < sent.end && !isGap(r.text[name]) {
		name++
	}
	fig := r.recordSum(sent, name)
	if fig == nil {
		return
	}
	emit(&claim{rel: graph.Assists, s: p.helper, o: r.ownerOf(span{sent.start, name}, helped), sent: sent, rule: "list of projects", conf: calibrated(0.85), status: graph.Done, figure: fig})
}

func isGap(c rune) bool { return c == ' ' || c == '\u3000' || c == '\t' }

// recordSum is the sum that a line gives under one of the names for it, behind a gap at text[from] or further on, in the unit of the heading over
// it; nil where it gives none.
func (r *reading) recordSum(sent *sentence, from int) *figure {
	for i := from; i+1 < sent.end; i++ {
		if !isGap(r.text[i]) {
			continue
		}
		cell := r.slice(span{i + 1, sent.end})
		for _, key := range r.kb.lists[projectSumList] {
			rest, ok := strings.CutPrefix(cell, key)
			if !ok || !strings.HasPrefix(rest, "：") {
				continue
			}
			n, ok := numberAtEnd(r.text[:sent.end], i+1+len([]rune(key))+1)
			if !ok {
				return nil
			}
			end := n.end
			for end < sent.end && !isGap(r.text[end]) {
				end++
			}
			if end > n.end {
				return nil // with its unit it is a figure like any other
			}
			value, money, _ := scaled(n, r.unitOver(sent))
			sum, ok := value.hundredths()
			if !ok || !money || sum <= 0 {
				return nil
			}
			return &figure{unit: unitYuan, value: sum}
		}
	}
	return nil
}

// unitOver is the unit that a heading over a line gives: 万元 of （单位：万元）. Lines of the list may look like headings too.
func (r *reading) unitOver(sent *sentence) string {
	const most = 50 // lines
	for over, n := sent.under, 0; over != nil && n < most; over, n = over.under, n+1 {
		if _, unit, ok := strings.Cut(r.slice(over.span), "单位："); ok {
			return strings.Trim(unit, "）) ")
		}
	}
	return ""
}

// ownerOf is whose project a name tells: the last school, hospital, village or town in it, else the helped place.
func (r *reading) ownerOf(name span, helped *entity) *entity {
	owner := helped
	for _, m := range r.mentions.in(name) {
		if m.ent != nil && !m.ent.group && (m.typ == graph.School || m.typ == graph.Hospital || (m.typ == graph.Village || m.typ == graph.Township) && m.ent.lies(helped)) {
			owner = m.ent
		}
	}
	return owner
}
