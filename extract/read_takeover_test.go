package extract

import "testing"

// Claims that take over the roles of one before.
func TestReadTakeover(t *testing.T) {
	checkReads(t, []readCase{
		{
			"again in the next clause", "海安市向宁强县捐赠50万元，又捐赠30万元。",
			[]string{"海安市 assists 宁强县 50万元", "海安市 assists 宁强县 30万元"},
		},
		{
			"again in the next sentence", "2018年，启东市向勉县拨付帮扶资金400万元。2019年，又拨付450万元。",
			[]string{"启东市 assists 勉县 400万元 2018", "启东市 assists 勉县 450万元 2019"},
		},
		{
			"the money of a pairing", "海安市与宁强县结对，捐赠26万元。",
			[]string{"海安市 pairedWith 宁强县", "海安市 assists 宁强县 26万元"},
		},
		{
			"beside: goods and their worth", "启东市向勉县武侯小学捐赠物资，价值9万元。",
			[]string{"启东市 assists 勉县武侯小学 9万元"},
		},
		{
			"两家各捐", "瑞安市与壤塘县结对，平阳县与黑水县结对。两家各捐赠60万元。",
			[]string{
				"瑞安市 pairedWith 壤塘县", "平阳县 pairedWith 黑水县", "瑞安市 assists 壤塘县 60万元", "平阳县 assists 黑水县 60万元",
			},
		},
		{
			"三镇各捐", "瑞安市的塘下镇、马屿镇、湖岭镇分别与理县的薛城镇、古尔沟镇、米亚罗镇结对。三镇各向对方捐赠15万元。",
			[]string{
				"塘下镇 pairedWith 薛城镇", "马屿镇 pairedWith 古尔沟镇", "湖岭镇 pairedWith 米亚罗镇",
				"塘下镇 assists 薛城镇 15万元", "马屿镇 assists 古尔沟镇 15万元", "湖岭镇 assists 米亚罗镇 15万元",
			},
		},
		{
			"共捐 is nobody's", "瑞安市与壤塘县结对，平阳县与黑水县结对。两家共捐赠60万元。",
			[]string{"瑞安市 pairedWith 壤塘县", "平阳县 pairedWith 黑水县", "瑞安市 assists 壤塘县", "平阳县 assists 黑水县"},
		},
		{
			"各安排, each its own", "海安市帮扶宁强县，启东市帮扶勉县。2020年，海安市、启东市各安排帮扶资金2600万元。",
			[]string{
				"海安市 assists 宁强县", "启东市 assists 勉县", "海安市 assists 宁强县 2600万元 2020", "启东市 assists 勉县 2600万元 2020",
			},
		},
		{
			"各自支援方", "海安市帮扶宁强县，启东市帮扶勉县。今年，宁强县、勉县分别向各自支援方输送劳动力210人、180人。",
			[]string{
				"海安市 assists 宁强县", "启东市 assists 勉县", "宁强县 transfersLaborTo 海安市 210人", "勉县 transfersLaborTo 启东市 180人",
			},
		},
		{"同年又", "平阳县向黑水县捐赠40万元，同年又援助25万元。", []string{"平阳县 assists 黑水县 40万元", "平阳县 assists 黑水县 25万元"}},
		{"each to own partner", "瑞安市与壤塘县结对，平阳县与黑水县结对。去年，瑞安市、平阳县各捐赠55万元。", []string{"瑞安市 pairedWith 壤塘县", "平阳县 pairedWith 黑水县", "瑞安市 assists 壤塘县 55万元", "平阳县 assists 黑水县 55万元"}},
		{"合计", "瑞安市、平阳县合计向理县捐赠90万元。", []string{"瑞安市 assists 理县", "平阳县 assists 理县"}},
		{"twice 各", "瑞安市、平阳县各向理县捐赠45万元，又各派出医生3名。", []string{"瑞安市 assists 理县 45万元", "平阳县 assists 理县 45万元"}},
		{"each of the helpers", "理县人民医院、黑水县人民医院分别由瑞安市人民医院、苍南县人民医院对口支援，去年两家支援方各捐赠彩超一台，价值52万元。", []string{"瑞安市人民医院 assists 理县人民医院 52万元", "苍南县人民医院 assists 黑水县人民医院 52万元"}},
	})
}

// Nothing to take over.
func TestReadNoTakeover(t *testing.T) {
	checkReads(t, []readCase{
		{
			"another actor in between", "海安市向宁强县捐赠50万元，宁强县自筹30万元。",
			[]string{"海安市 assists 宁强县 50万元"},
		},
		{
			"两家 of nobody", "两家各捐赠60万元，大家都很高兴。", nil,
		},
	})
}
