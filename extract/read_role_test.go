package extract

import "testing"

// The part that a place plays said by a noun: 受援县, 结对医院.
func TestReadRoleNouns(t *testing.T) {
	checkReads(t, []readCase{
		{"the helped side of a helper", "宁强县是海安市的受援县。", []string{"海安市 assists 宁强县"}},
		{"the helped side behind 是", "海安市的受援县是宁强县，去年投入资金2700万元。", []string{"海安市 assists 宁强县 2700万元"}},
		{"a hospital", "宁强县人民医院是海安市人民医院的受援医院。", []string{"海安市人民医院 assists 宁强县人民医院"}},
		{"partner hospitals", "宁强县人民医院是海安市人民医院的结对帮扶医院，去年接收捐赠设备8台，价值164万元。", []string{"海安市人民医院 assists 宁强县人民医院 164万元", "海安市人民医院 pairedWith 宁强县人民医院"}},
		{"by a word for its part", "宁强县作为受帮扶县，去年获得海安市财政资金2700万元。", []string{"海安市 assists 宁强县 2700万元"}},
		{"a pair that a clause of its own names", "海安市与宁强县，自2017年结对以来，干部往来不断。", []string{"海安市 pairedWith 宁强县 2017–"}},
	})
}

// Who serves where: teachers and doctors of a place in a school or hospital of another.
func TestReadService(t *testing.T) {
	checkReads(t, []readCase{
		{"teachers who arrive", "5月，海安市14名教师抵达宁强县第一中学开展为期一年的支教。", []string{"海安市 assists 宁强县第一中学"}},
		{"teachers who are sent", "海安市派出的8名骨干教师在宁强县第一中学支教。", []string{"海安市 assists 宁强县第一中学"}},
		{"training is none", "宁强县的14名教师到海安市跟岗学习，回来后在县第一中学支教。", nil},
		{"a department taken over", "海安市人民医院接管宁强县人民医院心内科，派出专家7名。", []string{"海安市人民医院 assists 宁强县人民医院"}},
	})
}

// Names beside names, and words beside names that are no part of them.
func TestReadNamesInARow(t *testing.T) {
	checkReads(t, []readCase{
		{"a county that begins like a town's ending", "江苏盐城阜宁县与陕西商洛镇安县结对。", []string{"阜宁县 pairedWith 镇安县"}},
		{"another", "陕西安康镇坪县接受海安市帮扶资金27万元。", []string{"海安市 assists 镇坪县 27万元"}},
		{"a verb of building behind the county", "海安市在汉中市宁强县捐建希望小学一所，捐资270万元。", []string{"海安市 assists 宁强县 270万元"}},
		{"the head office", "中国银行总行定点帮扶宁强县、勉县。", []string{"中国银行 assists 勉县", "中国银行 assists 宁强县"}},
		{"where a firm comes from is not where it invests", "海安市援建的宁强县茶叶产业园，由海安市企业丰禾机械投资2.7亿元运营。", []string{"丰禾机械 investsIn 宁强县 2.7亿元", "海安市 assists 宁强县茶叶产业园"}},
		{"a giver is not who gets the next gift", "丰禾集团向宁强县捐款2700万元，恒远控股集团捐赠640万元，另有6家海安企业共捐款320万元。", []string{"丰禾集团 assists 宁强县 2700万元", "恒远控股集团 assists 宁强县 640万元", "海安市6家企业 assists 宁强县 320万元"}},
	})
}

// Workers whose home the sentence before has told.
func TestReadWorkersTaken(t *testing.T) {
	checkReads(t, []readCase{
		{"dealt out", "2023年，宁强县向南通市转移就业3100人；南通市海安市、启东市分别接收1200人和900人。", []string{"宁强县 transfersLaborTo 南通市 3100人 2023", "宁强县 transfersLaborTo 启东市 900人", "宁强县 transfersLaborTo 海安市 1200人"}},
		{"work that lasts", "自2017年以来，宁强县已有1640人赴海安市稳定就业，人均月收入5000元以上。", []string{"宁强县 transfersLaborTo 海安市 1640人 2017–"}},
	})
}

// Counted firms, schools and hospitals that leave out what they are, or whose they are.
func TestReadCountsAlone(t *testing.T) {
	checkReads(t, []readCase{
		{"firms that settle elsewhere", "今年新增落户陕西的江苏企业164家，到位投资74.7亿元；落户宁夏的148家，到位31.3亿元。", []string{"江苏省148家企业 investsIn 宁夏回族自治区 31.3亿元", "江苏省164家企业 investsIn 陕西省 74.7亿元"}},
		{"others of the same place", "江苏的846所学校结对陕西1002所学校，另有671所学校结对宁夏768所学校。", []string{"江苏省671所学校 pairedWith 宁夏回族自治区768所学校", "江苏省846所学校 pairedWith 陕西省1002所学校"}},
		{"behind 的有", "江苏212家医院与陕西246家医院结对，结对宁夏的有98家。", []string{"江苏省212家医院 pairedWith 陕西省246家医院", "江苏省98家医院 pairedWith 宁夏回族自治区"}},
		{"firms that produce already", "海安市结对帮扶宁强县。园区签约企业27家，协议投资64亿元；已建成投产8家，完成投资31.6亿元。", []string{"27家企业 investsIn 宁强县 64亿元", "8家企业 investsIn 宁强县 31.6亿元", "海安市 assists 宁强县", "海安市 pairedWith 宁强县"}},
	})
}

// Rows of goals, changes of trains, and who is hired where.
func TestReadGoals(t *testing.T) {
	checkReads(t, []readCase{
		{"goals with their numbers", "宁强县人社局工作总结\n另外，通过劳务公司输出到江苏省昆山市312人、广东省佛山市455人。", []string{"宁强县 transfersLaborTo 佛山市 455人", "宁强县 transfersLaborTo 昆山市 312人"}},
		{"a change of trains", "3月6日，宁强县组织首批务工人员227人，从汉中市乘大巴到西安转乘火车赴上海。", []string{"宁强县 transfersLaborTo 上海市 227人"}},
		{"the towns that send most", "去年向苏州输出人数排在前两位的是宁强县燕子砭镇和阳平关镇，分别为176人和133人。", []string{"燕子砭镇 transfersLaborTo 苏州市 176人", "阳平关镇 transfersLaborTo 苏州市 133人"}},
		{"hired at a place of its own", "海安丰禾电子有限公司在宁强县设了招工点，一年招录164人。", []string{"宁强县 transfersLaborTo 海安丰禾电子有限公司 164人"}},
		{"a city behind 向", "宁强县上半年向东莞输送劳动力5120人。", []string{"宁强县 transfersLaborTo 东莞市 5120人"}},
	})
}

// Words for a list named before, or for one of two.
func TestReadListedBefore(t *testing.T) {
	checkReads(t, []readCase{
		{"of the place that acts", "海安帮扶宁强、勉县、留坝，如皋、启东分别结对西乡、洋县。今年，海安安排三县财政资金2.7亿元，其中给勉县的6400万元最多。", []string{"启东市 assists 洋县", "启东市 pairedWith 洋县", "如皋市 assists 西乡县", "如皋市 pairedWith 西乡县", "海安市 assists 勉县", "海安市 assists 勉县 6400万元", "海安市 assists 宁强县", "海安市 assists 宁强县", "海安市 assists 留坝县", "海安市 assists 留坝县"}},
		{"后者 in the sentence behind", "海安丰禾食品有限公司、南通恒昀包装有限公司分别与宁强县签约。前者计划投资1.7亿元，上一条食品线；后者计划投资2700万元，其中首期1600万元年内开工。", []string{"南通恒昀包装有限公司 investsIn 宁强县", "南通恒昀包装有限公司 investsIn 宁强县 1600万元", "南通恒昀包装有限公司 investsIn 宁强县 2700万元 planned", "海安丰禾食品有限公司 investsIn 宁强县", "海安丰禾食品有限公司 investsIn 宁强县 1.7亿元 planned"}},
	})
}

// Money for a building, a thing for our hospital, and money of one's own.
func TestReadMoneyFor(t *testing.T) {
	checkReads(t, []readCase{
		{"a building that the text goes on about", "海安市帮扶宁强县。宁强县第三中学综合楼昨天交付。该楼总投资1640万元，其中海安市援助资金930万元，其余县里自筹。", []string{"海安市 assists 宁强县", "海安市 assists 宁强县第三中学 930万元"}},
		{"for our hospital", "海安市帮扶宁强县。海安市安排协作资金270万元，为我院购置CT机1台。\n宁强县人民医院", []string{"海安市 assists 宁强县", "海安市 assists 宁强县人民医院 270万元"}},
		{"shares of a fund", "9月，商会又发起助学金，为宁强县天津高级中学募集127万元，其中丰禾食品集团捐赠54万元，恒远物流集团捐赠31万元。", []string{"丰禾食品集团 assists 宁强县天津高级中学 54万元", "恒远物流集团 assists 宁强县天津高级中学 31万元"}},
		{"the helped county's own", "海安市帮扶宁强县，先后投入协作资金1.27亿元。县里也拿出6400多万元修路架桥。", []string{"海安市 assists 宁强县 1.27亿元"}},
		{"for a dormitory of pupils", "海安市安排帮扶宁强县资金270万元，其中127万元用于宁强县第一中学学生宿舍楼建设。", []string{"海安市 assists 宁强县 270万元", "海安市 assists 宁强县第一中学 127万元"}},
	})
}

// Who acts in a relative clause or with 的 behind it.
func TestReadActsInRelativeClause(t *testing.T) {
	checkReads(t, []readCase{
		{"behind 前往", "代表团还前往海安市对口支援的宁强县学习。", []string{"海安市 assists 宁强县"}},
		{"doctors of a hospital", "海安市人民医院的9名医生进驻宁强县人民医院。", []string{"海安市人民医院 assists 宁强县人民医院"}},
		{"a firm behind the place that it settled in", "2019年落户宁强县的海安鹏禾乳业，今年又追加7400万元扩建牧场。", []string{"海安鹏禾乳业 investsIn 宁强县 7400万元 2019"}},
		{"a place of the sentence before", "海安的智昀精密在宁强县大安镇租下两栋厂房。项目计划投资2.7亿元，到年底到位8900万元。", []string{"智昀精密 investsIn 宁强县 2.7亿元 planned", "智昀精密 investsIn 宁强县 8900万元"}},
	})
}

// What looks like a name and is none.
func TestReadNoNames(t *testing.T) {
	checkReads(t, []readCase{
		{"a reporter", "记者 陈嘉禾\n海安市帮扶宁强县。", []string{"海安市 assists 宁强县"}},
		{"a doctor", "在主治医师严卫东指导下，海安市人民医院帮扶宁强县人民医院，捐赠价值64万元的设备。", []string{"海安市人民医院 assists 宁强县人民医院 64万元"}},
		{"a bay", "海安市帮扶宁强县。从杭州湾到汉江，一路青山。", []string{"海安市 assists 宁强县"}},
		{"a verb in front of a school", "海安市第一中学师生捐款3.6万元，已于3月底汇至宁强县天津中学。", []string{"海安市第一中学 assists 宁强县天津中学 3.6万元"}},
	})
}
