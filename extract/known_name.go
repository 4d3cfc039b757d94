package extract

import (
	"strings"

	"example.org/kg/graph"
)

// findKnown adds the firms of the whole country that everybody names without 公司 or with words that only describe
// elsewhere (中石化, 中国农业银行), and the central organs of the state.
func (r *reading) findKnown(sent *sentence, raws []rawPlace) {
	if sent.kinds&knownKind == 0 {
		return
	}
	for i := sent.start; i < sent.end; i++ {
		if r.kinds[i]&knownKind == 0 {
			continue
		}
		n, classes := r.partAt(i, sent)
		typ := graph.Enterprise
		switch {
		case n == 0:
			continue
		case !classes.Has(knownEnterpriseClass):
			if typ = graph.Agency; i+n < sent.end && strings.ContainsRune("长门署队", r.text[i+n]) {
				continue // 教育部门, 教育部署
			}
		case r.text[i+n-1] == '酒' && r.at(i+n, sent) == '节':
			continue // 青岛啤酒节
		case r.kb.lists[knownGoodsList].Has(r.slice(span{i + n, min(sent.end, i+n+2)})):
			continue // 华为设备
		}
		s := span{i, i + n}
		if typ == graph.Enterprise {
			s.start = r.seatInFront(i, raws)
		}
		r.mentions.add(r.spots.put(mention{span: s, sent: sent, kind: orgMention, typ: typ, name: r.slice(s)}))
		i += n - 1
	}
}

// seatInFront is where the short name of a place begins that stands directly in front of a known firm's name and belongs to it, else where
// that name begins: 黑龙江飞鹤乳业, but not 在云南华为.
func (r *reading) seatInFront(i int, raws []rawPlace) int {
	k := rawFrom(raws, i) - 1
	if k < 0 || raws[k].end != i || fullForm(raws[k].cands) {
		return i
	}
	if start := raws[k].start; start == 0 || !strings.ContainsRune("在到赴于往进来", r.text[start-1]) && !endsPlace(raws, start) {
		return start
	}
	return i
}
