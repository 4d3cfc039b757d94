package extract

import "testing"

// What a heading, a head of a list or an earlier number says for the lines behind it.
func TestReadHeadedLines(t *testing.T) {
	checkReads(t, []readCase{
		{"a firm heads its lines", "产业园企业介绍\n海安市与宁强县共建产业园。\n一、海安恒远电子有限公司\n2015年入驻园区，主要做线缆。投产以来，累计完成投资1.2亿元。\n二、启东蓝湾食品有限公司\n总部位于苏州市，2016年签约，准备投资7000万元办罐头厂。", []string{"启东蓝湾食品有限公司 investsIn 宁强县 7000万元 2016 planned", "海安恒远电子有限公司 investsIn 宁强县 1.2亿元"}},
		{"not a firm of the group named in front", "产业园企业介绍\n海安市与宁强县共建产业园。\n三、宁强青木饮品有限公司\n海安青木食品集团旗下企业，去年在宁强县投产，总投资3亿元。", []string{"宁强青木饮品有限公司 investsIn 宁强县 3亿元"}},
		{"a heading that says more heads none", "产业园企业介绍\n海安市与宁强县共建产业园。\n一、海安恒远电子有限公司等企业的故事\n去年签约，准备投资7000万元。", nil},
		{"firms of a project", "产业园动态\n海安市与宁强县共建产业园。海安恒远电子、启东蓝湾食品等9家企业的项目开工建设，计划投资合计12亿元。", []string{"9家企业 investsIn 宁强县 12亿元 planned", "启东蓝湾食品 investsIn 宁强县", "启东蓝湾食品 investsIn 宁强县 planned", "海安恒远电子 investsIn 宁强县", "海安恒远电子 investsIn 宁强县 planned"}},
		{"a pair heads a line", "协作简报\n◆海安—宁强　送教下乡受欢迎\n去年，投入帮扶资金300万元。\n◆启东—勉县　两地医院结对\n双方互派骨干，捐赠设备80万元。", []string{"启东市 assists 勉县", "启东市 assists 勉县 80万元", "启东市 pairedWith 勉县", "海安市 assists 宁强县", "海安市 assists 宁强县 300万元", "海安市 pairedWith 宁强县"}},
		{"a district by a common word", "结对名单\n内江市市中、东兴、资中三县区分别与宁强、勉县、略阳三县结对帮扶。", []string{"东兴区 assists 勉县", "东兴区 pairedWith 勉县", "市中区 assists 宁强县", "市中区 pairedWith 宁强县", "资中县 assists 略阳县", "资中县 pairedWith 略阳县"}},
		{"lists of other lengths", "结对名单\n海安市、启东市、如皋市分别与宁强县、勉县结对帮扶。", nil},
		{"many with one each", "结对名单\n海安市、启东市分别向宁强县捐款50万元。", []string{"启东市 assists 宁强县 50万元", "海安市 assists 宁强县 50万元"}},
		{"the firm, not its branch", "帮扶纪实\n海安恒泰保险有限公司定点帮扶宁强县。西安分公司的员工来到村里。随后，公司给宁强县人民医院送去呼吸机，价值60万元。", []string{"海安恒泰保险有限公司 assists 宁强县", "海安恒泰保险有限公司 assists 宁强县人民医院 60万元"}},
		{"in a school, by a firm", "帮扶纪实\n在燕子砭镇中心小学，由海安恒泰保险有限公司捐资90万元建的新楼启用。", []string{"海安恒泰保险有限公司 assists 燕子砭镇中心小学 90万元"}},
	})
}

// Lists of projects with their sums under a unit.
func TestReadProjectLists(t *testing.T) {
	checkReads(t, []readCase{
		{"whose project", "资金项目公示\n海安市对口帮扶宁强县。\n一、项目明细（单位：万元）\n1.燕子砭镇中心小学操场项目　资金：120　实施单位：县教育局\n2.道路硬化项目　建设地点：大安镇　资金：300", []string{"海安市 assists 宁强县", "海安市 assists 燕子砭镇中心小学 120万元"}},
		{"in yi", "资金项目公示\n海安市对口帮扶宁强县。\n一、项目明细（单位：亿元）\n1.产业园项目　协作资金：1.2", []string{"海安市 assists 宁强县", "海安市 assists 宁强县 1.2亿元"}},
		{"without a unit", "资金项目公示\n海安市对口帮扶宁强县。\n一、项目明细\n1.产业园项目　资金：120　户数：30", []string{"海安市 assists 宁强县"}},
		{"without a gap", "资金项目公示\n海安市对口帮扶宁强县。\n一、项目明细（单位：万元）\n1.产业园项目资金：120", []string{"海安市 assists 宁强县"}},
	})
}

// What a sentence says itself goes before what the text knows.
func TestReadSaidBeforeKnown(t *testing.T) {
	checkReads(t, []readCase{
		{"each to its own partner", "援建综述\n福州市对口帮扶定西市，南通市对口帮扶汉中市。去年，福州、南通两市投入帮扶资金3亿元。", []string{"南通市 assists 汉中市", "南通市 assists 汉中市", "福州市 assists 定西市", "福州市 assists 定西市"}},
		{"two provinces of one side", "援青综述\n江苏、浙江两省累计投入援青资金5亿元。江苏省对口支援海南州，浙江省对口支援海西州。", []string{"江苏省 assists 海南藏族自治州", "江苏省 assists 海南藏族自治州", "浙江省 assists 海西蒙古族藏族自治州", "浙江省 assists 海西蒙古族藏族自治州"}},
		{"a firm in front acts", "帮扶综述\n海安市对口帮扶宁强县。恒远集团身为帮扶单位，前年捐了一批价值50万元的农机。", []string{"恒远集团 assists 宁强县 50万元", "海安市 assists 宁强县"}},
		{"fitted up", "帮扶综述\n海安市城东镇为宁强县大安镇卫生院安装空调设备，价值26万元。", []string{"城东镇 assists 宁强县大安镇卫生院 26万元"}},
		{"a cheque", "帮扶综述\n海安市把一张80万元的支票交到宁强县县长手上。", []string{"海安市 assists 宁强县 80万元"}},
		{"sent out too", "劳务综述\n宁强县向海安市输送务工人员640人。勉县地少，也送出130人。", []string{"勉县 transfersLaborTo 海安市 130人", "宁强县 transfersLaborTo 海安市 640人"}},
		{"sent out elsewhere", "劳务综述\n宁强县向海安市输送务工人员640人。勉县地少，也送出130人，都在苏州上岗。", []string{"勉县 transfersLaborTo 苏州市 130人", "宁强县 transfersLaborTo 海安市 640人"}},
		{"一一对应", "结对综述\n海安市与宁强县、启东市与勉县，一一对应。", []string{"启东市 pairedWith 勉县", "海安市 pairedWith 宁强县"}},
		{"a relation is set up", "结对综述\n2011年，海安市城东镇与宁强县大安镇建立挂钩关系。", []string{"城东镇 pairedWith 大安镇 2011"}},
	})
}

// Workers whose journey the text goes back to, and those of neighbours.
func TestReadWorkersGoneBackTo(t *testing.T) {
	checkReads(t, []readCase{
		{"by their number", "外出务工\n清晨，宁强县87名务工人员坐上大巴出发。\n去年，勉县向苏州输送务工人员410人。\n大巴到站，87人分成两队。36人进了南通锦绣服装有限公司，其余去了海安市。", []string{"勉县 transfersLaborTo 苏州市 410人", "宁强县 transfersLaborTo 南通锦绣服装有限公司 36人", "宁强县 transfersLaborTo 海安市"}},
		{"a neighbour's number", "外出务工\n上半年，宁强县输出到海安市的有640人，勉县有280人，略阳县输送150人。", []string{"勉县 transfersLaborTo 海安市 280人", "宁强县 transfersLaborTo 海安市 640人", "略阳县 transfersLaborTo 海安市 150人"}},
		{"taken in from two", "外出务工\n海安市接收宁强县务工人员520人、勉县310人。", []string{"勉县 transfersLaborTo 海安市 310人", "宁强县 transfersLaborTo 海安市 520人"}},
		{"changes", "外出务工\n宁强县96名务工人员先坐汽车到西安，再坐火车到苏州。", []string{"宁强县 transfersLaborTo 苏州市 96人"}},
		{"only learns there", "外出务工\n宁强县组织60名青年到海安市参加电焊培训。", nil},
		{"learns, then works", "外出务工\n宁强县组织60名青年到海安市培训后就业。", []string{"宁强县 transfersLaborTo 海安市 60人"}},
	})
}

func TestReadNumbersWithinWords(t *testing.T) {
	checkNames(t, []nameCase{
		{"青木公司是县里唯一一家食品企业。", []string{"Enterprise 青木公司"}},
		{"客人在和睦村住下，第二天去了海安市和宁强县。", []string{"Village 和睦村"}},
		{"这是镇上的一个行政村。", nil},
	})
}

// Two sides with as many members each, and couples one by one.
func TestReadSidesInOrder(t *testing.T) {
	checkReads(t, []readCase{
		{"as many on both sides", "对口支援\n海安、启东、如皋三市对口支援宁强、勉县、略阳三县。", []string{"启东市 assists 勉县", "如皋市 assists 略阳县", "海安市 assists 宁强县"}},
		{"two and two are not enough", "对口支援\n海安、启东两市对口支援宁强、勉县两县。", []string{"启东市 assists 勉县", "启东市 assists 宁强县", "海安市 assists 勉县", "海安市 assists 宁强县"}},
		{"gifts to all", "捐赠\n海安市、启东市、如皋市向宁强县、勉县、略阳县捐款90万元。", []string{"启东市 assists 勉县", "启东市 assists 宁强县", "启东市 assists 略阳县", "如皋市 assists 勉县", "如皋市 assists 宁强县", "如皋市 assists 略阳县", "海安市 assists 勉县", "海安市 assists 宁强县", "海安市 assists 略阳县"}},
		{"couples behind a colon", "结对\n海安市与宁强县的学校结对：海安市实验小学与宁强县城关小学，海安市曙光中学与宁强县中学。", []string{"海安市 pairedWith 宁强县", "海安市实验小学 pairedWith 宁强县城关小学", "海安市曙光中学 pairedWith 宁强县中学"}},
		{"no couples of a visit", "见闻\n两地的人来了：海安市与宁强县，启东市与勉县。", nil},
		{"an agreed relation", "协作\n2016年9月，海安市与宁强县建立扶贫协作关系。", []string{"海安市 pairedWith 宁强县 2016"}},
		{"where it stands", "电站\n水站坐落在宁强县大安镇，由海安市投入资金730万元建成。", []string{"海安市 assists 宁强县 730万元"}},
		{"a firm that a park's name begins", "捐款\n海安青禾工业园开发有限公司给宁强县捐款90万元。", []string{"海安青禾工业园开发有限公司 assists 宁强县 90万元"}},
		{"whom it leans on", "帮扶\n勉县全靠中国远岭集团定点帮扶，该集团累计拨付帮扶资金1750万元。", []string{"中国远岭集团 assists 勉县 1750万元"}},
	})
}
