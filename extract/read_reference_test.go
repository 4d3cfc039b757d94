package extract

import "testing"

// Passages that stand for places named elsewhere.
func TestReadReferences(t *testing.T) {
	checkReads(t, []readCase{
		{
			"我州 by source and title", "怒江州扶贫见闻\n2019年，珠海市向我州拨付帮扶资金1.2亿元。\n来源：怒江日报",
			[]string{"珠海市 assists 怒江傈僳族自治州 1.2亿元 2019"},
		},
		{
			"我市 by source", "泸水市与珠海市香洲区结对。2018年，香洲区向我市捐赠200万元。\n来源：泸水市融媒体中心",
			[]string{"香洲区 pairedWith 泸水市", "香洲区 assists 泸水市 200万元 2018"},
		},
		{
			"我市 and 我州 by the title", "怒江州泸水市脱贫记\n2018年，珠海市向我州拨付帮扶资金1亿元，香洲区向我市捐赠200万元。",
			[]string{"珠海市 assists 怒江傈僳族自治州 1亿元 2018", "香洲区 assists 泸水市 200万元 2018"},
		},
		{
			"我县 by what is named", "福贡县位于怒江峡谷。2019年，珠海市斗门区向我县捐赠100万元。",
			[]string{"斗门区 assists 福贡县 100万元 2019"},
		},
		{"该市", "泸水市位于怒江州。香洲区向该市捐赠300万元。", []string{"香洲区 assists 泸水市 300万元"}},
		{
			"该县 is the last one", "福贡县产石月亮茶，贡山县产草果。金湾区向该县捐赠90万元。",
			[]string{"金湾区 assists 贡山独龙族怒族自治县 90万元"},
		},
		{
			"该镇 is none of a list", "平沙镇与架科底乡、匹河镇结对。去年，该镇向匹河镇捐资25万元。",
			[]string{"平沙镇 pairedWith 架科底乡", "平沙镇 pairedWith 匹河镇", "平沙镇 assists 匹河镇 25万元"},
		},
		{
			"两地", "扬州市对口帮扶榆林市。1996年，两地结对。",
			[]string{"扬州市 assists 榆林市", "扬州市 pairedWith 榆林市 1996"},
		},
		{
			"对方", "香洲区帮扶泸水市。三年来，泸水市得到对方帮扶资金2400万元。",
			[]string{"香洲区 assists 泸水市", "香洲区 assists 泸水市 2400万元"},
		},
		{
			"对方 without a name beside it", "怒江州与珠海市结对。2019年11月，对方又捐赠800万元。",
			[]string{"珠海市 pairedWith 怒江傈僳族自治州", "珠海市 assists 怒江傈僳族自治州 800万元 2019"},
		},
		{
			"对方 twice in one sentence", "怒江州与珠海市结对。2019年11月，对方又捐赠800万元，对方的诚意可感。",
			[]string{"珠海市 pairedWith 怒江傈僳族自治州", "珠海市 assists 怒江傈僳族自治州 800万元 2019"},
		},
		{
			"object left out", "珠海市对口帮扶怒江州。2018年，珠海市投入财政帮扶资金8000万元。",
			[]string{"珠海市 assists 怒江傈僳族自治州", "珠海市 assists 怒江傈僳族自治州 8000万元 2018"},
		},
		{
			"subject of the sentence before", "珠海市向怒江州拨付帮扶资金3000万元。去年又投入2000万元。\n时间：2020-05-01",
			[]string{"珠海市 assists 怒江傈僳族自治州 3000万元", "珠海市 assists 怒江傈僳族自治州 2000万元 2019"},
		},
	})
}
