package extract

import "testing"

// Help by contract, by duty and by what is left.
func TestReadAgreements(t *testing.T) {
	checkReads(t, []readCase{
		{
			"an agreement with a sum", "海安市与宁强县签订对口协作协议，协议金额800万元。",
			[]string{"海安市 assists 宁强县 800万元"},
		},
		{
			"the helped first", "宁强县与海安市签署援助协议，援助金额350万元。",
			[]string{"海安市 assists 宁强县 350万元"},
		},
		{
			"a duty", "启东市承担对口支援勉县的任务。",
			[]string{"启东市 assists 勉县"},
		},
		{
			"what is left", "海安市向宁强县捐赠50万元，余下的30万元给勉县。",
			[]string{"海安市 assists 宁强县 50万元", "海安市 assists 勉县 30万元"},
		},
		{
			"联系 one by one", "启东市8所学校与勉县结对，折桂小学、汇龙小学分别联系武侯小学、定军小学。",
			[]string{"启东市8所学校 pairedWith 勉县", "折桂小学 pairedWith 武侯小学", "汇龙小学 pairedWith 定军小学"},
		},
		{
			"a pairing that changes", "2021年，勉县的结对县由海安市换成启东市。",
			[]string{"启东市 pairedWith 勉县 2021", "海安市 pairedWith 勉县 –2021"},
		},
		{"planned money", "2023年，海安市拟向宁强县拨付帮扶资金500万元。", []string{"海安市 assists 宁强县 500万元 2023 planned"}},
		{"sisters", "启东市折桂小学与勉县武侯小学结成姊妹校。", []string{"启东市折桂小学 pairedWith 勉县武侯小学"}},
	})
}

// Contracts without help.
func TestReadNoAgreements(t *testing.T) {
	checkReads(t, []readCase{
		{"no sum", "海安市与宁强县签订了合作协议。", nil},
		{"a sum of sales", "海安市与宁强县签订购销协议，销售金额800万元。", nil},
		{"duties of other kinds", "启东市承担了勉县马拉松的转播任务。", nil},
		{"联系 without pairing", "海安市分别联系了宁强县、勉县的司机。", nil},
		{"not signed", "海安市与宁强县未签订援助协议，援助金额350万元没有下文。", nil},
		{"given up", "启东市与勉县原定结对，后来取消。", nil},
		{"party", "启东市折桂村与勉县新堂村开展党组织共建。", nil},
	})
}
