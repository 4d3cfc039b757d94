package extract

import "testing"

// Who is paired with whom; the helper stands first as far as the regions tell.
func TestReadPairs(t *testing.T) {
	checkReads(t, []readCase{
		{"each other's partners", "香洲区和泸水市是东西部协作结对区。", []string{"香洲区 pairedWith 泸水市"}},
		{
			"one after the other", "芗城区、龙海区先后与岷县、漳县结对。",
			[]string{"芗城区 pairedWith 岷县", "龙海区 pairedWith 漳县"},
		},
		{"甲与乙结对", "香洲区与泸水市结对。", []string{"香洲区 pairedWith 泸水市"}},
		{"the western one first", "华亭市与惠州市结对。", []string{"惠州市 pairedWith 华亭市"}},
		{"甲结对乙", "江都区结对府谷县。", []string{"江都区 pairedWith 府谷县"}},
		{"结对帮扶 is both", "香洲区与泸水市结对帮扶。", []string{"香洲区 pairedWith 泸水市", "香洲区 assists 泸水市"}},
		{
			"分别 in order", "香洲区、斗门区分别与泸水市、福贡县结对。",
			[]string{"香洲区 pairedWith 泸水市", "斗门区 pairedWith 福贡县"},
		},
		{
			"分别 between heads", "广陵、邗江两区分别与榆阳、横山两区结对。",
			[]string{"广陵区 pairedWith 榆阳区", "邗江区 pairedWith 横山区"},
		},
		{
			"each with each", "香洲区、斗门区与泸水市、福贡县结对。",
			[]string{"香洲区 pairedWith 泸水市", "香洲区 pairedWith 福贡县", "斗门区 pairedWith 泸水市", "斗门区 pairedWith 福贡县"},
		},
		{
			"one with two", "榆林市榆阳区与扬州市广陵区、邗江区结对。",
			[]string{"广陵区 pairedWith 榆阳区", "邗江区 pairedWith 榆阳区"},
		},
		{"towns", "怒江州泸水市大兴地镇与香洲区湾仔街道结对。", []string{"湾仔街道 pairedWith 大兴地镇"}},
		{
			"groups, like with like", "香洲区的12所学校、5家医院与泸水市的12所学校、5家医院结成对子。",
			[]string{"香洲区12所学校 pairedWith 泸水市12所学校", "香洲区5家医院 pairedWith 泸水市5家医院"},
		},
		{"the name of the other side", "怒江州是珠海市的结对市。", []string{"珠海市 pairedWith 怒江傈僳族自治州"}},
		{"a treaty without pairing", "扬州市和榆林市签订了会议纪要。", nil},
	})
}

// Headings and lists of lines with a dash between two places.
func TestReadHeadings(t *testing.T) {
	checkReads(t, []readCase{
		{
			"list of lines", "扬州与榆林东西部扶贫协作结对帮扶名单\n江都区——府谷县\n仪征市——佳县\n宝应县——清涧县",
			[]string{
				"扬州市 assists 榆林市", "扬州市 pairedWith 榆林市", "江都区 assists 府谷县", "江都区 pairedWith 府谷县",
				"仪征市 assists 佳县", "仪征市 pairedWith 佳县", "宝应县 assists 清涧县", "宝应县 pairedWith 清涧县",
			},
		},
		{
			"a section's pair fills its gaps",
			"扬州榆林协作综述\n扬州市帮扶榆林市。\n江都区—府谷县\n2018年，江都区投入财政帮扶资金700万元。\n仪征市—佳县\n2018年，仪征市投入财政帮扶资金500万元。",
			[]string{
				"扬州市 assists 榆林市", "江都区 pairedWith 府谷县", "江都区 assists 府谷县", "江都区 assists 府谷县 700万元 2018",
				"仪征市 pairedWith 佳县", "仪征市 assists 佳县", "仪征市 assists 佳县 500万元 2018",
			},
		},
		{
			"an article on pairings alone", "友城名单\n江都区——府谷县\n仪征市——佳县",
			[]string{"江都区 pairedWith 府谷县", "仪征市 pairedWith 佳县"},
		},
		{
			"a line of three places is no pair", "扬州帮扶名单\n江都区——府谷县——佳县", nil,
		},
	})
}
