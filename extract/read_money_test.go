package extract

import "testing"

// Money whose giver, receiver or share stands elsewhere than beside it.
func TestReadMoneyAround(t *testing.T) {
	checkReads(t, []readCase{
		{"sums of a list of pairs", "结对名单及帮扶资金公示\n一、区县结对帮扶安排及财政帮扶资金\n1. 海安市—宁强县：1150万元\n2. 启东市—勉县：930万元（其中产业项目580万元，人才培训360万元）", []string{"启东市 assists 勉县 360万元", "启东市 assists 勉县 580万元", "启东市 assists 勉县 930万元", "启东市 pairedWith 勉县", "海安市 assists 宁强县 1150万元", "海安市 pairedWith 宁强县"}},
		{"what a firm puts into a place that it helps", "中国石化定点帮扶宁强县。2021年，中国石化投入宁强县资金1.1亿元。", []string{"中国石化 assists 宁强县", "中国石化 assists 宁强县 1.1亿元 2021"}},
		{"a firm's named aid in several places", "五年来，丰禾集团在宁强、勉县2县累计投入无偿帮扶资金8.8亿元。", []string{"丰禾集团 assists 勉县", "丰禾集团 assists 宁强县"}},
		{"a central organ", "全国妇联定点帮扶宁强县。近年来，全国妇联直接投入帮扶资金2300万元。", []string{"全国妇联 assists 宁强县", "全国妇联 assists 宁强县 2300万元"}},
		{"an investment beside aid", "海安市财政援助宁强县1500万元，两地共建的产业园引进项目8个，总投资24.6亿元。", []string{"海安市 assists 宁强县 1500万元"}},
		{"what a sum has come to", "海安市对口帮扶宁强县。海安市的财政资金比去年增加了800万元，达到3900万元。", []string{"海安市 assists 宁强县", "海安市 assists 宁强县 3900万元"}},
		{"the receiver of a clause alike", "其中南通市无偿援助宁强县11.7亿元，苏州市援助4.8亿元。", []string{"南通市 assists 宁强县 11.7亿元", "苏州市 assists 宁强县 4.8亿元"}},
		{"since when and who then", "自2016年底南通市与汉中市建立扶贫协作关系以来，海安市把宁强县的事当作自己的事。4年来，累计援助资金达1.86亿元。海安市帮扶宁强县。", []string{"南通市 pairedWith 汉中市 2016–", "海安市 assists 宁强县", "海安市 assists 宁强县 1.86亿元"}},
		{"a giver that nobody knows", "海安市人民医院帮扶宁强县人民医院。昀晟重捷捐赠工程机械12台，折合960万元，用于宁强县的道路养护。", []string{"海安市人民医院 assists 宁强县人民医院"}},
		{"what is built for others", "由丰禾建工集团承建、总投资1.3亿元的宁强县第三中学去年开学。海安市帮扶宁强县。", []string{"海安市 assists 宁强县"}},
		{"money in hand behind named firms", "海安市帮扶宁强县。宁强县引进海安企业4家，实际到资1.2亿元。", []string{"海安市 assists 宁强县", "海安市4家企业 investsIn 宁强县 1.2亿元"}},
		{"a topic in front of a colon", "宁强县：海安市倾力帮扶", []string{"海安市 assists 宁强县"}},
		{"a task taken over in a clause on since when", "自2017年承担宁强县定点帮扶任务以来，丰禾集团累计投入无偿帮扶资金7400万元。", []string{"丰禾集团 assists 宁强县 7400万元 2017–"}},
		{"people who give", "丰禾总医院与宁强县人民医院结对。金秋助学活动中，职工自愿捐款43.2万元。", []string{"丰禾总医院 pairedWith 宁强县人民医院"}},
	})
}

// Names that are cut by what stands in front of them or behind.
func TestReadNamesCut(t *testing.T) {
	checkReads(t, []readCase{
		{"behind a verb that a place's name overlaps", "海安市第十六中学、海安市曲塘镇小学分别结对象州中学、象州县罗秀镇中心小学。", []string{"海安市曲塘镇小学 pairedWith 象州县罗秀镇中心小学", "海安市第十六中学 pairedWith 象州中学"}},
		{"a plant by its place", "宁强县的一批毕业生被海安昀海电梯厂录用，首批86人已启程。", []string{"宁强县 transfersLaborTo 海安昀海电梯厂 86人"}},
		{"former and latter firms", "海安市帮扶宁强县。海安市昀和制衣有限公司、启东市宏昀五金制品厂相继投产，前者投资2600万元，后者投资1500万元。", []string{"启东市宏昀五金制品厂 investsIn 宁强县 1500万元", "海安市 assists 宁强县", "海安市昀和制衣有限公司 investsIn 宁强县 2600万元"}},
		{"others of a place", "海安市帮扶宁强县。南通另外3家医院也与宁强县的3家乡镇卫生院结成了帮扶对子。", []string{"南通市3家医院 assists 宁强县3家医院", "南通市3家医院 pairedWith 宁强县3家医院", "海安市 assists 宁强县"}},
		{"our own, as brackets say", "海安市昀浦医院（以下简称“我院”）与宁强县人民医院签订结对协议。今年6月，我院捐资18.5万元，为宁强县人民医院购置了会诊系统。", []string{"海安市昀浦医院 assists 宁强县人民医院 18.5万元", "海安市昀浦医院 pairedWith 宁强县人民医院"}},
		{"goods that are given", "海安市丰禾集团向宁强县捐赠学生营养食品，价值48万元。", []string{"海安市丰禾集团 assists 宁强县 48万元"}},
		{"local hands", "丰禾集团在宁强县投资3亿元，吸纳当地劳动力320人就业。", []string{"丰禾集团 investsIn 宁强县 3亿元"}},
		{"where those of a journey are from", "丰禾县帮扶名单\n该县将台乡的115名姑娘，由县劳务局领队，前往厦门市的电子企业上班。宁夏西吉县。", []string{"将台乡 transfersLaborTo 厦门市 115人"}},
		{"other helpers of neighbours", "同处山区的宁强县、勉县则分别由海安市、启东市支援。", []string{"海安市 assists 宁强县", "启东市 assists 勉县"}},
		{"destinations dealt out", "剑河县共向东部地区转移劳动力2.38万人，其中广东省1.62万人，浙江省5100人，江苏省930人。", []string{"剑河县 transfersLaborTo 广东省 16200人", "剑河县 transfersLaborTo 江苏省 930人", "剑河县 transfersLaborTo 浙江省 5100人"}},
		{"firms that have come", "海安市帮扶宁强县。如今，8栋标准厂房里入驻了14家企业。", []string{"14家企业 investsIn 宁强县", "海安市 assists 宁强县"}},
	})
}

// Sums dealt out where the total has no receiver of its own, and lists behind a number of places.
func TestReadDealtOut(t *testing.T) {
	checkReads(t, []readCase{
		{"to counties", "山东累计安排援藏资金18.7亿元，其中白朗县3.9亿元、南木林县3.2亿元，其余用于桑珠孜区和市本级项目。", []string{"山东省 assists 南木林县 3.2亿元", "山东省 assists 白朗县 3.9亿元"}},
		{"a list in brackets", "北京市负责对口支援和田地区一市三县（和田市、和田县、墨玉县、洛浦县）以及新疆兵团第十四师昆玉市。", []string{"北京市 assists 和田县", "北京市 assists 和田市", "北京市 assists 墨玉县", "北京市 assists 昆玉市", "北京市 assists 洛浦县"}},
		{"in charge, in the sentence in front of help", "北京市对口支援和田市。天津市负责民丰县、策勒县，安徽省负责皮山县。", []string{"北京市 assists 和田市", "天津市 assists 民丰县", "天津市 assists 策勒县", "安徽省 assists 皮山县"}},
		{"workers after their firm", "农发行还组织锦屏县劳动力到长三角地区务工，三年累计输出3260人，其中江苏1820人、浙江1130人。", []string{"锦屏县 transfersLaborTo 江苏省 1820人", "锦屏县 transfersLaborTo 浙江省 1130人"}},
		{"a firm's name that holds a county", "青岛鲁海丰集团在文县投资3.6亿元。", []string{"青岛鲁海丰集团 investsIn 文县 3.6亿元"}},
		{"an association of founders", "宝安区企业家联合会向大化县捐赠115万元。", []string{"宝安区企业家联合会 assists 大化瑶族自治县 115万元"}},
		{"counted in the clause in front", "临夏州的群众到厦门市务工2.6万人。其中，东乡县最多，达7800人。", []string{"东乡族自治县 transfersLaborTo 厦门市 7800人", "临夏回族自治州 transfersLaborTo 厦门市 26000人"}},
	})
}

// Names and readings that other places, other banks and other words come near to.
func TestReadNearMisses(t *testing.T) {
	checkReads(t, []readCase{
		{"an autonomous county in short", "海安市对口帮扶宁强县、印江自治县和勉县。", []string{"海安市 assists 宁强县", "海安市 assists 勉县", "海安市 assists 印江土家族苗族自治县"}},
		{"schools of two counties", "海安市15所学校和印江自治县18所学校建立了结对关系。", []string{"海安市15所学校 pairedWith 印江土家族苗族自治县18所学校"}},
		{"where help is centred", "海安市帮扶的重点在宁强县。", []string{"海安市 assists 宁强县"}},
		{"in brackets behind a name", "宁强县（海安市对口支援）", []string{"海安市 assists 宁强县"}},
		{"a firm's place in front of its name", "宁强县将138名务工人员点对点送到海曙区宁波昀隆车身部件有限公司。", []string{"宁强县 transfersLaborTo 宁波昀隆车身部件有限公司 138人"}},
		{"what a bank builds for a village", "这座保鲜库，是海昀银行今年投入115万元为宁强县曲溪镇八山村建成的。", []string{"海昀银行 assists 八山村 115万元"}},
		{"a school that a gift has built", "海安市的5所小学捐款32万元，在宁强县建起了曲溪乡希望小学。", []string{"海安市5所学校 assists 曲溪乡希望小学 32万元"}},
		{"one after the other", "海安市、启东市先后拿出180万元、115万元，帮宁强县修了两条机耕道。", []string{"启东市 assists 宁强县 115万元", "海安市 assists 宁强县 180万元"}},
		{"an investor by trade and name", "丰禾科技公司落户宁强县。杭州的老板陈建明在台烈镇流转土地1500亩，投资2000多万元种植蔬菜。", []string{"丰禾科技公司 investsIn 宁强县"}},
		{"money with an owner", "海安市曲塘镇与宁强县汉源街道结对。全年争取江苏省财政帮扶资金4800万元。", []string{"曲塘镇 pairedWith 汉源街道"}},
		{"the north wing of a hospital", "瑞金医院北院帮扶宁强县人民医院。", []string{"瑞金医院北院 assists 宁强县人民医院"}},
	})
}

// Lines of cells between strokes, and what they and their like say.
func TestReadStrokes(t *testing.T) {
	checkReads(t, []readCase{
		{"a table", "劳务协作通报\n按照结对帮扶关系，进展如下（市／帮扶区县／签订协议份数／该区县到本市就业人数）：\n海安市／宁强县／4份／612人\n启东市／勉县／3份／487人", []string{"宁强县 transfersLaborTo 海安市 612人", "勉县 transfersLaborTo 启东市 487人", "海安市 assists 宁强县", "海安市 pairedWith 宁强县", "启东市 assists 勉县", "启东市 pairedWith 勉县"}},
		{"for our hospital", "江苏省安排援疆资金1280万元，用于我院新建病房楼，医院已启用。\n新源县人民医院", []string{"江苏省 assists 新源县人民医院 1280万元"}},
		{"doctors from a hospital in another", "在宁强县医院，来自海安市中医院的6名医生轮流坐诊、带徒。", []string{"海安市中医院 assists 宁强县医院"}},
		{"staff who learn", "汉中市全年赴浙江就业95人。48名教师、医生赴浙挂职学习。", []string{"汉中市 transfersLaborTo 浙江省 95人"}},
		{"a part of a gift for a hospital", "海安市与宁强县结对，提供帮扶资金1150万元，其中500万元用于宁强县人民医院扩建。", []string{"海安市 assists 宁强县 1150万元", "海安市 assists 宁强县人民医院 500万元", "海安市 pairedWith 宁强县"}},
		{"the broker of a firm", "海安纺织集团2015年经对口支援宁强县的南通市牵线，落户宁强县。", []string{"南通市 assists 宁强县 2015", "海安纺织集团 investsIn 宁强县 2015"}},
	})
}

// Whose article it is, and lists that a notice explains.
func TestReadNotices(t *testing.T) {
	checkReads(t, []readCase{
		{"our county, by the office in the title", "宁强县乡村振兴局2022年东西部协作工作总结\n在海安市的倾力帮扶下，我县全年输转到江苏省就业983人。我县与勉县、留坝县、佛坪县相邻，勉县、留坝县、佛坪县的做法值得学习。", []string{"宁强县 transfersLaborTo 江苏省 983人", "海安市 assists 宁强县"}},
		{"money in brackets", "关于公布省内结对帮扶关系的通知\n现将2021年度帮扶资金到位情况通报如下（括号内为帮扶方2021年度到位的财政帮扶资金）。\n一、杭州市结对帮扶丽水市\n余杭区—云和县（1640万元）\n萧山区—松阳县（1930万元）", []string{"杭州市 assists 丽水市", "杭州市 pairedWith 丽水市", "余杭区 assists 云和县 1640万元", "余杭区 pairedWith 云和县", "萧山区 assists 松阳县 1930万元", "萧山区 pairedWith 松阳县"}},
		{"to those it is paired with", "海安市曲塘镇、雅周镇分别向结对的汉源街道、巴山镇捐赠40万元、30万元。", []string{"曲塘镇 assists 汉源街道 40万元", "曲塘镇 pairedWith 汉源街道", "雅周镇 assists 巴山镇 30万元", "雅周镇 pairedWith 巴山镇"}},
		{"a word over the end of a name", "海安市对口支援宁强县，三年来安排帮扶资金5.2亿元。", []string{"海安市 assists 宁强县 5.2亿元"}},
		{"doctors sent to a hospital", "海安市第一人民医院派驻宁强县人民医院的8名医生实行全脱产。", []string{"海安市第一人民医院 assists 宁强县人民医院"}},
	})
}
