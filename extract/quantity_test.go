package extract

import "testing"

func TestQuantityAt(t *testing.T) {
	cases := []struct {
		text   string
		unit   unit
		word   string
		cents  int64
		length int
		approx bool
	}{
		// money
		{"300万元", unitYuan, "元", 300000000, 5, false},
		{"1,234.56元", unitYuan, "元", 123456, 9, false},
		{"57亿多元", unitYuan, "元", 570000000000, 5, true},
		{"2000余万元", unitYuan, "元", 2000000000, 7, true},
		{"1亿2000万元", unitYuan, "元", 12000000000, 8, false},
		{"三百二十万元", unitYuan, "元", 320000000, 6, false},
		{"50元", unitYuan, "元", 5000, 3, false},
		{"80块钱", unitYuan, "块钱", 8000, 4, false},
		{"500元余", unitYuan, "元", 50000, 5, true},
		{"300万美元", unitOther, "美元", 300000000, 6, false},
		{"3万港币", unitOther, "港币", 3000000, 4, false},
		// persons
		{"1.11万人", unitPersons, "人", 1110000, 6, false},
		{"一千多人", unitPersons, "人", 100000, 4, true},
		{"3.5万余人", unitPersons, "人", 3500000, 6, true},
		{"260人次", unitPersons, "人次", 26000, 5, false},
		{"12名", unitPersons, "名", 1200, 3, false},
		{"三位", unitPersons, "位", 300, 2, false},
		{"40人份", unitOther, "人份", 4000, 4, false},
		// members
		{"五十多家", unitMembers, "家", 5000, 4, true},
		{"20余所", unitMembers, "所", 2000, 4, true},
		{"16个县", unitMembers, "个", 1600, 3, false},
		{"12对", unitMembers, "对", 1200, 3, false},
		{"3个月", unitTime, "个月", 300, 3, false},
		{"2.5个百分点", unitOther, "个百分点", 250, 7, false},
		{"260户", unitOther, "户", 26000, 4, false},
		// times
		{"2018年", unitYear, "年", 201800, 5, false},
		{"二〇二三年", unitYear, "年", 202300, 5, false},
		{"1900年", unitYear, "年", 190000, 5, false},
		{"1899年", unitTime, "年", 189900, 5, false},
		{"2101年", unitTime, "年", 210100, 5, false},
		{"三年", unitTime, "年", 300, 2, false},
		{"20多年", unitTime, "年", 2000, 4, true},
		{"7月", unitTime, "月", 700, 2, false},
		{"19日", unitTime, "日", 1900, 3, false},
		{"五年级", unitOther, "年级", 500, 3, false},
		// neither
		{"3000亩", unitOther, "", 300000, 4, false},
		{"35%", unitOther, "", 3500, 2, false},
		{"5", unitOther, "", 500, 1, false},
		{"十五", unitOther, "", 1500, 2, false},
	}
	for _, c := range cases {
		t.Run(c.text, func(t *testing.T) {
			q, ok := quantityAt([]rune(c.text), 0)
			cents, fits := q.value.hundredths()
			if !ok || !fits || q.unit != c.unit || q.word != c.word || cents != c.cents || q.len() != c.length || q.approx != c.approx {
				t.Errorf("quantityAt = unit %d %q, %d/100, %d long, approx %v, %v; want unit %d %q, %d/100, %d long, approx %v",
					q.unit, q.word, cents, q.len(), q.approx, ok, c.unit, c.word, c.cents, c.length, c.approx)
			}
		})
	}
}

func TestQuantityAtNone(t *testing.T) {
	for _, text := range []string{"一些", "三农", "万元", "多人", "元", "两地"} {
		if q, ok := quantityAt([]rune(text), 0); ok {
			t.Errorf("quantityAt(%q) = %+v, want none", text, q)
		}
	}
}

// An ordinal counts nothing, whatever stands behind it.
func TestOrdinal(t *testing.T) {
	for _, text := range []string{"第1批", "第十二名", "第二人民医院", "第3000万元", "第五所"} {
		q, ok := quantityAt([]rune(text), 1)
		if !ok || q.unit != unitOther || q.word != "第" {
			t.Errorf("%s: %+v %v, want a quantity that counts nothing", text, q, ok)
		}
	}
}

// FuzzQuantity checks that reading never leaves the text, always moves on, and never makes a
// negative number of a text.
func FuzzQuantity(f *testing.F) {
	for _, seed := range []string{
		"1亿2000万元", "二〇二三年", "三千二百六十一人", "第十二名", "9999999999999999999亿亿亿", "1,234,567.89余万元",
		"十百千万亿", "〇〇〇〇〇〇〇〇〇〇〇〇〇", "0.00000000000000000000001", "1,,2,", "1万1万1万1万1万", "九九九九九九九九九九九九亿", "\xff1\x00元", "",
	} {
		f.Add(seed, uint8(0))
	}
	f.Fuzz(func(t *testing.T, s string, from uint8) {
		text := []rune(s)
		i := int(from)
		if i >= len(text) {
			return
		}
		q, ok := quantityAt(text, i)
		if !ok {
			return
		}
		if q.start != i || q.end <= i || q.end > len(text) {
			t.Fatalf("%q at %d: span %v", s, i, q.span)
		}
		if v, ok := q.value.hundredths(); ok && v < 0 || q.value.m < 0 {
			t.Fatalf("%q at %d: value %v is negative", s, i, q.value)
		}
		if v, ok := q.value.whole(); ok && v < 0 {
			t.Fatalf("%q at %d: value %v is negative", s, i, q.value)
		}
	})
}
