package extract

import "testing"

// Lines 甲—乙: headings of sections, and lists of pairs.
func TestReadSections(t *testing.T) {
	checkReads(t, []readCase{
		{
			"a section ends at the next number",
			"南通汉中协作综述\n南通市对口帮扶汉中市。\n海安市—宁强县\n2019年，海安市投入财政帮扶资金600万元。\n三、其他\n2019年，又投入财政帮扶资金20万元。",
			[]string{
				"南通市 assists 汉中市", "海安市 pairedWith 宁强县", "海安市 assists 宁强县", "海安市 assists 宁强县 600万元 2019", "南通市 assists 汉中市 20万元 2019",
			},
		},
		{
			"gaps of both roles", "对口帮扶回顾\n启东市—勉县\n累计投入帮扶资金900万元。",
			[]string{"启东市 pairedWith 勉县", "启东市 assists 勉县", "启东市 assists 勉县 900万元"},
		},
		{
			"a list heads nothing", "南通市对口帮扶汉中市名单\n海安市—宁强县\n启东市—勉县\n2019年，南通市投入帮扶资金900万元。",
			[]string{
				"南通市 assists 汉中市", "南通市 assists 汉中市 900万元 2019",
				"海安市 pairedWith 宁强县", "海安市 assists 宁强县", "启东市 pairedWith 勉县", "启东市 assists 勉县",
			},
		},
		{
			"a list, then each the same", "对口帮扶名单\n海安市—宁强县\n启东市—勉县\n两家各捐赠60万元。",
			[]string{
				"海安市 pairedWith 宁强县", "海安市 assists 宁强县", "启东市 pairedWith 勉县", "启东市 assists 勉县",
				"海安市 assists 宁强县 60万元", "启东市 assists 勉县 60万元",
			},
		},
		{
			"spaces about a double dash", "结对名单\n海安市 —— 宁强县\n启东市 —— 勉县",
			[]string{"海安市 pairedWith 宁强县", "启东市 pairedWith 勉县"},
		},
		{
			"the western side first", "结对名单\n宁强县—海安市\n勉县—启东市",
			[]string{"海安市 pairedWith 宁强县", "启东市 pairedWith 勉县"},
		},
		{"helper's money in a section of towns", "帮扶记\n瑞安市—理县\n2022年，瑞安市援助资金320万元，用于修路。\n平阳县—黑水县\n2022年，援助资金280万元。", []string{"瑞安市 pairedWith 理县", "瑞安市 assists 理县", "瑞安市 assists 理县 320万元 2022", "平阳县 pairedWith 黑水县", "平阳县 assists 黑水县", "平阳县 assists 黑水县 280万元 2022"}},
		{"workers in a section", "帮扶记\n瑞安市—理县\n2022年，向瑞安市输送劳动力85人。", []string{"瑞安市 pairedWith 理县", "瑞安市 assists 理县", "理县 transfersLaborTo 瑞安市 85人 2022"}},
		{"firms in a section", "帮扶记\n瑞安市—理县\n5家企业落户，总投资1.4亿元。", []string{"瑞安市 pairedWith 理县", "瑞安市 assists 理县", "5家企业 investsIn 理县 1.4亿元"}},
	})
}

// Lines with a dash that name no pair.
func TestReadNoSections(t *testing.T) {
	checkReads(t, []readCase{
		{"words beside the names", "帮扶见闻\n从海安市—宁强县一路走来\n山高路远。", nil},
		{"one place", "帮扶见闻\n海安市—海安市\n山高路远。", nil},
		{"a place in it", "帮扶见闻\n汉中市—宁强县\n山高路远。", nil},
	})
}
