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
	})
}
