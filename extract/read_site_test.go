package extract

import "testing"

// Where plants stand, money that follows, firms that are only described.
func TestReadPlants(t *testing.T) {
	checkReads(t, []readCase{
		{
			"the plant's site", "恒昀纺织有限公司的新厂设在宁强县，总投资5600万元。",
			[]string{"恒昀纺织有限公司 investsIn 宁强县 5600万元"},
		},
		{
			"moved", "启东市粤晟铝业有限公司把生产线搬到勉县，投资4200万元。",
			[]string{"启东市粤晟铝业有限公司 investsIn 勉县 4200万元"},
		},
		{
			"money that follows", "恒昀纺织有限公司在宁强县投资5600万元建厂，去年追加1200万元。",
			[]string{"恒昀纺织有限公司 investsIn 宁强县 5600万元", "恒昀纺织有限公司 investsIn 宁强县 1200万元"},
		},
		{
			"in the next sentence", "海禾食品有限公司落户勉县。一期投资3000万元。",
			[]string{"海禾食品有限公司 investsIn 勉县", "海禾食品有限公司 investsIn 勉县 3000万元"},
		},
		{
			"guided by the helper", "海安市对口帮扶宁强县。海安市引导6家企业落户，实际投资2.2亿元。",
			[]string{"海安市 assists 宁强县", "6家企业 investsIn 宁强县 2.2亿元"},
		},
		{
			"signed with the county", "宁强县与海安市恒昀纺织有限公司签约，总投资6000万元。",
			[]string{"海安市恒昀纺织有限公司 investsIn 宁强县 6000万元"},
		},
		{"joint", "恒昀纺织有限公司与海禾食品有限公司共同在宁强县投资2亿元建厂。", []string{"恒昀纺织有限公司 investsIn 宁强县", "海禾食品有限公司 investsIn 宁强县"}},
		{"town", "海禾食品有限公司在宁强县大安镇投资3000万元建厂。", []string{"海禾食品有限公司 investsIn 宁强县 3000万元"}},
		{"stages", "海禾食品有限公司落户宁强县，计划总投资9000万元，首期已到位2500万元。", []string{"海禾食品有限公司 investsIn 宁强县 9000万元 planned", "海禾食品有限公司 investsIn 宁强县 2500万元"}},
		{"from", "来自启东市的粤晟铝业有限公司在勉县投资1.3亿元。", []string{"粤晟铝业有限公司 investsIn 勉县 1.3亿元"}},
		{"plan only", "恒昀纺织有限公司拟投资8000万元，在勉县建厂。", []string{"恒昀纺织有限公司 investsIn 勉县 8000万元 planned"}},
		{"county's own", "勉县37家企业投资3亿元，在县城扩建厂房。", []string{"勉县37家企业 investsIn 勉县 3亿元"}},
		{"gift", "恒昀纺织有限公司向勉县捐赠80万元。", []string{"恒昀纺织有限公司 assists 勉县 80万元"}},
		{"still", "海禾食品有限公司落户勉县。公司主营木耳加工。目前已投资1800万元。", []string{"海禾食品有限公司 investsIn 勉县", "海禾食品有限公司 investsIn 勉县 1800万元"}},
		{"other firm", "海禾食品有限公司落户勉县。另一家福建企业投资1800万元，建在镇上。", []string{"海禾食品有限公司 investsIn 勉县"}},
		{"helper firms", "启东市对口帮扶勉县。启东市企业家到勉县投资办厂，投资额2300万元。", []string{"启东市 assists 勉县"}},
		{"zone", "启东市对口帮扶勉县。勉县引进企业7家，入驻启东产业园，到位资金1.1亿元。", []string{"启东市 assists 勉县", "7家企业 investsIn 勉县 1.1亿元"}},
	})
}

// What is no investment in a place.
func TestReadNoPlants(t *testing.T) {
	checkReads(t, []readCase{
		{"落户企业 describes", "宁强县走访落户企业。恒昀纺织有限公司很忙。", nil},
		{"the helper's side is no target", "海安市对口帮扶宁强县。恒昀纺织有限公司在海安市投资3亿元建厂。", []string{"海安市 assists 宁强县"}},
		{"a visit", "恒昀纺织有限公司到宁强县考察，看厂房，谈投资。", nil},
		{"withdrawn", "恒昀纺织有限公司原计划在宁强县投资5000万元，后来作罢。", nil},
		{"output", "恒昀纺织有限公司落户宁强县，年产值2亿元。", []string{"恒昀纺织有限公司 investsIn 宁强县"}},
		{"dropped", "粤晟铝业有限公司在勉县的项目因故终止。", nil},
		{"describes", "启东市为落户企业发放补贴200万元。", nil},
		{"brand products", "宁强县的海禾牌木耳卖得好。", nil},
	})
}
