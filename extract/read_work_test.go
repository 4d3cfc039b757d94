package extract

import "testing"

// Workers by where they are from, the rest of them, and who does not count as one.
func TestReadWork(t *testing.T) {
	checkReads(t, []readCase{
		{
			"natives", "海安市接收勉县籍员工85人。",
			[]string{"勉县 transfersLaborTo 海安市 85人"},
		},
		{
			"natives of a county in a firm", "恒昀纺织有限公司招录宁强籍工人64名。宁强县很高兴。",
			[]string{"宁强县 transfersLaborTo 恒昀纺织有限公司 64人"},
		},
		{
			"the rest", "宁强县组织96名务工人员乘专车出发。60人抵达海安市，其余36人去往启东市。",
			[]string{"宁强县 transfersLaborTo 海安市 60人", "宁强县 transfersLaborTo 启东市 36人"},
		},
		{
			"several origins", "留坝县、勉县分别向启东市输送劳动力120人、260人。",
			[]string{"留坝县 transfersLaborTo 启东市 120人", "勉县 transfersLaborTo 启东市 260人"},
		},
		{
			"firms of a place", "雷波县组织劳动力310人到三水区企业务工。",
			[]string{"雷波县 transfersLaborTo 三水区 310人"},
		},
		{"rest", "勉县外出务工群众中，350人在启东市就业，其余去往海安市。", []string{"勉县 transfersLaborTo 启东市 350人", "勉县 transfersLaborTo 海安市"}},
		{"wives", "宁强县籍务工人员在海安市有640人。", []string{"宁强县 transfersLaborTo 海安市 640人"}},
		{"多于", "宁强县向海安市输送劳动力540人，同比增加110人。", []string{"宁强县 transfersLaborTo 海安市 540人"}},
		{"稳岗", "留坝县向启东市输送劳动力210人，稳岗三个月以上160人。", []string{"留坝县 transfersLaborTo 启东市 210人", "留坝县 transfersLaborTo 启东市 160人"}},
		{"mixed", "留坝县输转劳动力910人，其中赴启东市420人，赴海安市130人，其余在省内就业。", []string{"留坝县 transfersLaborTo 启东市 420人", "留坝县 transfersLaborTo 海安市 130人"}},
		{"back and forth", "海安市组织宁强县劳动力150人到海安市上班。", []string{"宁强县 transfersLaborTo 海安市 150人"}},
		{"train sponsor", "启东市包车接勉县务工人员46人到启东市上班。", []string{"勉县 transfersLaborTo 启东市 46人"}},
		{"in firms of", "启东市企业吸纳勉县劳动力88人就业。", []string{"勉县 transfersLaborTo 启东市 88人"}},
		{"income", "勉县在启东市务工的260人，人均月收入5600元。", []string{"勉县 transfersLaborTo 启东市 260人"}},
	})
}

// Journeys that are no work, and work that is no transfer.
func TestReadNoWork(t *testing.T) {
	checkReads(t, []readCase{
		{"abroad", "海安市帮扶宁强县。宁强县有12人在日本打工。", []string{"海安市 assists 宁强县"}},
		{"study", "宁强县组织30名学生赴海安市研学。", nil},
		{"training", "宁强县组织30名农民到海安市培训。", nil},
		{"a visit", "宁强县26名群众到海安市旅游。", nil},
		{"near home", "海安市帮扶宁强县。宁强县帮扶车间吸纳劳动力210人就近就业。", []string{"海安市 assists 宁强县"}},
		{"home again", "宁强县310名务工人员返乡创业。", nil},
		{"denied", "勉县没有向启东市输送劳动力。", nil},
		{"study", "勉县组织20名教师赴启东市进修。", nil},
		{"army", "宁强县12名青年赴海安市参军。", nil},
	})
}
