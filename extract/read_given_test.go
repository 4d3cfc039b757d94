package extract

import "testing"

// Gifts one by one, of which only some say for whom.
func TestReadGiftsInARow(t *testing.T) {
	checkReads(t, []readCase{
		{"the school is what one of them is for", "捐赠仪式上，南通市向汉中市捐赠帮扶资金900万元；海安丰禾水产集团捐赠260万元，用于宁强县玉泉中学新建宿舍；海安重昀装备公司、海安恒远置业公司各捐赠80万元。", []string{"南通市 assists 汉中市 900万元", "海安丰禾水产集团 assists 宁强县玉泉中学 260万元", "海安恒远置业公司 assists 汉中市 80万元", "海安重昀装备公司 assists 汉中市 80万元"}},
		{"who gives next", "海安市帮扶宁强县。南通市新区捐赠110万元、启东市捐赠70万元，用于购买校服。", []string{"南通市新区 assists 宁强县 110万元", "启东市 assists 宁强县 70万元", "海安市 assists 宁强县"}},
		{"all sorts of people", "海安市帮扶宁强县。社会各界向宁强县捐款捐物1310万元，其中海安市慈善会捐赠500万元。", []string{"海安市 assists 宁强县", "海安市 assists 宁强县 1310万元", "海安市慈善会 assists 宁强县 500万元"}},
		{"what it is worth in the sentence behind", "7月8日，海安市人民医院向宁强县人民医院捐赠设备。监护仪等6台设备正式移交，总价值264万元。", []string{"海安市人民医院 assists 宁强县人民医院", "海安市人民医院 assists 宁强县人民医院 264万元"}},
		{"goods sold are a topic, gifts behind them aid", "两年来，海安市通过消费帮扶帮助宁强县销售农产品2300万元，捐赠物资折款340万元。", []string{"海安市 assists 宁强县 340万元"}},
		{"pupils of one school to another", "海安市长江路第二小学师生向宁强县西街小学捐赠图书，价值34万元。", []string{"海安市长江路第二小学 assists 宁强县西街小学 34万元"}},
		{"a hospital of a county by its short name", "互助县中医院接受海安市捐赠27万元。", []string{"海安市 assists 互助县中医院 27万元"}},
	})
}

// What a group does for the counties that it helps.
func TestReadGroupsOfFirms(t *testing.T) {
	checkReads(t, []readCase{
		{"a firm named by a verb", "中国启航矿业集团有限公司定点帮扶宁强县和勉县。今年，集团投入730万元，帮助宁强县新修茶厂。", []string{"中国启航矿业集团有限公司 assists 勉县", "中国启航矿业集团有限公司 assists 宁强县", "中国启航矿业集团有限公司 assists 宁强县 730万元"}},
		{"the group as 集团公司", "中国丰源集团公司定点帮扶宁强县。2023年，集团公司投入宁强县无偿帮扶资金1300万元、引进帮扶资金2400万元。", []string{"中国丰源集团公司 assists 宁强县", "中国丰源集团公司 assists 宁强县 1300万元 2023", "中国丰源集团公司 assists 宁强县 2400万元 2023"}},
		{"a pair that the title names", "海安市与宁强县东西部协作2023年工作情况\n社会帮扶资金折款612万元。转移宁强农村劳动力到江苏就业226人。", []string{"宁强县 transfersLaborTo 江苏省 226人", "海安市 assists 宁强县 612万元"}},
		{"it hires", "海安丰禾集团定点帮扶宁强县。今年，集团面向宁强县公开招聘，招录宁强籍员工64人。", []string{"宁强县 transfersLaborTo 海安丰禾集团 64人", "海安丰禾集团 assists 宁强县"}},
		{"doctors are no workers", "海安市帮扶宁强县，每年组织北京的专家到镇上义诊，看病的群众有1.1万人次。", []string{"海安市 assists 宁强县"}},
	})
}

// Firms that are brought, that look around, and that have settled.
func TestReadFirmsBrought(t *testing.T) {
	checkReads(t, []readCase{
		{"all of them, and a part", "9月，东莞、佛山两市客商来访。1至10月，宁强县共引进企业16家，到位资金21.6亿元，其中浙江企业8家，实际投资10.2亿元。", []string{"16家企业 investsIn 宁强县 21.6亿元", "浙江省8家企业 investsIn 宁强县 10.2亿元"}},
		{"a job fair is no investment", "海安市人社局组织9家企业来到宁强县，办了一场招聘会。", nil},
		{"firms in the works of a project", "海安丰鸣禽业有限公司在宁强县完成投资2700万元。使用江苏省援助资金740万元，盖起厂房3栋，如今入驻企业7家。", []string{"7家企业 investsIn 宁强县", "江苏省 assists 宁强县 740万元", "海安丰鸣禽业有限公司 investsIn 宁强县 2700万元"}},
		{"by a word for its part", "作为宁强县的结对帮扶市，海安市近两年累计投入资金540万元。", []string{"海安市 assists 宁强县 540万元", "海安市 pairedWith 宁强县"}},
		{"under strong help", "宁强县在海安市的倾力帮扶下，完成了年度目标。", []string{"海安市 assists 宁强县"}},
	})
}
