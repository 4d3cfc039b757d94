package extract

import "testing"

// Short words that stand for an organisation.
func TestReadOrganisationAnaphors(t *testing.T) {
	checkReads(t, []readCase{
		{
			"我院 by the source", "宁强县天津医院与海安市人民医院结对。2019年，海安市人民医院向我院捐赠设备，价值60万元。\n来源：宁强县天津医院",
			[]string{"海安市人民医院 pairedWith 宁强县天津医院", "海安市人民医院 assists 宁强县天津医院 60万元 2019"},
		},
		{
			"我校 by the title", "留坝县中学的新操场\n启东市折桂中学与我校结对，捐赠图书，价值8万元。",
			[]string{"启东市折桂中学 pairedWith 留坝县中学", "启东市折桂中学 assists 留坝县中学 8万元"},
		},
		{
			"该校", "勉县武侯小学建在山坡上。启东市向该校捐赠50万元。",
			[]string{"启东市 assists 勉县武侯小学 50万元"},
		},
		{
			"该院", "理县人民医院只有一台救护车。瑞安市人民医院向该院捐赠救护车一辆，价值30万元。",
			[]string{"瑞安市人民医院 assists 理县人民医院 30万元"},
		},
		{
			"该公司", "海安市恒昀纺织有限公司成立于2005年。该公司在宁强县投资6000万元。",
			[]string{"海安市恒昀纺织有限公司 investsIn 宁强县 6000万元"},
		},
		{
			"这家企业", "启东市粤晟铝业有限公司看中了勉县。这家企业投资1.1亿元，在勉县建厂。",
			[]string{"启东市粤晟铝业有限公司 investsIn 勉县 1.1亿元"},
		},
		{
			"本行", "如东农商银行向宁强县汉源小学捐赠20万元。今年，本行又向宁强县汉源小学捐赠10万元。\n来源：如东农商银行",
			[]string{"如东农商银行 assists 宁强县汉源小学 20万元", "如东农商银行 assists 宁强县汉源小学 10万元"},
		},
		{
			"给学校", "苍南县第二小学与黑水县沙石多小学结对。去年冬天，苍南县第二小学给学校捐赠40万元。",
			[]string{"苍南县第二小学 pairedWith 黑水县沙石多小学", "苍南县第二小学 assists 黑水县沙石多小学 40万元"},
		},
		{"我行", "如东农商银行行长来到宁强县。我行向宁强县捐赠15万元。\n来源：如东农商银行", []string{"如东农商银行 assists 宁强县 15万元"}},
		{"该厂", "海禾食品厂落户勉县。该厂投资2600万元。", []string{"海禾食品厂 investsIn 勉县", "海禾食品厂 investsIn 勉县 2600万元"}},
		{"这所学校", "雷波县汶水小学在山上。三水区向这所学校捐赠18万元。", []string{"三水区 assists 雷波县汶水小学 18万元"}},
		{"the last of two", "瑞安市看了理县薛城小学、黑水县沙石多小学。瑞安市向该校捐赠5万元。", []string{"瑞安市 assists 黑水县沙石多小学 5万元"}},
	})
}

// The same signs where they stand for no organisation.
func TestReadNoOrganisationAnaphors(t *testing.T) {
	checkReads(t, []readCase{
		{"我校 where none is named", "宁强县很美。海安市向我校捐赠50万元。", []string{"海安市 assists 宁强县 50万元"}},
	})
}
