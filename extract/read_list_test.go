package extract

import "testing"

// Members of lists that only the head of the list tells the kind of.
func TestReadLists(t *testing.T) {
	checkReads(t, []readCase{
		{
			"等N家企业", "恒昀纺织、粤晟铝业、海禾食品等9家企业落户宁强县。",
			[]string{
				"恒昀纺织 investsIn 宁强县", "粤晟铝业 investsIn 宁强县", "海禾食品 investsIn 宁强县", "9家企业 investsIn 宁强县",
			},
		},
		{
			"as many as counted", "启东市的恒昀纺织、粤晟铝业、海禾食品3家企业落户勉县。",
			[]string{"恒昀纺织 investsIn 勉县", "粤晟铝业 investsIn 勉县", "海禾食品 investsIn 勉县"},
		},
		{
			"organisations of one place", "宁强县天津医院、中医院与海安市人民医院结对。",
			[]string{"海安市人民医院 pairedWith 宁强县天津医院", "海安市人民医院 pairedWith 宁强县中医院"},
		},
		{
			"towns with a head", "瑞安市帮扶理县的薛城、古尔沟两镇。",
			[]string{"瑞安市 assists 薛城镇", "瑞安市 assists 古尔沟镇"},
		},
		{
			"counties with a head", "南通市对口帮扶宁强、勉县、留坝三县。",
			[]string{"南通市 assists 宁强县", "南通市 assists 勉县", "南通市 assists 留坝县"},
		},
		{"hospitals", "启东市人民医院、中医院、妇幼保健院与勉县医院结对。", []string{"启东市人民医院 pairedWith 勉县医院", "启东市中医院 pairedWith 勉县医院", "启东市妇幼保健院 pairedWith 勉县医院"}},
		{"with a group", "海安市人民医院、中医院等5家医院帮扶宁强县。", []string{"海安市人民医院 assists 宁强县", "海安市中医院 assists 宁强县", "5家医院 assists 宁强县"}},
	})
}

// Lists of common nouns.
func TestReadNoLists(t *testing.T) {
	checkReads(t, []readCase{
		{"goods", "茶叶、木耳、天麻等9种产品落户宁强县的超市。", nil},
		{"industries", "宁强县的纺织、食品、电子等产业纷纷落地。", nil},
	})
}
