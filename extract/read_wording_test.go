package extract

import "testing"

// The same things in other words.
func TestReadWordings(t *testing.T) {
	checkReads(t, []readCase{
		{"受助方 first", "宁强县新修的桥由海安市援建，投资320万元。", []string{"海安市 assists 宁强县 320万元"}},
		{"得益于", "得益于启东市的帮扶，勉县种上了猕猴桃。", []string{"启东市 assists 勉县"}},
		{"在…支持下", "在瑞安市的大力支持下，理县建起了养殖场。", []string{"瑞安市 assists 理县"}},
		{"派驻", "海安市派驻宁强县的干部有8名。", []string{"海安市 assists 宁强县"}},
		{"hospital send", "海安市人民医院选派6名医生到宁强县天津医院坐诊。", []string{"海安市人民医院 assists 宁强县天津医院"}},
		{"both in one", "海安市、启东市分别与宁强县、勉县签约结对。", []string{"海安市 pairedWith 宁强县", "启东市 pairedWith 勉县"}},
		{"除…外", "除海安市外，启东市也帮扶宁强县。", []string{"启东市 assists 宁强县"}},
		{"loans", "宁强县从银行贷款500万元，海安市对口帮扶宁强县。", []string{"海安市 assists 宁强县"}},
		{"project home", "启东市投入帮扶资金90万元，在勉县金泉镇建起扶贫车间。", []string{"启东市 assists 勉县 90万元"}},
		{"town receives", "启东市投入帮扶资金90万元给勉县金泉镇。", []string{"启东市 assists 金泉镇 90万元"}},
		{"school by firm", "恒昀纺织有限公司出资60万元，为留坝县江口镇中心小学修了操场。", []string{"恒昀纺织有限公司 assists 留坝县江口镇中心小学 60万元"}},
		{"red cross", "海安市红十字会向宁强县捐款16万元。", []string{"海安市红十字会 assists 宁强县 16万元"}},
		{"in kind", "平阳县向黑水县捐赠棉衣2000件，折合人民币24万元。", []string{"平阳县 assists 黑水县 24万元"}},
		{"books no money", "平阳县向黑水县捐赠图书2000册。", []string{"平阳县 assists 黑水县"}},
		{"dollars", "平阳县向黑水县捐赠，另有2万美元来自海外。", []string{"平阳县 assists 黑水县"}},
		{"half", "海安市向宁强县捐赠50万元，其中一半用于修路。", []string{"海安市 assists 宁强县 50万元"}},
		{"list with 三", "南通市的海安、启东两市帮扶汉中市宁强、勉县。", []string{"海安市 assists 宁强县", "海安市 assists 勉县", "启东市 assists 宁强县", "启东市 assists 勉县"}},
		{"two sentences one verb", "海安市帮扶宁强县。启东市则帮扶勉县。", []string{"海安市 assists 宁强县", "启东市 assists 勉县"}},
		{"short names", "南通对口帮扶汉中，海安结对宁强。", []string{"南通市 assists 汉中市", "海安市 assists 宁强县", "海安市 pairedWith 宁强县"}},
		{"苏陕", "苏陕协作中，海安市帮扶宁强县。", []string{"海安市 assists 宁强县"}},
		{"yearly", "2019年至2021年，瑞安市累计向理县投入帮扶资金1500万元。", []string{"瑞安市 assists 理县 1500万元 2019–2021"}},
		{"each year", "瑞安市每年向理县投入帮扶资金500万元。", []string{"瑞安市 assists 理县 500万元"}},
		{"per person", "瑞安市向理县每名学生捐赠300元。", []string{"瑞安市 assists 理县"}},
		{"recruit", "启东市28家企业到勉县招聘，210人被录用。", []string{"勉县 transfersLaborTo 启东市 210人"}},
		{"firm named", "勉县35名劳动力到启东市恒昀纺织有限公司上班。", []string{"勉县 transfersLaborTo 启东市恒昀纺织有限公司 35人"}},
		{"planned labour", "勉县计划向启东市输送劳动力500人。", []string{"勉县 transfersLaborTo 启东市 500人 planned"}},
		{"province labour", "勉县累计向江苏省输转劳动力1.2万人次。", []string{"勉县 transfersLaborTo 江苏省 12000人"}},
		{"signs", "恒昀纺织有限公司与宁强县签约，计划投资7000万元。", []string{"恒昀纺织有限公司 investsIn 宁强县 7000万元 planned"}},
		{"brings", "经海安市牵线，恒昀纺织有限公司落户宁强县。", []string{"恒昀纺织有限公司 investsIn 宁强县"}},
		{"in zone", "恒昀纺织有限公司入驻宁强县工业园，投资3000万元。", []string{"恒昀纺织有限公司 investsIn 宁强县 3000万元"}},
		{"group visit then", "海安市12家企业到宁强县考察，5家企业签约，总投资4亿元。", []string{"5家企业 investsIn 宁强县 4亿元"}},
		{"relative with sum", "海安市捐赠的120万元，宁强县拿来修了渠。", []string{"海安市 assists 宁强县 120万元"}},
		{"money passive", "宁强县高寨子村的桥，是海安市出资70万元修的。", []string{"海安市 assists 高寨子村 70万元"}},
		{"three helpers in turn", "瑞安市、平阳县、苍南县依次帮扶理县、黑水县、壤塘县。", []string{"瑞安市 assists 理县", "平阳县 assists 黑水县", "苍南县 assists 壤塘县"}},
		{"helper by agency", "海安市教育局向宁强县汉源小学捐赠电脑40台，价值16万元。", []string{"海安市教育局 assists 宁强县汉源小学 16万元"}},
		{"hospital moves", "苍南县人民医院托管帮扶黑水县人民医院。", []string{"苍南县人民医院 assists 黑水县人民医院"}},
		{"sum split 各", "平阳县给黑水县、理县各拨付帮扶资金50万元。", []string{"平阳县 assists 黑水县 50万元", "平阳县 assists 理县 50万元"}},
		{"sum to villages", "平阳县向黑水县12个村捐赠36万元。", []string{"平阳县 assists 黑水县 36万元"}},
		{"two years in one", "平阳县2021年、2022年分别投入黑水县帮扶资金210万元、240万元。", []string{"平阳县 assists 黑水县 210万元 2021", "平阳县 assists 黑水县 240万元 2022"}},
		{"transfers both", "黑水县、理县共向瑞安市输送劳动力300人。", []string{"黑水县 transfersLaborTo 瑞安市", "理县 transfersLaborTo 瑞安市"}},
		{"labor by county inside", "平阳县今年吸纳黑水县脱贫劳动力46人就业。", []string{"黑水县 transfersLaborTo 平阳县 46人"}},
		{"labor people returning", "46名在平阳县务工的黑水县群众回家过年。", []string{"黑水县 transfersLaborTo 平阳县 46人"}},
		{"labor other province", "黑水县向广东、浙江分别输送劳动力120人、210人。", []string{"黑水县 transfersLaborTo 广东省 120人", "黑水县 transfersLaborTo 浙江省 210人"}},
		{"invest sum split", "恒昀纺织有限公司、海禾食品有限公司分别在黑水县投资3000万元、1200万元。", []string{"恒昀纺织有限公司 investsIn 黑水县 3000万元", "海禾食品有限公司 investsIn 黑水县 1200万元"}},
		{"invest of helper's firm", "平阳县的海禾食品有限公司到黑水县投资建厂，总投资1200万元。", []string{"海禾食品有限公司 investsIn 黑水县 1200万元"}},
		{"invest by county passive", "黑水县引进的海禾食品有限公司已经投产，完成投资1200万元。", []string{"海禾食品有限公司 investsIn 黑水县 1200万元"}},
		{"plural sister cities", "南通市与汉中市缔结友好城市。", []string{"南通市 pairedWith 汉中市"}},
		{"pair schools in clause", "平阳县昆阳小学结对黑水县芦花小学，每年捐书。", []string{"平阳县昆阳小学 pairedWith 黑水县芦花小学"}},
		{"pair of village and firm", "海禾食品有限公司与黑水县西里村结对帮扶。", []string{"海禾食品有限公司 pairedWith 西里村", "海禾食品有限公司 assists 西里村"}},
		{"no pair within a county", "黑水县芦花镇与西尔镇结对。", []string{"芦花镇 pairedWith 西尔镇"}},
	})
}

// Words that come near and claim nothing.
func TestReadNearWordings(t *testing.T) {
	checkReads(t, []readCase{
		{"受…委托", "受启东市委托，勉县办了培训班。", nil},
		{"exchange", "宁强县选派6名医生到海安市人民医院进修。", nil},
		{"question", "海安市能否帮扶宁强县？没人知道。", nil},
		{"buy", "海安市采购宁强县木耳，金额120万元。", nil},
		{"own budget", "南通市向海安市拨付资金300万元。", nil},
		{"visit", "海安市党政代表团到宁强县考察，双方举行座谈会。", nil},
		{"workers back", "启东市的老板把勉县的工人送回勉县，共46人。", nil},
		{"local firm", "海禾食品有限公司在宁强县招工130人，全是本地人。", nil},
		{"negated in front", "平阳县未向黑水县拨付过资金。", nil},
		{"helped thanks", "黑水县委书记专程到平阳县致谢。", nil},
		{"invest number only", "黑水县新签约项目6个，协议资金2亿元。", nil},
		{"pair dissolved", "平阳县与黑水县解除结对关系。", nil},
		{"cadres", "黑水县副县长到平阳县挂职。", nil},
	})
}
