package extract

import (
	"strings"

	"example.org/kg/extract/gazetteer"
)

// provinceSigns are the one-character signs of provinces and 直辖市 (the list that number plates and
// railways use too), by what they stand for in GB/T 2260.
var provinceSigns = map[rune]string{
	'京': "110000", '津': "120000", '冀': "130000", '晋': "140000", '蒙': "150000", '辽': "210000", '吉': "220000",
	'黑': "230000", '沪': "310000", '苏': "320000", '浙': "330000", '皖': "340000", '闽': "350000", '赣': "360000",
	'鲁': "370000", '豫': "410000", '鄂': "420000", '湘': "430000", '粤': "440000", '桂': "450000", '琼': "460000",
	'渝': "500000", '川': "510000", '黔': "520000", '滇': "530000", '藏': "540000", '陕': "610000", '甘': "620000",
	'青': "630000", '宁': "640000", '疆': "650000",
}

// findSigns adds the signs of provinces behind a word of going, with workers' words behind them: 来沪务工,
// 赴粤就业. Elsewhere a sign is part of a compound (闽宁协作).
func (r *reading) findSigns(sent *sentence) {
	if sent.kinds&provinceKind == 0 || sent.kinds&workersKind == 0 {
		return
	}
	for i := sent.start + 1; i < sent.end; i++ {
		if r.kinds[i]&provinceKind == 0 || !strings.ContainsRune("来赴到在入往抵", r.text[i-1]) {
			continue
		}
		n, classes := r.wordAt(i+1, sent.end)
		if n == 0 || !classes.Has(laborMoveClass) && !classes.Has(laborWhoClass) && !classes.Has(laborBaseClass) {
			continue
		}
		s := span{i, i + 1}
		r.mentions.add(r.spots.put(mention{span: s, sent: sent, kind: placeMention, name: r.slice(s), cands: []gazetteer.Candidate{{Code: provinceSigns[r.text[i]], Form: gazetteer.Short}}}))
	}
}
