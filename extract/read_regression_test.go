package extract

import "testing"

// Sentences that were read wrong once.
func TestReadRegressions(t *testing.T) {
	checkReads(t, []readCase{
		{"a number beyond all money", "扬州市向榆林市捐赠99999999999999999999亿元。", nil},
		{
			"own funds are no aid", "怒江州今年自筹资金8000万元，珠海市向怒江州投入帮扶资金600万元。",
			[]string{"珠海市 assists 怒江傈僳族自治州 600万元"},
		},
		{
			"who guides firms is no target", "扬州市引导18家企业落户榆林市，实际到位投资6.2亿元。",
			[]string{"18家企业 investsIn 榆林市 6.2亿元"},
		},
		{
			"a figure before its verb", "3月2日，兰坪县组织186名务工人员乘专列出发，次日抵达珠海市。",
			[]string{"兰坪白族普米族自治县 transfersLaborTo 珠海市 186人"},
		},
		{
			"a town behind 的", "斗门区的白蕉镇与福贡县的匹河乡结对。",
			[]string{"白蕉镇 pairedWith 匹河乡"},
		},
		{
			"firms counted behind their names", "鲜禾农业有限公司、云川食品有限公司2家企业到布拖县投资。",
			[]string{"鲜禾农业有限公司 investsIn 布拖县", "云川食品有限公司 investsIn 布拖县"},
		},
		{"partner first, subject last", "与福贡县结对的是斗门区。", []string{"斗门区 pairedWith 福贡县"}},
		{
			"两地 of the sentence before", "扬州市与榆林市相距千里。1996年，两地结对。",
			[]string{"扬州市 pairedWith 榆林市"},
		},
		{
			"对口 as a verb", "江都区对口府谷县，仪征市对口佳县。",
			[]string{"仪征市 pairedWith 佳县", "江都区 pairedWith 府谷县"},
		},
		{"people sent", "扬州市先后派出6批干部赴榆林市挂职。", []string{"扬州市 assists 榆林市"}},
		{"people sent the other way to learn", "榆林市选派20名教师赴扬州市跟岗学习。", nil},
		{
			"the source names the home", "惠州市向我州投入帮扶资金3000万元。\n来源：黔西南日报",
			[]string{"惠州市 assists 黔西南布依族苗族自治州 3000万元"},
		},
		{
			"a second school of the same town", "榆林市第一中学、第二中学与扬州中学结对。",
			[]string{"扬州中学 pairedWith 榆林市第一中学", "扬州中学 pairedWith 榆林市第二中学"},
		},
		{"buildings in use take no money", "香洲区援建的泸水市鲁掌小学投入使用。", []string{"香洲区 assists 泸水市鲁掌小学"}},
		{
			"a group named again without its place", "扬州市12家企业到府谷县考察。12家企业在府谷县投资3亿元。",
			[]string{"12家企业 investsIn 府谷县 3亿元"},
		},
	})
}
