package extract

import "testing"

// Who helps whom, in the word orders that the genre uses.
func TestReadHelp(t *testing.T) {
	checkReads(t, []readCase{
		{"a firm's aid behind whom it helps", "珠海启辰果业集团累计投入福贡县帮扶资金4200万元。", []string{"珠海启辰果业集团 assists 福贡县 4200万元"}},
		{
			"money behind whom it helps", "漳州市对口帮扶定西市。芗城区累计援助岷县资金1.57亿元。",
			[]string{"漳州市 assists 定西市", "芗城区 assists 岷县 1.57亿元"},
		},
		{"甲帮扶乙", "珠海市帮扶怒江傈僳族自治州。", []string{"珠海市 assists 怒江傈僳族自治州"}},
		{"an adverbial between", "珠海市连续五年对口帮扶怒江州。", []string{"珠海市 assists 怒江傈僳族自治州"}},
		{"由甲帮扶", "自2017年起，泸水市由珠海市香洲区帮扶。", []string{"香洲区 assists 泸水市 2017–"}},
		{"帮扶乙的是甲", "对口帮扶福贡县的是珠海市斗门区。", []string{"斗门区 assists 福贡县"}},
		{"在甲的帮助下", "在金湾区的帮助下，贡山县建起了茶园。", []string{"金湾区 assists 贡山独龙族怒族自治县"}},
		{"得到甲的支持", "泸水市得到香洲区的大力支持。", []string{"香洲区 assists 泸水市"}},
		{"受到甲的帮扶", "泸水市受到香洲区的帮扶。", []string{"香洲区 assists 泸水市"}},
		{"two claims in a row", "江都区帮扶府谷县、仪征市帮扶佳县。", []string{"江都区 assists 府谷县", "仪征市 assists 佳县"}},
		{"two clauses", "江阴市帮扶泸水市，宜兴市帮扶福贡县。", []string{"江阴市 assists 泸水市", "宜兴市 assists 福贡县"}},
		{
			"one helper of several", "斗门区帮扶河口县、金平县、屏边县。",
			[]string{"斗门区 assists 河口瑶族自治县", "斗门区 assists 金平苗族瑶族傣族自治县", "斗门区 assists 屏边苗族自治县"},
		},
		{
			"分别 in order", "江都区、仪征市和高邮市分别帮扶府谷县、佳县和清涧县。",
			[]string{"江都区 assists 府谷县", "仪征市 assists 佳县", "高邮市 assists 清涧县"},
		},
		{"staff sent", "香洲区向泸水市选派教师12名。", []string{"香洲区 assists 泸水市"}},
		{"denied", "香洲区没有向福贡县捐赠过资金，福贡县由斗门区帮扶。", []string{"斗门区 assists 福贡县"}},
		{"asked, not helped", "受香洲区委托，泸水市举办了培训班。", nil},
		{"no words of help", "珠海市与怒江州都有机场。", nil},
	})
}

func TestReadGifts(t *testing.T) {
	checkReads(t, []readCase{
		{"甲捐赠乙的物资", "香洲区捐赠泸水市的物资价值86.5万元。", []string{"香洲区 assists 泸水市 86.5万元"}},
		{"value in the next clause", "珠海市向怒江州捐赠防疫物资一批，折合人民币三百二十万元。", []string{"珠海市 assists 怒江傈僳族自治州 320万元"}},
		{"goods received", "清涧县得到宝应县捐赠的救护车2辆，价值46万元。", []string{"宝应县 assists 清涧县 46万元"}},
		{"of an association", "珠海市工商联向怒江州捐款120万元。", []string{"珠海市工商联 assists 怒江傈僳族自治州 120万元"}},
		{"school built", "由香洲区援建的泸水市鲁掌小学投入使用，总投资900万元。", []string{"香洲区 assists 泸水市鲁掌小学 900万元"}},
		{
			"各捐赠", "江都区、仪征市各向府谷县捐赠50万元。",
			[]string{"江都区 assists 府谷县 50万元", "仪征市 assists 府谷县 50万元"},
		},
		{
			"分别捐赠", "江都区分别向府谷县、佳县捐赠60万元、40万元。",
			[]string{"江都区 assists 府谷县 60万元", "江都区 assists 佳县 40万元"},
		},
		{
			"jointly: no one's amount", "江都区、仪征市、高邮市等3个县市共向榆林市捐赠200万元。",
			[]string{"江都区 assists 榆林市", "仪征市 assists 榆林市", "高邮市 assists 榆林市"},
		},
		{
			"a gift to each", "江都区向府谷县捐赠100万元，仪征市向佳县捐赠80万元。",
			[]string{"江都区 assists 府谷县 100万元", "仪征市 assists 佳县 80万元"},
		},
		{"cancelled", "珠海市原定捐赠怒江州的500万元项目已取消。", nil},
	})
}
