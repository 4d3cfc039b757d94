package extract

import "testing"

// Whose place 我县 is where several people speak in turn.
func TestReadSpeakers(t *testing.T) {
	checkReads(t, []readCase{
		{
			"each speaks of the own county",
			"座谈会实录\n宁强县副县长 周立明和勉县副县长 吴大海到会。\n周立明：海安市向我县捐赠200万元。\n吴大海：启东市向我县捐赠150万元。",
			[]string{"海安市 assists 宁强县 200万元", "启东市 assists 勉县 150万元"},
		},
		{
			"the lines behind go on",
			"座谈会实录\n宁强县县长 周立明到会。\n周立明：大家好。\n海安市向我县捐赠200万元。",
			[]string{"海安市 assists 宁强县 200万元"},
		},
		{
			"a speaker whom nobody has presented",
			"勉县见闻\n宁强县县长 周立明到会。\n周立明：大家好。\n主持人：启东市向勉县捐赠150万元。",
			[]string{"启东市 assists 勉县 150万元"},
		},
	})
}

// Whose place 我县 is, and who 我们 are, in what somebody says.
func TestReadQuoted(t *testing.T) {
	checkReads(t, []readCase{
		{"who says it stands behind", "协作见成效\n“海安市给我们县投了5000万元。”宁强县农业局局长周立明说。\n来源：勉县融媒体中心", []string{"海安市 assists 宁强县 5000万元"}},
		{"in front", "协作见成效\n宁强县农业局局长周立明介绍：“我县有3200人在海安市稳定就业。”\n来源：勉县融媒体中心", []string{"宁强县 transfersLaborTo 海安市 3200人"}},
		{"in the middle", "协作见成效\n“我校与海安市城南小学结对三年了。”宁强县北关小学校长刘兰说，“去年海安市城南小学给我校送来60万元的图书。”\n来源：勉县融媒体中心", []string{"海安市城南小学 assists 宁强县北关小学 60万元", "海安市城南小学 pairedWith 宁强县北关小学"}},
		{"we of a place", "协作见成效\n“我们去年向宁强县投了5000万元。”海安市协作办主任周立明告诉记者。\n来源：勉县融媒体中心", []string{"海安市 assists 宁强县 5000万元"}},
		{"we of a village", "协作见成效\n“海安市捐的300万元，让我们村修上了路。”宁强县阳平关镇石坝河村支书周立明说。\n来源：勉县融媒体中心", []string{"海安市 assists 石坝河村 300万元"}},
		{"we of a firm", "协作见成效\n“我们在宁强县投资了2.3亿元建厂。”江苏宏达纺织有限公司董事长周立明说。\n来源：勉县融媒体中心", []string{"江苏宏达纺织有限公司 investsIn 宁强县 2.3亿元"}},
		{"the county of a town's head", "协作见成效\n“海安市拨给我县800万元。”宁强县阳平关镇镇长周立明说。\n来源：勉县融媒体中心", []string{"海安市 assists 宁强县 800万元"}},
		{"without quotation marks", "协作见成效\n宁强县县委书记周立明表示，海安市三年来给予我县帮扶资金1.5亿元。\n来源：勉县融媒体中心", []string{"海安市 assists 宁强县 1.5亿元"}},
		{"he whom the sentence in front presents", "协作见成效\n周立明是宁强县商务局局长。他说：“海安市给了我们县2000万元建冷库。”\n来源：勉县融媒体中心", []string{"海安市 assists 宁强县 2000万元"}},
		{"somebody sent from elsewhere is left open", "协作见成效\n“海安市给我县投了5000万元。”来自海安市的宁强县挂职副县长周立明说。\n来源：勉县融媒体中心", []string{"海安市 assists 勉县 5000万元"}},
		{"a word in quotation marks", "协作见成效\n“小饭桌”由宁强县教育局局长周立明介绍给大家，海安市给我县捐赠500万元。\n来源：勉县融媒体中心", []string{"海安市 assists 勉县 500万元"}},
	})
}

// What is given with words that name whom behind them.
func TestReadGivenTo(t *testing.T) {
	checkReads(t, []readCase{
		{"goods without money", "捐赠\n海安市把120台电脑送给了宁强县第二小学。", []string{"海安市 assists 宁强县第二小学"}},
		{"将 for 把 before what something is worth", "捐赠\n海安市教育局将价值50万元的图书送到了宁强县第二小学。", []string{"海安市教育局 assists 宁强县第二小学 50万元"}},
		{"money put in", "协作\n海安市去年向宁强县投了5000万元。", []string{"海安市 assists 宁强县 5000万元"}},
		{"firms from a place, then how many", "协作\n宁强县去年从海安市引进企业12家，到位资金3.2亿元。", []string{"海安市12家企业 investsIn 宁强县 3.2亿元"}},
		{"help sell what a county has", "协作\n海安市帮我们县卖了5000万元的农产品。\n来源：宁强县融媒体中心", []string{"海安市 assists 宁强县"}},
	})
}
