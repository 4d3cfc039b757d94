package extract

import "testing"

// Lists whose members are paired, or share a sum, one by one.
func TestReadOneByOne(t *testing.T) {
	checkReads(t, []readCase{
		{"parts of a list", "海安市、启东市分别帮扶宁强县和勉县、留坝县。", []string{"启东市 assists 勉县", "启东市 assists 留坝县", "海安市 assists 宁强县"}},
		{"one to one", "曲塘镇、雅周镇与宁强县汉源街道、高寨子街道一对一结对。", []string{"曲塘镇 pairedWith 汉源街道", "雅周镇 pairedWith 高寨子街道"}},
		{"as much each", "丰禾集团、盛泰集团、恒远控股集团共向宁强县捐款1500万元，其中丰禾集团700万元，盛泰、恒远各400万元。", []string{"丰禾集团 assists 宁强县 700万元", "恒远控股集团 assists 宁强县 400万元", "盛泰集团 assists 宁强县 400万元"}},
		{"parts of the receivers", "江苏省向塔城地区和兵团第八师、第九师捐赠援疆资金5700万元，其中塔城地区4000万元，第八师、第九师各1000万元。", []string{"江苏省 assists 兵团第八师 1000万元", "江苏省 assists 塔城地区 4000万元", "江苏省 assists 第九师 1000万元"}},
		{"a sum for three counties", "海安市统筹财政资金2.28亿元用于宁强、勉县、留坝三县，其中宁强9200万元，勉县7100万元，留坝5400万元。", []string{"海安市 assists 勉县 7100万元", "海安市 assists 宁强县 9200万元", "海安市 assists 留坝县 5400万元"}},
		{"a sum behind several pairs", "海安市对口帮扶宁强县、勉县。去年以来，海安市累计安排援助资金9.6亿元。", []string{"海安市 assists 勉县", "海安市 assists 勉县", "海安市 assists 宁强县", "海安市 assists 宁强县"}},
	})
}

// Divisions of the 新疆生产建设兵团, with the city behind them or without.
func TestReadCorps(t *testing.T) {
	checkReads(t, []readCase{
		{"in a list", "广东省对口援建喀什地区疏附县、伽师县和兵团第三师图木舒克市。", []string{"广东省 assists 伽师县", "广东省 assists 图木舒克市", "广东省 assists 疏附县"}},
		{"in a relative clause", "绍兴市对口支援第五师双河市。", []string{"绍兴市 assists 双河市"}},
	})
}

// Who acts is no name that the text has, or is said by a word for it.
func TestReadActors(t *testing.T) {
	checkReads(t, []readCase{
		{"an investor without a name", "丰禾集团在宁强县投资5700万元。由苏州客商投资2亿元的茶叶产业园落户勉县。", []string{"丰禾集团 investsIn 宁强县 5700万元"}},
		{"a firm that is only called so", "一家名为丰禾纺织的企业在宁强县投资了3.5亿元。", []string{"丰禾纺织 investsIn 宁强县 3.5亿元"}},
		{"a firm whose first word is one of time", "来自江苏的中天科技集团在宁强县投资12亿元。", []string{"中天科技集团 investsIn 宁强县 12亿元"}},
		{"a party secretary", "海安市曲塘镇党委书记陈志强率队赴宁强县汉源街道，并向当地捐赠帮扶资金30万元。", []string{"曲塘镇 assists 汉源街道 30万元"}},
		{"a bare word for the firm", "江苏丰禾集团总部在海安市。去年9月，集团向宁强县中心小学捐赠电脑50台，价值38万元。", []string{"江苏丰禾集团 assists 宁强县中心小学 38万元"}},
		{"a bare word for the publisher's hospital", "2021年，我院与宁强县人民医院签订结对帮扶协议。近三年来，医院向对方捐赠设备共计290万元。\n海安市人民医院", []string{"海安市人民医院 assists 宁强县人民医院 2021", "海安市人民医院 assists 宁强县人民医院 290万元", "海安市人民医院 pairedWith 宁强县人民医院 2021"}},
		{"the hospital that the sentence before is about", "海安市人民医院帮扶宁强县中医医院。今年5月，医院又捐赠了一台价值64万元的麻醉机。", []string{"海安市人民医院 assists 宁强县中医医院", "海安市人民医院 assists 宁强县中医医院 64万元"}},
		{"both of a pair just made", "海安市帮扶宁强县。海安市人民医院与宁强县人民医院签下结对帮扶协议，双方约定三年内派医师3名。", []string{"海安市 assists 宁强县", "海安市人民医院 assists 宁强县人民医院", "海安市人民医院 assists 宁强县人民医院 planned", "海安市人民医院 pairedWith 宁强县人民医院"}},
		{"a firm that another founds", "丰禾集团在宁强县注册成立陕西丰禾电子有限公司，入驻县产业园，总投资5700万元。", []string{"陕西丰禾电子有限公司 investsIn 宁强县 5700万元"}},
		{"firms in a park", "海安市帮扶宁强县。园区入驻企业15家，完成投资8.6亿元。", []string{"15家企业 investsIn 宁强县 8.6亿元", "海安市 assists 宁强县"}},
		{"a firm in a relative clause", "去年落户宁强县的海安企业丰禾机械，总投资2700万元的车间已投产。", []string{"丰禾机械 investsIn 宁强县 2700万元"}},
		{"a firm by its plant", "4家海安企业在宁强县投资建厂。其中，丰山源食品的脆片生产线投资5400万元。", []string{"丰山源食品 investsIn 宁强县 5400万元", "海安市4家企业 investsIn 宁强县"}},
		{"a firm behind a town without 镇", "东莞虎门的昀冠制衣厂派人进山，从宁强县招走缝纫工86人。", []string{"宁强县 transfersLaborTo 昀冠制衣厂 86人"}},
	})
}

// Whom help goes to: behind 用于, 走进, 承担 and the like.
func TestReadReceivers(t *testing.T) {
	checkReads(t, []readCase{
		{"a school that money improves", "丰禾集团捐资500万元，用于改善宁强县高寨子中学的办学条件。", []string{"丰禾集团 assists 宁强县高寨子中学 500万元"}},
		{"where they have gone", "海安市帮扶汉中市。海安市曲塘镇走进宁强县汉源街道，捐赠帮扶资金20万元。", []string{"曲塘镇 assists 汉源街道 20万元", "海安市 assists 汉中市"}},
		{"whose task it is", "海安市与宁强县、启东市与勉县保持结对支援关系，如东、如皋则共同承担留坝县、佛坪县的援建任务。", []string{"启东市 assists 勉县", "启东市 pairedWith 勉县", "如东县 assists 佛坪县", "如东县 assists 留坝县", "如皋市 assists 佛坪县", "如皋市 assists 留坝县", "海安市 assists 宁强县", "海安市 pairedWith 宁强县"}},
		{"in charge of", "新一轮对口援疆启动，江苏省负责伊犁州的霍城县、新源县。", []string{"江苏省 assists 新源县", "江苏省 assists 霍城县"}},
		{"a later helper in brackets", "大连市对口帮扶六盘水市和遵义市（后由上海帮扶遵义）。", []string{"上海市 assists 遵义市", "大连市 assists 六盘水市", "大连市 assists 遵义市"}},
		{"direction of an agreement of hospitals", "海安市帮扶宁强县。宁强县人民医院与海安市人民医院签订对口支援协议。", []string{"海安市 assists 宁强县", "海安市人民医院 assists 宁强县人民医院"}},
		{"what each worker gets", "海安市还安排专项资金，对每名到海安务工满6个月的宁强县工人给予3000元补助。", []string{"宁强县 transfersLaborTo 海安市"}},
		{"a name with a dash", "海安市帮扶宁强县。两地共建的“宁强—海安协作产业园”引进项目8个。", []string{"海安市 assists 宁强县"}},
	})
}

// Workers: signs of provinces, others than the ones meant, journeys from several places.
func TestReadWorkersElsewhere(t *testing.T) {
	checkReads(t, []readCase{
		{"a sign and workers", "宁强县在粤务工人员达3.1万人。", []string{"宁强县 transfersLaborTo 广东省 31000人"}},
		{"other provinces", "江苏省帮扶宁强县，赴海安就业212人，其他省份就业98人。", []string{"宁强县 transfersLaborTo 海安市 212人", "江苏省 assists 宁强县"}},
		{"a train from three counties", "务工专列载着宁强、勉县、留坝三县的742名农民工，缓缓驶向海安市。其中宁强县人数最多，有405人，勉县231人，余下的来自留坝县。", []string{"勉县 transfersLaborTo 海安市", "勉县 transfersLaborTo 海安市 231人", "宁强县 transfersLaborTo 海安市", "宁强县 transfersLaborTo 海安市 405人", "留坝县 transfersLaborTo 海安市", "留坝县 transfersLaborTo 海安市"}},
		{"who goes in the clause in front", "宁强县向启东市输送务工人员214人。勉县也通过招聘平台介绍57人到海安市就业。", []string{"勉县 transfersLaborTo 海安市 57人", "宁强县 transfersLaborTo 启东市 214人"}},
		{"after a training", "另有94名宁强青年经培训后，今年春节后被丰禾集团总部工厂录用。", []string{"宁强县 transfersLaborTo 丰禾集团 94人"}},
		{"a stop on the way", "务工专列载着宁强县的742名农民工出发。上午，专列在永州短暂停靠，又继续南下。", nil},
	})
}

// Who does not act, and where workers do not go.
func TestReadNobody(t *testing.T) {
	checkReads(t, []readCase{
		{"our hospital, without a name", "我院对口帮扶甘肃省陇南市西和县人民医院，捐赠设备，总价值460万元。除西和外，医院还援助桑珠孜区人民医院，投入资金150万元。", nil},
		{"other regions", "转移思南县劳动力到常熟就业1264人，到苏州市其他地区就业687人，到省外其他东部地区就业9800人。", []string{"思南县 transfersLaborTo 常熟市 1264人", "思南县 transfersLaborTo 苏州市 687人"}},
		{"a hospital named with all that holds it", "常熟市人民医院对口支援贵州省铜仁市思南县人民医院。思南县人民医院属于思南县。", []string{"常熟市人民医院 assists 贵州省铜仁市思南县人民医院"}},
	})
}

// Plain sentences that rules for others come near to.
func TestReadPlain(t *testing.T) {
	const about = "福州市对口帮扶定西市。"
	checkReads(t, []readCase{
		{"scientists of a province", about + "河北院士帮扶通渭县。", []string{"河北省 assists 通渭县", "福州市 assists 定西市"}},
		{"pupils taken in", about + "福州市接纳了定西市的32名贫困学生。", []string{"福州市 assists 定西市"}},
		{"a firm named after a province behind another word", about + "国网上海电力公司帮扶通渭县。", []string{"国网上海电力公司 assists 通渭县", "福州市 assists 定西市"}},
		{"a flat list of another length", "福清市、长乐区分别帮扶通渭县、岷县和漳县。", nil},
		{"cadres one to one", "福州市、厦门市的干部一对一帮扶通渭县、岷县。", []string{"厦门市 assists 岷县", "厦门市 assists 通渭县", "福州市 assists 岷县", "福州市 assists 通渭县"}},
		{"the poor are no workers", about + "福州市帮助定西市转移就业，岷县贫困人口最多，有2万人。", []string{"福州市 assists 定西市"}},
		{"a firm that is only called loud", about + "一家叫得响的企业在岷县投资2亿元。", []string{"福州市 assists 定西市"}},
		{"works that are no help", "福建省承担甘肃省的重大水利工程建设任务，对口支援定西市。", []string{"福建省 assists 定西市"}},
		{"in the name of", "以福州市名义向通渭县捐赠200万元。", []string{"福州市 assists 通渭县 200万元"}},
		{"a brand", about + "定西市引进华为技术，投资3亿元建设数据中心。", []string{"福州市 assists 定西市"}},
		{"an army", about + "福州市援助的陆军第三师官兵抵达定西市。", []string{"福州市 assists 定西市"}},
		{"a ministry's name in a verb", "省教育部署福州市帮扶定西市。", []string{"福州市 assists 定西市"}},
		{"figures that are no aid behind a couple", "结对名单\n一、结对资金安排\n长乐区—岷县：财政收入30亿元\n晋安区—漳县：销售农产品500万元", []string{"晋安区 pairedWith 漳县", "长乐区 pairedWith 岷县"}},
	})
}
