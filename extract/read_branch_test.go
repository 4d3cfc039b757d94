package extract

import "testing"

// What a bank's branch, a team or a government does, said by short words for it.
func TestReadActsOfBranches(t *testing.T) {
	checkReads(t, []readCase{
		{"the branch by its last word", "丰江银行汉中分行定点帮扶宁强县大安村。分行拿出64万元为大安村建起水柜，又筹资27万元给烈金坝村修路。", []string{"丰江银行汉中分行 assists 大安村", "丰江银行汉中分行 assists 大安村 64万元", "丰江银行汉中分行 assists 烈金坝村 27万元"}},
		{"the firm named in the clause", "海安市帮扶宁强县。丰江银行汉中分行在燕子砭镇累计投入帮扶资金164万元。", []string{"丰江银行汉中分行 assists 燕子砭镇 164万元", "海安市 assists 宁强县"}},
		{"a government builds a hospital", "由江苏省投资1.7亿元建设的宁强县人民医院门诊楼启用。", []string{"江苏省 assists 宁强县人民医院 1.7亿元"}},
		{"another giver in the clause of a part", "16家南通企业在宁强县投资3亿元。其中曲塘镇投入燕子砭镇64万元，用于改水。", []string{"南通市16家企业 investsIn 宁强县 3亿元", "曲塘镇 assists 燕子砭镇 64万元"}},
	})
}

// Who goes where, in the clause behind or said by 任教.
func TestReadSentTo(t *testing.T) {
	checkReads(t, []readCase{
		{"in the clause behind", "海安市抽调老师和校长共47人，分赴汉中市的宁强、勉县、留坝三县。", []string{"海安市 assists 勉县", "海安市 assists 宁强县", "海安市 assists 留坝县"}},
		{"to teach", "海安市首批援教队伍16名老师昨天到达，将在宁强、勉县两县的学校任教。", []string{"海安市 assists 勉县 planned", "海安市 assists 宁强县 planned"}},
		{"hired by a group", "宁强县今年的36名技校学员，被海安丰禾酒店集团全部录用。", []string{"宁强县 transfersLaborTo 海安丰禾酒店集团 36人"}},
		{"coaches to a town behind a verb", "从宁强转移到海安就业的有1017人。今年又有5趟专车直发海安，送去务工人员164人。", []string{"宁强县 transfersLaborTo 海安市 1017人", "宁强县 transfersLaborTo 海安市 164人"}},
	})
}

// Headings with two helpers over a section, and names that only look like places.
func TestReadHeadingsAndNames(t *testing.T) {
	checkReads(t, []readCase{
		{"two helpers", "对口支援动态\n■江苏—留坝县\n江苏省在留坝县援建小学。\n■海安、启东—宁强县\n海安市援建的宁强县燕子砭镇卫生院竣工。", []string{"启东市 assists 宁强县", "启东市 pairedWith 宁强县", "江苏省 assists 留坝县", "江苏省 assists 留坝县", "江苏省 pairedWith 留坝县", "海安市 assists 宁强县", "海安市 assists 宁强县燕子砭镇卫生院", "海安市 pairedWith 宁强县"}},
		{"a school whose name holds a province's", "海安市帮扶宁强县，区属的星湖北小学与宁强县第三小学结成手拉手学校。", []string{"星湖北小学 assists 宁强县第三小学", "星湖北小学 pairedWith 宁强县第三小学", "海安市 assists 宁强县"}},
		{"a headmaster", "校长冼永康说起这些很高兴，海安市帮扶宁强县。", []string{"海安市 assists 宁强县"}},
		{"villagers are no village", "海安市帮扶宁强县，分行向村里发放贷款，并介绍村里人做工。", []string{"海安市 assists 宁强县"}},
	})
}
