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
		{"来自", "宁强县修了广场，资金220万元来自海安市。海安市对口帮扶宁强县。", []string{"海安市 assists 宁强县", "海安市 assists 宁强县 220万元"}},
		{"received", "海安市对口帮扶宁强县。宁强县获得帮扶资金410万元。", []string{"海安市 assists 宁强县", "海安市 assists 宁强县 410万元"}},
	})
}

// The helped side does not help.
func TestReadWrongSides(t *testing.T) {
	checkReads(t, []readCase{
		{"the helped sends people to learn", "海安市对口帮扶宁强县。宁强县选派15名教师到海安市跟岗学习。", []string{"海安市 assists 宁强县"}},
		{"its own money", "海安市对口帮扶宁强县。宁强县本级财政投入300万元。", []string{"海安市 assists 宁强县"}},
		{"a neighbour", "海安市对口帮扶宁强县。留坝县修路，花了600万元。", []string{"海安市 assists 宁强县"}},
	})
}
