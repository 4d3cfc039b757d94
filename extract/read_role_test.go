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
