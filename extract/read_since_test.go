package extract

import "testing"

// The time of claims without a figure, and times that are only compared with.
func TestReadSince(t *testing.T) {
	checkReads(t, []readCase{
		{"a year", "2019年，海安市与宁强县结对。", []string{"海安市 pairedWith 宁强县 2019"}},
		{"since a year", "自1996年起，海安市对口帮扶宁强县。", []string{"海安市 assists 宁强县 1996–"}},
		{"begun in a year", "海安市与宁强县从2017年开始结对。", []string{"海安市 pairedWith 宁强县 2017–"}},
		{"years", "2016年至2020年，海安市对口帮扶宁强县。", []string{"海安市 assists 宁强县 2016–2020"}},
		{
			"a year of another clause behind", "海安市与宁强县结对，2022年又投入600万元。",
			[]string{"海安市 assists 宁强县 600万元 2022", "海安市 pairedWith 宁强县"},
		},
		{
			"from one year's number to another's", "宁强县到海安市务工人员从2018年的90人增加到2021年的1160人。",
			[]string{"宁强县 transfersLaborTo 海安市 1160人 2021", "宁强县 transfersLaborTo 海安市 90人 2018"},
		},
		{
			"more than in another year", "2023年海安市给宁强县的财政资金比2022年多300万元，达到6400万元。",
			[]string{"海安市 assists 宁强县 6400万元 2023"},
		},
		{
			"the sum of the year compared with", "2023年海安市向宁强县拨付资金650万元，较2022年的400万元多250万元。",
			[]string{"海安市 assists 宁强县 400万元 2022", "海安市 assists 宁强县 650万元 2023"},
		},
	})
}

// Who acts for a place, and who gets what arrives.
func TestReadFolk(t *testing.T) {
	checkReads(t, []readCase{
		{"firms of a place", "海安市的爱心企业向宁强县捐款870万元。", []string{"海安市 assists 宁强县 870万元"}},
		{"one firm of a place", "海安市与宁强县结对。有一家海安市的企业从外地拉来一车粮食。", []string{"海安市 pairedWith 宁强县"}},
		{
			"nobody by name", "海安市与宁强县结对。启东市折桂小学来信。社会各界向宁强县捐款870万元。",
			[]string{"海安市 assists 宁强县 870万元", "海安市 pairedWith 宁强县"},
		},
		{
			"a plan that the total goes on with", "东方亮源公司拟在宁强县建设基地，总投资9亿元，已到位1.5亿元。",
			[]string{"东方亮源公司 investsIn 宁强县 1.5亿元", "东方亮源公司 investsIn 宁强县 9亿元 planned"},
		},
		{"money that arrives", "宁强县2022年到位江苏省财政援助资金7150万元。", []string{"江苏省 assists 宁强县 7150万元 2022"}},
		{"got for", "海安市为宁强县争取到江苏省级帮扶资金6100万元。", []string{"海安市 assists 宁强县 6100万元"}},
		{"将 for 把", "海安市财政局将援助资金1200万元拨付宁强县。", []string{"海安市财政局 assists 宁强县 1200万元"}},
		{
			"the treasury of a level", "海安市全年安排宁强县援助资金5020万元，其中省级3000万元、南通市级1200万元、海安市820万元。",
			[]string{"南通市 assists 宁强县 1200万元", "江苏省 assists 宁强县 3000万元", "海安市 assists 宁强县 5020万元", "海安市 assists 宁强县 820万元"},
		},
		{
			"money between its verb and its name", "海安市对口帮扶宁强县。接收宁强县教师36名跟岗。支援新疆尼勒克县资金600万元。",
			[]string{"海安市 assists 宁强县", "海安市 assists 尼勒克县 600万元"},
		},
		{
			"two sums, each with its place", "海安市拨付宁强县扶贫协作资金6350万元，拨付勉县对口帮扶资金2100万元。",
			[]string{"海安市 assists 勉县 2100万元", "海安市 assists 宁强县 6350万元"},
		},
		{
			"a label", "海安市人民医院来信。【结对】启东市与勉县结对。",
			[]string{"启东市 pairedWith 勉县"},
		},
		{"helping to sell", "海安市人民医院来信。帮助销售勉县苹果2.8亿元。", nil},
		{"the box that somebody gave", "勉县中医院的彩超机，是海安市人民医院送的，值48万元。", []string{"海安市人民医院 assists 勉县中医院 48万元"}},
		{"将 for a plan", "海安市财政局将拨付宁强县援助资金1200万元。", []string{"海安市财政局 assists 宁强县 1200万元 planned"}},
		{
			"each to whom it is paired with", "宁强县汉源街道与海安市曲塘镇、李堡镇结对，曲塘镇给了80万元，李堡镇给了50万元。",
			[]string{
				"曲塘镇 assists 汉源街道 80万元", "曲塘镇 pairedWith 汉源街道", "李堡镇 assists 汉源街道 50万元", "李堡镇 pairedWith 汉源街道",
			},
		},
		{
			"the bank that the sentence before is about", "海安农商银行与宁强农商银行结对。该行又出资60万元，为宁强县汉源街道修路。",
			[]string{"海安农商银行 assists 汉源街道 60万元", "海安农商银行 pairedWith 宁强农商银行"},
		},
		{
			"hired from, with an agreement in front", "海安市与宁强县签订劳务协作协议，全年吸纳宁强劳动力就业2300人。",
			[]string{"宁强县 transfersLaborTo 海安市 2300人"},
		},
	})
}

// Zones and firms that the gazetteer and the dictionary do not show to be such.
func TestReadKnownNames(t *testing.T) {
	checkReads(t, []readCase{
		{"a new area", "天府新区向宁强县捐赠88万元。", []string{"天府新区 assists 宁强县 88万元"}},
		{"its union", "横琴粤澳深度合作区工会联合会向宁强县捐赠88万元。", []string{"横琴粤澳深度合作区工会联合会 assists 宁强县 88万元"}},
		{"a firm by a common word", "格力电器在宁强县投资3亿元。", []string{"格力电器 investsIn 宁强县 3亿元"}},
		{"the word as such", "宁强县的浪潮很高，联想到海安市。", nil},
	})
}

// 和 between two sides, which in a list would stand in front of the last name.
func TestReadSidesWithAnd(t *testing.T) {
	checkReads(t, []readCase{
		{
			"one and a list", "海安市和宁强县、勉县结对。",
			[]string{"海安市 pairedWith 勉县", "海安市 pairedWith 宁强县"},
		},
		{
			"couples", "海安市和宁强县、启东市和勉县、如皋市和留坝县结对。",
			[]string{"启东市 pairedWith 勉县", "如皋市 pairedWith 留坝县", "海安市 pairedWith 宁强县"},
		},
		{
			"with their cities", "南通市的海安市和汉中市的宁强县、勉县结对。",
			[]string{"海安市 pairedWith 勉县", "海安市 pairedWith 宁强县"},
		},
		{
			"a list of one side", "宁强县和勉县、留坝县收到海安市帮扶资金200万元。",
			[]string{"海安市 assists 勉县", "海安市 assists 宁强县", "海安市 assists 留坝县"},
		},
		{"in front of the last name", "海安市、启东市和如皋市结对帮扶宁强县。", []string{
			"启东市 assists 宁强县", "启东市 pairedWith 宁强县", "如皋市 assists 宁强县", "如皋市 pairedWith 宁强县", "海安市 assists 宁强县", "海安市 pairedWith 宁强县",
		}},
		{
			"the money of a place that its clause is about", "启东市对口帮扶留坝县。在宁强县，海安的4800万元变成了食用菌大棚。",
			[]string{"启东市 assists 留坝县", "海安市 assists 宁强县 4800万元"},
		},
	})
}
