package extract

import "testing"

// Which figures belong to a claim, and of what time.
func TestReadFigures(t *testing.T) {
	checkReads(t, []readCase{
		{"mixed numerals", "珠海市向怒江州投入帮扶资金1亿2000万元。", []string{"珠海市 assists 怒江傈僳族自治州 1.2亿元"}},
		{"Chinese numerals", "二〇一九年，珠海市向怒江州投入帮扶资金两千五百万元。", []string{"珠海市 assists 怒江傈僳族自治州 2500万元 2019"}},
		{
			"parts of a sum", "2018年，珠海市向怒江州投入帮扶资金9000万元，其中：香洲区5000万元、斗门区4000万元。",
			[]string{
				"珠海市 assists 怒江傈僳族自治州 9000万元 2018", "香洲区 assists 怒江傈僳族自治州 5000万元 2018",
				"斗门区 assists 怒江傈僳族自治州 4000万元 2018",
			},
		},
		{
			"a year of a running total", "2017年以来，珠海市累计向怒江州投入帮扶资金5.6亿元，其中2019年2.1亿元。",
			[]string{"珠海市 assists 怒江傈僳族自治州 5.6亿元 2017–", "珠海市 assists 怒江傈僳族自治州 2.1亿元 2019"},
		},
		{
			"yearly beside running total", "2018年，珠海市向怒江州投入帮扶资金9000万元；2019年，投入1.1亿元；截至2019年底，累计投入3.6亿元。",
			[]string{
				"珠海市 assists 怒江傈僳族自治州 9000万元 2018", "珠海市 assists 怒江傈僳族自治州 1.1亿元 2019",
				"珠海市 assists 怒江傈僳族自治州 3.6亿元 –2019",
			},
		},
		{
			"years in a list", "珠海市向怒江州投入帮扶资金：2017年5000万元、2018年9000万元、2019年1.1亿元。",
			[]string{
				"珠海市 assists 怒江傈僳族自治州 5000万元 2017", "珠海市 assists 怒江傈僳族自治州 9000万元 2018",
				"珠海市 assists 怒江傈僳族自治州 1.1亿元 2019",
			},
		},
		{
			"去年 counts from the article's date", "珠海市帮扶怒江州\n时间：2021-03-02\n去年，珠海市向怒江州投入帮扶资金9000万元。",
			[]string{"珠海市 assists 怒江傈僳族自治州", "珠海市 assists 怒江傈僳族自治州 9000万元 2020"},
		},
		{
			"planned", "2021年，珠海市计划向怒江州投入帮扶资金7000万元。",
			[]string{"珠海市 assists 怒江傈僳族自治州 7000万元 2021 planned"},
		},
	})
}

// Figures near a claim that are none of it.
func TestReadForeignFigures(t *testing.T) {
	checkReads(t, []readCase{
		{"sales", "珠海市帮扶怒江州，怒江州农产品在珠海市的销售额达3500万元。", []string{"珠海市 assists 怒江傈僳族自治州"}},
		{"sales income", "榆林市农产品销往扬州市，销售收入达1.2亿元。", nil},
		{"purchases", "扬州市采购榆林市农特产品4200万元。", nil},
		{"loans", "扬州市某银行向榆林市农户发放贷款3000万元。", nil},
		{
			"loan and income about a gift", "怒江州今年向银行贷款2亿元，珠海市投入帮扶资金600万元，群众人均收入达9000元。",
			[]string{"珠海市 assists 怒江傈僳族自治州 600万元"},
		},
		{
			"people lifted out of poverty", "扬州市援助榆林市资金2亿元，带动脱贫人口3.2万人。",
			[]string{"扬州市 assists 榆林市 2亿元"},
		},
		{
			"a rate", "扬州市援助榆林市发展苹果，每亩3000元。",
			[]string{"扬州市 assists 榆林市"},
		},
		{
			"foreign money", "扬州市援助榆林市，出口苹果200万美元。",
			[]string{"扬州市 assists 榆林市"},
		},
		{"beyond what counts as money", "扬州市向榆林市捐赠999999999999999亿元。", []string{"扬州市 assists 榆林市"}},
	})
}
