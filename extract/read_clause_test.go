package extract

import "testing"

// Relative clauses and clauses that put the actor last.
func TestReadClauses(t *testing.T) {
	checkReads(t, []readCase{
		{
			"向乙捐赠的甲", "向勉县捐赠20万元的启东市恒昀纺织有限公司成立于2005年。",
			[]string{"启东市恒昀纺织有限公司 assists 勉县 20万元"},
		},
		{
			"帮扶乙的甲", "对口帮扶宁强县的海安市派来了干部。",
			[]string{"海安市 assists 宁强县"},
		},
		{
			"同甲结对的是乙", "同壤塘县结对的是瑞安市。",
			[]string{"瑞安市 pairedWith 壤塘县"},
		},
		{
			"依次是", "与理县、黑水县、壤塘县结对的依次是瑞安市、平阳县、苍南县。",
			[]string{"瑞安市 pairedWith 理县", "平阳县 pairedWith 黑水县", "苍南县 pairedWith 壤塘县"},
		},
		{
			"帮扶乙的，正是甲", "帮扶勉县的，正是启东市。",
			[]string{"启东市 assists 勉县"},
		},
		{
			"由甲援建的乙", "由三水区援建的美姑县牛牛坝小学建成了。",
			[]string{"三水区 assists 美姑县牛牛坝小学"},
		},
	})
}

// Places in the names of events, of people and of goods take no part.
func TestReadBystanders(t *testing.T) {
	checkReads(t, []readCase{
		{"a fair", "启东市帮扶勉县。勉县组织12家企业参加南通投资洽谈会。", []string{"启东市 assists 勉县"}},
		{"an investment fair", "恒昀纺织有限公司在汉中招商会上落户勉县，总投资1.1亿元。", []string{"恒昀纺织有限公司 investsIn 勉县 1.1亿元"}},
		{"natives who are no workers", "海安籍作家回到宁强县采风。", nil},
		{"a place named only for its fruit", "启东市向勉县捐赠琯溪柚300箱，价值4万元。", []string{"启东市 assists 勉县 4万元"}},
		{"sales of a product", "梅县柚在启东市卖了40万元。启东市帮扶勉县。", []string{"启东市 assists 勉县"}},
	})
}
