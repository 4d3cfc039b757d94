package extract

import "testing"

// Numbers of members, and whose they are.
func TestReadGroups(t *testing.T) {
	checkReads(t, []readCase{
		{
			"the place that sets its own to work", "海安市组织20所学校与宁强县20所学校结对。",
			[]string{"海安市20所学校 pairedWith 宁强县20所学校"},
		},
		{
			"a kind left out", "宁强县18所学校与海安市18所结对。",
			[]string{"海安市18所学校 pairedWith 宁强县18所学校"},
		},
		{
			"the place of the group in front of it", "目前，海安市11所学校、4家医院与宁强县11所学校、4家医院结成对子。",
			[]string{"海安市11所学校 pairedWith 宁强县11所学校", "海安市4家医院 pairedWith 宁强县4家医院"},
		},
		{
			"places roll up", "瑞安市的6个镇与壤塘县的6个乡镇结对。",
			[]string{"瑞安市 pairedWith 壤塘县"},
		},
		{
			"全市…个县区", "南通市与我市结对，全市9个县区都受益。南通市向我市11个县区捐赠220万元。\n来源：汉中日报",
			[]string{"南通市 pairedWith 汉中市", "南通市 assists 汉中市 220万元"},
		},
		{
			"firms of a place", "启东市16家企业落户勉县，总投资4.2亿元。",
			[]string{"启东市16家企业 investsIn 勉县 4.2亿元"},
		},
		{
			"firms of a place inside the group's words", "勉县引进16家启东企业落户，总投资4.2亿元。",
			[]string{"启东市16家企业 investsIn 勉县 4.2亿元"},
		},
		{
			"a group without a place", "勉县引进企业16家，总投资4.2亿元。",
			[]string{"16家企业 investsIn 勉县 4.2亿元"},
		},
		{"has", "海安市就有3所小学与宁强县汉源小学结对。", []string{"海安市3所学校 pairedWith 宁强县汉源小学"}},
		{"coupled kinds", "南通市22个街镇与汉中市35个乡镇、18家企业与60个村结对。", []string{"南通市 pairedWith 汉中市", "南通市18家企业 pairedWith 汉中市"}},
		{"some of them", "海安市引导10家企业到宁强县考察，其中3家投资，投资额8000万元。", []string{"3家企业 investsIn 宁强县 8000万元"}},
		{"of two places", "三水区的15所学校、雷波县的15所学校结成对子。", []string{"三水区15所学校 pairedWith 雷波县15所学校"}},
		{"villages", "启东市20个村与勉县20个村结对帮扶。", []string{"启东市 pairedWith 勉县", "启东市 assists 勉县"}},
		{"hospitals helped", "南通市9家三甲医院对口帮扶汉中市9家县级医院。", []string{"南通市9家医院 assists 汉中市9家医院"}},
		{"no kind", "海安市与宁强县的14家单位结对。", []string{"海安市 pairedWith 宁强县"}},
		{"余", "启东市引导20余家企业落户勉县。", []string{"20家企业 investsIn 勉县"}},
		{"每", "海安市20个村各帮扶宁强县一个村。", []string{"海安市 assists 宁强县"}},
	})
}

// Numbers that make no group.
func TestReadNoGroups(t *testing.T) {
	checkReads(t, []readCase{
		{"pairs", "海安市与宁强县村村结对，结成16对。", []string{"海安市 pairedWith 宁强县"}},
		{"one firm without a name", "海安市鑫禾食品有限公司来了。一家做家具的南通企业在宁强县投资3000万元。", nil},
		{"workshops", "启东市引导8个扶贫车间落户勉县，投资900万元。", nil},
		{"several kinds under one number", "海安市32个社区、企业、经济组织与宁强县32个村结对。", []string{"海安市 pairedWith 宁强县"}},
	})
}
