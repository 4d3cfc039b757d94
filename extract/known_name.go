package extract

import (
	"strings"

	"example.org/kg/graph"
)

// findKnown adds the firms of the whole country that everybody names without 公司 or with words that only describe
// elsewhere (中石化, 中国农业银行), and the central organs of the state.
func (r *reading) findKnown(sent *sentence) {
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
		case r.kb.lists[knownGoodsList].Has(r.slice(span{i + n, min(sent.end, i+n+2)})):
			continue // 华为设备
		}
		s := span{i, i + n}
		r.mentions.add(r.spots.put(mention{span: s, sent: sent, kind: orgMention, typ: typ, name: r.slice(s)}))
		i += n - 1
	}
}
