package extract

import "testing"

// What the publisher calls its own.
func TestReadHome(t *testing.T) {
	checkReads(t, []readCase{
		{
			"我市 is not the one beside it", "2019年，我市与南通市结对。汉中市的茶叶很香。汉中市山多。",
			[]string{"南通市 pairedWith 汉中市 2019"},
		},
		{
			"the source goes before what is named most", "海安市、海安市、海安市！\n海安市向我县捐赠90万元。宁强县谢谢海安市。勉县也来了，勉县很近。\n来源：宁强县融媒体中心",
			[]string{"海安市 assists 宁强县 90万元"},
		},
		{
			"the title", "勉县的新桥\n启东市向我县捐赠70万元。宁强县的人也来看。",
			[]string{"启东市 assists 勉县 70万元"},
		},
		{
			"本县", "留坝县修了新路。留坝县在本县请了工人，海安市向本县捐赠35万元。",
			[]string{"海安市 assists 留坝县 35万元"},
		},
		{
			"全市 is the title's", "汉中市三年记\n南通市对口帮扶汉中市。全市收到帮扶资金1.3亿元。",
			[]string{"南通市 assists 汉中市", "南通市 assists 汉中市 1.3亿元"},
		},
		{
			"我们 behind 给", "启东市对口帮扶勉县。\n“这是启东市捐给我们的40万元。”老支书说。\n来源：勉县融媒体中心",
			[]string{"启东市 assists 勉县", "启东市 assists 勉县 40万元"},
		},
		{
			"of a helper", "海安市帮扶宁强县。\n2020年，我市向宁强县捐赠66万元。\n来源：海安市融媒体中心",
			[]string{"海安市 assists 宁强县", "海安市 assists 宁强县 66万元 2020"},
		},
		{"我区", "三水区扶贫记\n我区与雷波县结对。2019年，我区向雷波县捐赠230万元。", []string{"三水区 pairedWith 雷波县", "三水区 assists 雷波县 230万元 2019"}},
		{"我省", "陕西这一年\n江苏省对口帮扶我省。2019年，江苏省向我省投入帮扶资金21亿元。", []string{"江苏省 assists 陕西省", "江苏省 assists 陕西省 21亿元 2019"}},
		{"我县与其他县", "我县与海安市结对，勉县与启东市结对。\n来源：宁强县融媒体中心", []string{"海安市 pairedWith 宁强县", "启东市 pairedWith 勉县"}},
		{"全县…镇", "勉县教育记\n启东市对口帮扶勉县。启东市向全县12所学校捐赠60万元。", []string{"启东市 assists 勉县", "启东市 assists 勉县12所学校 60万元"}},
		{"own organisations", "我县12所学校与海安市12所学校结对。\n来源：宁强县融媒体中心", []string{"海安市12所学校 pairedWith 宁强县12所学校"}},
		{"title of helped", "宁强县：海安市来的好医生\n海安市选派医生9名到我县。", []string{"海安市 assists 宁强县", "海安市 assists 宁强县"}},
		{"我市 with two cities", "南通市对口帮扶汉中市。\n近日，我市干部到汉中市挂职，我市投入帮扶资金900万元。\n来源：南通日报", []string{"南通市 assists 汉中市", "南通市 assists 汉中市 900万元"}},
	})
}

// Level words that are parts of other words.
func TestReadNoHome(t *testing.T) {
	checkReads(t, []readCase{
		{"全区域, 本市民", "海安市帮扶宁强县。全区域协调发展，本市民很高兴。", []string{"海安市 assists 宁强县"}},
		{"该市场", "海安市帮扶宁强县。留坝县向该市场捐赠5万元。", []string{"海安市 assists 宁强县"}},
	})
}
