package extract

import "testing"

// Reports that name the helped place in the title or the source alone.
func TestReadTitledPlaces(t *testing.T) {
	checkReads(t, []readCase{
		{"a work report", "宁强县2021年政府工作总结\n三、东西部协作扎实推进。南通市海安市投入帮扶资金2600万元，引进企业4家，到位资金8100万元。\n四、金融平稳。贷款余额72亿元。", []string{"4家企业 investsIn 宁强县 8100万元", "海安市 assists 宁强县 2600万元"}},
		{"workers too", "勉县东西部协作有新进展\n今年以来，南通市启东市投入帮扶资金1900万元，转移就业到南通186人。", []string{"勉县 transfersLaborTo 南通市 186人", "启东市 assists 勉县 1900万元"}},
		{"by its office", "宁强县乡村振兴局2022年工作总结\n全年争取海安市帮扶资金2600万元。", []string{"海安市 assists 宁强县 2600万元"}},
		{"by the source", "政府工作报告（摘要）\n六、东西部协作走深走实。海安市投入帮扶资金2600万元。\n来源：宁强县人民政府网", []string{"海安市 assists 宁强县 2600万元"}},
		{"neighbours do not help each other", "宁强县2021年政府工作总结\n三、财政。汉中市勉县投入帮扶资金2600万元。", nil},
		{"two places in the title", "宁强县勉县2021年工作总结\n海安市投入帮扶资金2600万元。", nil},
		{"a town of the title's place", "宁强县2021年工作总结\n海安市投入大安镇帮扶资金260万元。", []string{"海安市 assists 大安镇 260万元"}},
		{"我区 of a district in an autonomous region", "吴忠市红寺堡区2021年闽宁协作工作总结\n海安市投入我区帮扶资金2600万元。", []string{"海安市 assists 红寺堡区 2600万元"}},
		{"sections of two partners", "海安市支援合作工作\n一、对口帮扶宁强县\n2020年，海安市安排帮扶资金2600万元。\n二、对口帮扶麻栗坡县\n2020年，安排帮扶资金1700万元。", []string{"海安市 assists 宁强县", "海安市 assists 宁强县 2600万元 2020", "海安市 assists 麻栗坡县", "海安市 assists 麻栗坡县 1700万元 2020"}},
		{"sections in their lines", "海安市支援合作总结\n一、帮扶宁强县。全年投入资金2600万元。\n二、帮扶麻栗坡县。全年投入资金1700万元。", []string{"海安市 assists 宁强县", "海安市 assists 宁强县 2600万元", "海安市 assists 麻栗坡县", "海安市 assists 麻栗坡县 1700万元"}},
		{"a section of nobody", "海安市支援合作总结\n一、帮扶困难群众。全年投入资金2600万元。", nil},
	})
}

// Who helps whom where the order of words is another.
func TestReadTurnedAround(t *testing.T) {
	checkReads(t, []readCase{
		{"for whom it gives help", "援建见成效\n为宁强县提供帮扶的海安市，去年拨付资金3100万元。", []string{"海安市 assists 宁强县 3100万元"}},
		{"opens help for it", "携手同心\n对宁强县开展对口帮扶的海安市，三年来共投入资金1.2亿元。", []string{"海安市 assists 宁强县 1.2亿元"}},
		{"a letter of thanks", "一封信\n日前，海安市收到宁强县寄来的感谢信。", nil},
		{"a banner", "送锦旗\n宁强县人民医院向海安市人民医院赠送锦旗。", nil},
		{"owed to", "受惠\n宁强县受惠于海安市的资金支持，前年用海安援助的1900万元建起气调库。", []string{"海安市 assists 宁强县 1900万元"}},
		{"两地 whom one helps", "支援协作\n海安市对口支援宁强县、结对帮扶麻栗坡县。2023年，海安市给两地分别安排资金1500万元和2100万元。", []string{"海安市 assists 宁强县", "海安市 assists 宁强县 1500万元 2023", "海安市 assists 麻栗坡县", "海安市 assists 麻栗坡县 2100万元 2023", "海安市 pairedWith 麻栗坡县"}},
		{"前者 of two deeds", "对口帮扶\n海安市对口帮扶宁强县，启东市对口支援勉县。去年，前者投入1300万元，后者投入860万元。", []string{"启东市 assists 勉县", "启东市 assists 勉县 860万元", "海安市 assists 宁强县", "海安市 assists 宁强县 1300万元"}},
		{"前者 gets", "对口帮扶\n海安市对口帮扶宁强县，启东市对口支援勉县。去年，前者获得1300万元，后者获得860万元。", []string{"启东市 assists 勉县", "启东市 assists 勉县 860万元", "海安市 assists 宁强县", "海安市 assists 宁强县 1300万元"}},
		{"built with public money", "校舍\n宁强县第四小学的宿舍楼由海安市投资1300万元建成。", []string{"海安市 assists 宁强县第四小学 1300万元"}},
		{"a road", "公路\n由海安市投资320万元修建的大安镇产业路通车。", []string{"海安市 assists 大安镇 320万元"}},
		{"a comma in front of 与", "结对\n海安市城东镇、大公镇，与宁强县大安镇、燕子砭镇，建立一对一结对关系。", []string{"城东镇 pairedWith 大安镇", "大公镇 pairedWith 燕子砭镇"}},
		{"a comma, then something else", "见闻\n海安市，与会的人多。宁强县，结对的事少。", nil},
		{"sums without a verb", "资金\n帮扶资金分别为：海安市向宁强县3100万元，启东市向勉县1900万元。", []string{"启东市 assists 勉县 1900万元", "海安市 assists 宁强县 3100万元"}},
		{"helped by two", "摘帽\n受海安市、启东市帮扶的宁强县去年摘帽。", []string{"启东市 assists 宁强县", "海安市 assists 宁强县"}},
		{"got, then used", "助学\n收到海安市城东镇捐赠的25万元后，宁强县大安镇修缮了幼儿园。", []string{"城东镇 assists 大安镇 25万元"}},
		{"a part of the own sum", "统筹\n2020年，宁强县统筹扶贫资金3.2亿元，其中海安市援助4200万元。", []string{"海安市 assists 宁强县 4200万元 2020"}},
		{"named as a partner", "结对\n勉县武侯小学被海安市实验小学列为结对帮扶学校。", []string{"海安市实验小学 assists 勉县武侯小学", "海安市实验小学 pairedWith 勉县武侯小学"}},
		{"whose task it is", "任务\n承担对口帮扶宁强县任务的是海安市，承担对口帮扶勉县任务的是启东市。", []string{"启东市 assists 勉县", "海安市 assists 宁强县"}},
		{"of that county, to the other", "投资\n海安市帮扶宁强县以来，该市的12家企业到宁强投资办厂，总投资3.7亿元。", []string{"海安市 assists 宁强县", "海安市12家企业 investsIn 宁强县 3.7亿元"}},
		{"where it is built", "援建\n海安市在宁强县大安镇援建卫生院，投入资金800万元。", []string{"海安市 assists 宁强县 800万元"}},
	})
}
