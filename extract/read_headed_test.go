package extract

import "testing"

// What a heading, a head of a list or an earlier number says for the lines behind it.
func TestReadHeadedLines(t *testing.T) {
	checkReads(t, []readCase{
		{"a firm heads its lines", "产业园企业介绍\n海安市与宁强县共建产业园。\n一、海安恒远电子有限公司\n2015年入驻园区，主要做线缆。投产以来，累计完成投资1.2亿元。\n二、启东蓝湾食品有限公司\n总部位于苏州市，2016年签约，拟投资8000万元建设罐头厂。", nil},
		{"not a firm of the group named in front", "产业园企业介绍\n海安市与宁强县共建产业园。\n三、宁强青木饮品有限公司\n海安青木食品集团旗下企业，去年在宁强县投产，总投资3亿元。", nil},
		{"a heading that says more heads none", "产业园企业介绍\n海安市与宁强县共建产业园。\n一、海安恒远电子有限公司等企业的故事\n去年签约，拟投资8000万元。", nil},
		{"firms of a project", "产业园动态\n海安市与宁强县共建产业园。海安恒远电子、启东蓝湾食品等9家企业的项目开工建设，计划投资合计12亿元。", nil},
		{"a pair heads a line", "协作简报\n◆海安—宁强　送教下乡受欢迎\n去年，投入帮扶资金300万元。\n◆启东—勉县　两地医院结对\n双方互派骨干，捐赠设备80万元。", nil},
		{"a district by a common word", "结对名单\n内江市市中、东兴、资中三县区分别与宁强、勉县、略阳三县结对帮扶。", nil},
		{"lists of other lengths", "结对名单\n海安市、启东市、如皋市分别与宁强县、勉县结对帮扶。", nil},
		{"many with one each", "结对名单\n海安市、启东市分别向宁强县捐款50万元。", nil},
		{"the firm, not its branch", "帮扶纪实\n海安恒泰保险有限公司定点帮扶宁强县。西安分公司的员工来到村里。随后，公司向宁强县人民医院捐赠救护车，价值60万元。", nil},
		{"in a school, by a firm", "帮扶纪实\n在燕子砭镇中心小学，由海安恒泰保险有限公司捐资90万元建的新楼启用。", nil},
	})
}

// Workers whose journey the text goes back to, and those of neighbours.
func TestReadWorkersGoneBackTo(t *testing.T) {
	checkReads(t, []readCase{
		{"by their number", "外出务工\n清晨，宁强县87名务工人员坐上大巴出发。\n去年，勉县向苏州输送务工人员410人。\n大巴到站，87人分成两队。36人进了南通锦绣服装有限公司，其余去了海安市。", nil},
		{"a neighbour's number", "外出务工\n上半年，宁强县输出到海安市的有640人，勉县有280人，略阳县输送150人。", nil},
		{"taken in from two", "外出务工\n海安市接收宁强县务工人员520人、勉县310人。", nil},
		{"changes", "外出务工\n宁强县96名务工人员先坐汽车到西安，再坐火车到苏州。", nil},
		{"only learns there", "外出务工\n宁强县组织60名青年到海安市参加电焊培训。", nil},
		{"learns, then works", "外出务工\n宁强县组织60名青年到海安市培训后就业。", nil},
	})
}

func TestReadNumbersWithinWords(t *testing.T) {
	checkNames(t, []nameCase{
		{"青木公司是县里唯一一家食品企业。", nil},
		{"客人在和睦村住下，第二天去了海安市和宁强县。", nil},
		{"这是镇上的一个行政村。", nil},
	})
}
