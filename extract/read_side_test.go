package extract

import "testing"

// Which of the places named are on whose side.
func TestReadSides(t *testing.T) {
	checkReads(t, []readCase{
		{
			"the receiver in the sentence before", "海安市对口帮扶宁强县。宁强县要修一座桥，缺钱。海安市捐赠80万元。",
			[]string{"海安市 assists 宁强县", "海安市 assists 宁强县 80万元"},
		},
		{
			"a school of the helped", "启东市对口帮扶勉县。武侯小学缺课桌，启东市捐赠12万元。",
			[]string{"启东市 assists 勉县", "启东市 assists 武侯小学 12万元"},
		},
		{
			"an organisation helps whom the text has just paired", "瑞安市人民医院与理县人民医院结对，去年瑞安市人民医院捐赠设备，价值70万元。",
			[]string{"瑞安市人民医院 pairedWith 理县人民医院", "瑞安市人民医院 assists 理县人民医院 70万元"},
		},
		{
			"among several pairs the one of the line", "海安市帮扶宁强县，启东市帮扶勉县。\n勉县缺水。启东市捐赠打井款45万元。",
			[]string{"海安市 assists 宁强县", "启东市 assists 勉县", "启东市 assists 勉县 45万元"},
		},
		{
			"people sent to the other side", "海安市对口帮扶宁强县。海安市选派15名教师。",
			[]string{"海安市 assists 宁强县", "海安市 assists 宁强县"},
		},
		{
			"a side said by its role", "宁强县的结对帮扶方是海安市，勉县的对口支援单位为启东市。",
			[]string{"海安市 pairedWith 宁强县", "海安市 assists 宁强县", "启东市 pairedWith 勉县", "启东市 assists 勉县"},
		},
		{
			"one helper of several", "宁强县和勉县的对口支援方都是海安市。",
			[]string{"海安市 pairedWith 宁强县", "海安市 assists 宁强县", "海安市 pairedWith 勉县", "海安市 assists 勉县"},
		},
		{
			"a sum for a county with a town that is helped too", "海安市对口帮扶宁强县。大安镇的冷库，用的是海安帮扶资金260万元。今年海安市安排帮扶资金3000万元。",
			[]string{"海安市 assists 宁强县", "海安市 assists 大安镇 260万元", "海安市 assists 宁强县 3000万元"},
		},
		{
			"shares of a sum, the giver not named", "海安市对口帮扶陕西、甘肃两省。市级财政全年拨付5000万元，其中宁强县3000万元、舟曲县2000万元。",
			[]string{"海安市 assists 陕西省", "海安市 assists 甘肃省", "海安市 assists 宁强县 3000万元", "海安市 assists 舟曲县 2000万元"},
		},
		{"来自", "宁强县修了广场，资金220万元来自海安市。海安市对口帮扶宁强县。", []string{"海安市 assists 宁强县", "海安市 assists 宁强县 220万元"}},
		{"received", "海安市对口帮扶宁强县。宁强县获得帮扶资金410万元。", []string{"海安市 assists 宁强县", "海安市 assists 宁强县 410万元"}},
	})
}

// The helped side does not help.
func TestReadWrongSides(t *testing.T) {
	checkReads(t, []readCase{
		{"the helped sends people to learn", "海安市对口帮扶宁强县。宁强县选派15名教师到海安市跟岗学习。", []string{"海安市 assists 宁强县"}},
		{"a charity that the article is not about", "海安市对口帮扶宁强县。省慈善基金会为宁强县捐赠棉被，折合80万元。", []string{"海安市 assists 宁强县"}},
		{"its money", "海安市对口帮扶宁强县。省乡村发展基金会向宁强县发放助学金320万元。", []string{"海安市 assists 宁强县"}},
		{"its own money", "海安市对口帮扶宁强县。宁强县本级财政投入300万元。", []string{"海安市 assists 宁强县"}},
		{"a neighbour", "海安市对口帮扶宁强县。留坝县修路，花了600万元。", []string{"海安市 assists 宁强县"}},
	})
}
