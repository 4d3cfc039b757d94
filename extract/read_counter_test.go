package extract

import "testing"

// Plain sentences that rules for others must not take: a reviewer's counter-examples.
func TestReadCounterExamples(t *testing.T) {
	checkReads(t, []readCase{
		{"sales by counties", "海安市援助汉中市资金2.4亿元。全市茶叶销售宁强县3640万元、勉县4210万元。", []string{"海安市 assists 汉中市 2.4亿元"}},
		{"output by counties", "海安市援助汉中市资金2.4亿元。汉中市地区生产总值2081亿元，其中宁强县63亿元、勉县21亿元。", []string{"海安市 assists 汉中市 2.4亿元"}},
		{"goods brought to villagers", "海安市把价值27万元的农资送到宁强县村民手中。", []string{"海安市 assists 宁强县 27万元"}},
		{"villagers who learn", "海安市帮扶宁强县。宁强县组织76名村民到海安市考察蔬菜产业，学习种植技术。", []string{"海安市 assists 宁强县"}},
		{"patients", "海安市帮扶宁强县。宁强县把12名困难群众送到海安市住院治疗。", []string{"海安市 assists 宁强县"}},
		{"a verb in a word for a part", "海安市对口支援县宁强县去年获得资金2700万元。", []string{"海安市 assists 宁强县 2700万元"}},
		{"a school that the money is not for", "海安市帮扶宁强县。宁强县第一中学学生成绩提升。今年，海安市投入援助资金2700万元，用于教学楼、道路建设和茶叶产业。", []string{"海安市 assists 宁强县", "海安市 assists 宁强县 2700万元"}},
		{"the helper's money in the county's hands", "海安市帮扶宁强县。县里将2700万元帮扶资金投入茶叶产业。", []string{"海安市 assists 宁强县", "海安市 assists 宁强县 2700万元"}},
		{"resettled people", "宁强县去年向海安市转移就业1100人。宁强县易地搬迁安置840人，勉县安置1030人。", []string{"宁强县 transfersLaborTo 海安市 1100人"}},
		{"a plant that hires", "海安恒丰公司投资2.4亿元在宁强县建厂并招聘当地员工310人。", []string{"海安恒丰公司 investsIn 宁强县 2.4亿元"}},
		{"members of the party who help households", "2021年，宁强县和勉县，全面推行党员结对帮扶脱贫户机制。", nil},
		{"a fair away from home", "海安恒丰公司在汉中市举办招聘会，招聘员工310人。", nil},
		{"a place that a firm looks at", "海安恒远电子公司在宁强县投资2.4亿元建厂。公司还在勉县考察。项目总投资3.4亿元。", []string{"海安恒远电子公司 investsIn 宁强县 2.4亿元", "海安恒远电子公司 investsIn 宁强县 3.4亿元"}},
		{"a firm's seat", "宁强县与海安恒远电子公司签约，投资2.4亿元。该公司总部位于昆山市，成立于2003年。去年完成投资1.35亿元。", []string{"海安恒远电子公司 investsIn 宁强县 1.35亿元", "海安恒远电子公司 investsIn 宁强县 2.4亿元"}},
		{"a delegation by coach", "海安市代表团31人乘大巴到宁强县。", nil},
		{"both of the place that acts", "海安帮扶宁强、勉县两县。启东帮扶留坝、略阳两县。今年，海安安排两县资金7.1亿元。", []string{"启东市 assists 留坝县", "启东市 assists 略阳县", "海安市 assists 勉县", "海安市 assists 勉县", "海安市 assists 宁强县", "海安市 assists 宁强县"}},
		{"a town that signs first", "宁强县大安镇与海安恒远电子公司签约，拟投资2700万元。", []string{"海安恒远电子公司 investsIn 大安镇 2700万元 planned"}},
		{"both sides of a pair together", "海安市帮扶宁强县。园区由海安市和宁强县共同出资4亿元建设。", []string{"海安市 assists 宁强县"}},
		{"people of the place", "海安市帮扶宁强县。海安丰禾公司落户宁强县，吸纳当地就业150人。", []string{"海安丰禾公司 investsIn 宁强县", "海安市 assists 宁强县"}},
		{"a giver that nobody knows", "海安市帮扶宁强县。恒远公司捐款300万元，其中丰源公司100万元、昀能科50万元。", []string{"丰源公司 assists 宁强县 100万元", "恒远公司 assists 宁强县 300万元", "海安市 assists 宁强县"}},
		{"another district's gift", "日照市东港区帮助宁强县建成车间7个，区财政援助2700万元，岚山区捐赠90万元。", []string{"东港区 assists 宁强县 2700万元", "岚山区 assists 宁强县 90万元"}},
		{"firms of a place and one of them", "江西省赣州市南康区家具企业在广西贺州市八步区投资建厂，其中恒力森家居投资1.1亿元。", []string{"恒力森家居 investsIn 八步区 1.1亿元"}},
		{"sums that are only signed", "海安市帮扶宁强县，引进江苏企业16家，签约资金12亿元，到位4.1亿元。", []string{"江苏省16家企业 investsIn 宁强县 12亿元 planned", "江苏省16家企业 investsIn 宁强县 4.1亿元", "海安市 assists 宁强县"}},
		{"money beyond the plan", "海安市帮扶宁强县。海安市争取计划外资金1100万元，支持宁强县大安镇建设。", []string{"海安市 assists 大安镇 1100万元", "海安市 assists 宁强县"}},
		{"who brings a firm is no part of its name", "曲塘村牵线江苏丰港农业公司在宁强县投资2400万元建设农业园。", []string{"江苏丰港农业公司 investsIn 宁强县 2400万元"}},
		{"signed where they went", "海安市曲塘镇党委书记带队到宁强县大安镇，签订结对帮扶协议。", []string{"曲塘镇 pairedWith 大安镇"}},
		{"visitors pair with nobody", "曲塘镇、雅周镇先后赴宁强县考察，具体结对对象待定。", nil},
		{"a pair that signs", "海安市中医院与宁强县中医院，签订结对帮扶协议。", []string{"海安市中医院 pairedWith 宁强县中医院"}},
		{"the county's own budget", "海安市帮扶宁强县。县里投入2700万元改造校舍。", []string{"海安市 assists 宁强县"}},
		{"where a plant lies", "江苏绿源食品有限公司位于宁强县产业园。该公司总投资2.4亿元，吸纳就业260人。", []string{"江苏绿源食品有限公司 investsIn 宁强县 2.4亿元"}},
		{"by counties behind 具体为", "海安市帮扶汉中市，投入资金2.4亿元。具体为：宁强县3400万元，勉县4100万元，留坝县2700万元。", []string{"海安市 assists 勉县 4100万元", "海安市 assists 宁强县 3400万元", "海安市 assists 汉中市 2.4亿元", "海安市 assists 留坝县 2700万元"}},
		{"kinds of goods sold", "海安市帮扶宁强县。海安市投入资金4640万元。销售农产品中肉类210万元，菌类110万元。", []string{"海安市 assists 宁强县", "海安市 assists 宁强县 4640万元"}},
		{"goods that were bought", "海安市帮扶宁强县。宁强县建成养殖场。这批设备来自江苏，总价值740万元。", []string{"海安市 assists 宁强县"}},
		{"three goals", "宁强县通过劳务公司输出到广东省广州市312人、惠州市455人、东莞市110人。", []string{"宁强县 transfersLaborTo 东莞市 110人", "宁强县 transfersLaborTo 广州市 312人", "宁强县 transfersLaborTo 惠州市 455人"}},
	})
}
