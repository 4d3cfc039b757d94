package extract

import "testing"

// Where names begin and end.
func TestReadNamesBounded(t *testing.T) {
	checkReads(t, []readCase{
		{"two firms that 和 joins", "海安丰禾集团和江苏恒远茶业有限公司共同向宁强县捐赠80万元。", []string{"江苏恒远茶业有限公司 assists 宁强县", "海安丰禾集团 assists 宁强县"}},
		{"a place in brackets inside a name", "恒嘉（天津）风电设备有限公司在宁强县投资2亿元。", []string{"恒嘉（天津）风电设备有限公司 investsIn 宁强县 2亿元"}},
		{"streets that are called like counties", "海安市的新宁、西乡、东安三个街道依次与宁强县大安、巨亭、代家坝三个镇结成对子。", []string{"东安街道 pairedWith 代家坝镇", "新宁街道 pairedWith 大安镇", "西乡街道 pairedWith 巨亭镇"}},
		{"a plant at a village", "海安市帮扶宁强县。海安丰禾食品有限公司投资1800万元在宁强县石坝村建香菇加工厂。", []string{"海安丰禾食品有限公司 investsIn 宁强县 1800万元", "海安市 assists 宁强县"}},
		{"a verb in front of a school", "海安市红十字会募得善款35万元，资助宁强县代家坝镇中学。", []string{"海安市红十字会 assists 宁强县代家坝镇中学 35万元"}},
		{"buses are no firm", "宁强县联系了9辆大客车，把412名务工人员送往海安市。", []string{"宁强县 transfersLaborTo 海安市 412人"}},
		{"a level of education", "宁强县向海安市输送初中以下文化程度的务工人员536名。", []string{"宁强县 transfersLaborTo 海安市 536人"}},
		{"a river of a place's name", "雅江之畔的医者\n海安市帮扶宁强县。", []string{"海安市 assists 宁强县"}},
		{"a word that ends with a place's first character", "湖北省对口支援巫山县。翻开县里的账目，处处写着湖北。", []string{"湖北省 assists 巫山县"}},
		{"an office behind a verb", "海安市帮扶宁强县。县商务局会同县人社局走访了企业。", []string{"海安市 assists 宁强县"}},
		{"和 in front of the county's hospital", "海安市向宁强县捐赠1200万元，投向民宿和县医院手术室。", []string{"海安市 assists 宁强县 1200万元"}},
	})
}

// Who stands for whom in front and behind.
func TestReadNextClause(t *testing.T) {
	checkReads(t, []readCase{
		{"for whom, in the clause behind", "海安市帮扶宁强县。曲塘镇拿出160万元，给宁强县石坝村修通了路。", []string{"曲塘镇 assists 石坝村 160万元", "海安市 assists 宁强县"}},
		{"for a county, in the clause behind", "海安市丰禾集团出资200万元，为宁强县设立助学基金。", []string{"海安市丰禾集团 assists 宁强县 200万元"}},
		{"not where another acts there", "海安市帮扶宁强县。海安市出资2亿元，启东市给勉县的资金则是1.6亿元。", []string{"启东市 assists 勉县 1.6亿元", "海安市 assists 宁强县", "海安市 assists 宁强县 2亿元"}},
		{"the former of those who act", "代家坝村和巨亭村缺水，海安金沃公司、恒远集团分别与两村结上对，前者拿出38万元打井，后者捐资52万元。", []string{"恒远集团 assists 巨亭村 52万元", "恒远集团 pairedWith 巨亭村", "海安金沃公司 assists 代家坝村 38万元", "海安金沃公司 pairedWith 代家坝村"}},
		{"paired with, in front of who is", "买水泵的17万元，由与石坝村结对的海安丰禾食品有限公司捐出。", []string{"海安丰禾食品有限公司 assists 石坝村 17万元", "海安丰禾食品有限公司 pairedWith 石坝村"}},
		{"couples in a clause of their own", "海安市与宁强县、启东市与勉县，两对县市也一一结对。", []string{"启东市 pairedWith 勉县", "海安市 pairedWith 宁强县"}},
		{"since they were paired", "自2019年结对以来，海安市累计向宁强县拨付帮扶资金4.6亿元。", []string{"海安市 assists 宁强县 4.6亿元 2019–", "海安市 pairedWith 宁强县 2019–"}},
		{"by whom it was built", "由海安市援助640万元修建的宁强县代家坝镇冷库已经投用。", []string{"海安市 assists 代家坝镇 640万元"}},
		{"what was given stands in a school", "海安市城南小学学生捐出的8600元，在宁强县代家坝镇中心小学换成了一架钢琴。", []string{"海安市城南小学 assists 宁强县代家坝镇中心小学 8600元"}},
		{"one of several, alone", "海安企业24家落户宁强县。其中投得最多的是金沃物流有限公司，一家就投了1.4亿元。", []string{"海安市24家企业 investsIn 宁强县", "金沃物流有限公司 investsIn 宁强县 1.4亿元"}},
		{"the first two of three", "海安市曲塘镇帮扶宁强县石坝村、高台村、柳林村。两年来，前两村各得曲塘镇帮扶资金80万元。", []string{"曲塘镇 assists 柳林村", "曲塘镇 assists 石坝村", "曲塘镇 assists 石坝村 80万元", "曲塘镇 assists 高台村", "曲塘镇 assists 高台村 80万元"}},
		{"things done for a village", "海安金沃食品有限公司为宁强县高台村办了两件实事：装路灯花去12万元，给村里投入帮扶资金40万元。", []string{"海安金沃食品有限公司 assists 高台村 12万元", "海安金沃食品有限公司 assists 高台村 40万元"}},
		{"the aid's uses", "海安市2015年向宁强县落实帮扶资金20亿元，最大的项目是供热管网，用掉2.3亿元。", []string{"海安市 assists 宁强县 2.3亿元 2015", "海安市 assists 宁强县 20亿元 2015"}},
	})
}

// Workers and where they go.
func TestReadWorkersVaried(t *testing.T) {
	checkReads(t, []readCase{
		{"a plane that lands", "载着95名宁强县青年的包机昨晚降落海安。", []string{"宁强县 transfersLaborTo 海安市 95人"}},
		{"the first of so many", "宁强的首批204名务工人员抵达海安市。宁强县人社局说。", []string{"宁强县 transfersLaborTo 海安市 204人"}},
		{"the rest", "宁强县今年去江苏省的务工人员有2400人，其中海安市900人，余下的分散在启东、如皋两地。", []string{"宁强县 transfersLaborTo 启东市", "宁强县 transfersLaborTo 如皋市", "宁强县 transfersLaborTo 江苏省 2400人", "宁强县 transfersLaborTo 海安市 900人"}},
		{"whose, left out", "务工专列载着宁强、勉县两县的务工人员出发。宁强的乘客去海安市，勉县的去启东市。", []string{"勉县 transfersLaborTo 启东市", "宁强县 transfersLaborTo 海安市"}},
		{"hired at a stall", "海安金沃电子有限公司到宁强县设点招工，两天录用63人。", []string{"宁强县 transfersLaborTo 海安金沃电子有限公司 63人"}},
		{"who become employees", "宁强县41名青年前往海安市，成了海安金沃服饰有限公司的产业工人。", []string{"宁强县 transfersLaborTo 海安市 41人", "宁强县 transfersLaborTo 海安金沃服饰有限公司"}},
		{"from several offices", "车上1652名务工人员由宁强县劳动局组织，目的地是海安市。", []string{"宁强县 transfersLaborTo 海安市 1652人"}},
		{"taken in by two places", "宁强县组织务工人员外出。海安、启东两地工厂分别接收45人、37人。\n来源：宁强县融媒体中心", []string{"宁强县 transfersLaborTo 启东市 37人", "宁强县 transfersLaborTo 海安市 45人"}},
	})
}

// Firms and their money.
func TestReadFirmsVaried(t *testing.T) {
	checkReads(t, []readCase{
		{"sums in order in the clause behind", "海安金沃集团、江苏恒远集团分别与宁强县、勉县签订协议，投资额是6000万元和1.7亿元。", []string{"江苏恒远集团 investsIn 勉县 1.7亿元", "海安金沃集团 investsIn 宁强县 6000万元"}},
		{"与 that joins before 同", "海安的金沃铝业、启东市的恒远纸业与如皋市的丰禾石材同宁强县分别签约，金额依次为2.6亿元、1.3亿元和7400万元。", []string{"丰禾石材 investsIn 宁强县 7400万元", "恒远纸业 investsIn 宁强县 1.3亿元", "金沃铝业 investsIn 宁强县 2.6亿元"}},
		{"a plant by its place", "海安丰禾科技有限公司宁强生产基地二期开工。二期投资2.3亿元。", []string{"海安丰禾科技有限公司 investsIn 宁强县", "海安丰禾科技有限公司 investsIn 宁强县 2.3亿元"}},
		{"of a place's firms so many", "落户宁强县的浙江籍企业有43家，合同金额87亿元，到位36亿元。", []string{"浙江省43家企业 investsIn 宁强县 36亿元", "浙江省43家企业 investsIn 宁强县 87亿元"}},
		{"aid is no investment", "作为对口帮扶宁强县的企业，海安金沃集团去年投入帮扶资金4150万元。", []string{"海安金沃集团 assists 宁强县 4150万元"}},
	})
}

// What a reviewer wrote against the rules above: nothing more may be read than what is said.
func TestReadVariedCounterExamples(t *testing.T) {
	checkReads(t, []readCase{
		{"experts who arrive", "海安市8名专家抵达宁强县，指导农村劳动力种香菇。", nil},
		{"volunteers who arrive", "海安市36名青年抵达宁强县开展志愿服务。", nil},
		{"a village's road", "海安市帮扶宁强县。海安市捐资120万元修建石坝村道路。", []string{"海安市 assists 宁强县", "海安市 assists 石坝村 120万元"}},
		{"villagers' own money", "海安市帮扶宁强县。村民们凑了30万元，自己修了一条路。张大山掏出3万元，买了两头牛。", []string{"海安市 assists 宁强县"}},
		{"what a family spends", "海安市帮扶宁强县。刘大军看病花去12万元。", []string{"海安市 assists 宁强县"}},
		{"a village's dividends", "海安市帮扶宁强县。全村分红资金到账48万元。", []string{"海安市 assists 宁强县"}},
		{"jobs at home", "宁强县向海安市输送务工人员860人。县城的服装车间又有120人上岗。", []string{"宁强县 transfersLaborTo 海安市 860人"}},
		{"subsidies of the helped side", "海安市帮扶宁强县。宁强县拿出500万元，为海安市企业兑现奖补。", []string{"海安市 assists 宁强县"}},
		{"a speaker on a visit", "“去年我们拿出200万元给石坝村建了冷库。”海安市曲塘镇党委书记王大山在宁强县考察时介绍。", []string{"曲塘镇 assists 石坝村 200万元"}},
		{"a builder is no investor", "海安市建工集团承建的宁强县丰禾食品有限公司厂房封顶，投资1.2亿元。", nil},
		{"a firm called 建华", "海安市曲塘镇建华食品厂在宁强县投资800万元。", []string{"海安市曲塘镇建华食品厂 investsIn 宁强县 800万元"}},
		{"a firm called 和合", "海安丰禾集团和合食品有限公司在宁强县投资3亿元。", []string{"海安丰禾集团和合食品有限公司 investsIn 宁强县 3亿元"}},
		{"what is bought to be eaten", "海安市帮扶宁强县。宁强县电商中心采购的价值200万元的香菇，在海安市人民医院食堂变成了美味。", []string{"海安市 assists 宁强县"}},
		{"a village on a river", "海安市曲塘镇与宁强县之江村结对，捐资30万元。", []string{"曲塘镇 assists 之江村 30万元", "曲塘镇 pairedWith 之江村"}},
		{"a person called like a district", "海安市帮扶宁强县。高台村的覃美兰今年41岁，家里养了蜂。", []string{"海安市 assists 宁强县"}},
		{"pairs of villages and firms", "海安市帮扶宁强县。会上提出，开展村企结对要看实效。", []string{"海安市 assists 宁强县"}},
	})
}

// Names that one character makes, and those that say which one is meant.
func TestReadNamesShort(t *testing.T) {
	checkReads(t, []readCase{
		{"a village of a family", "在巨亭镇，海安金沃食品有限公司、江苏恒远物流有限公司分别与王村、高台村结成对子，并分别捐资9万元、7万元。", []string{"江苏恒远物流有限公司 assists 高台村 7万元", "江苏恒远物流有限公司 pairedWith 高台村", "海安金沃食品有限公司 assists 王村 9万元", "海安金沃食品有限公司 pairedWith 王村"}},
		{"和 that begins a firm's name", "江苏和泰集团向宁强县捐款50万元。", []string{"江苏和泰集团 assists 宁强县 50万元"}},
		{"the greatest of them", "海安市帮扶宁强县。规模最大的要数江苏恒远生物科技有限公司，在宁强县投资3亿元。", []string{"江苏恒远生物科技有限公司 investsIn 宁强县 3亿元", "海安市 assists 宁强县"}},
		{"the greatest one is", "最大的一家是海安金沃食品有限公司，在宁强县投资7300万元办厂。", []string{"海安金沃食品有限公司 investsIn 宁强县 7300万元"}},
		{"money as a gift", "海安金沃针织有限公司与宁强县高台村结对，公司向村里捐赠资金24万元。", []string{"海安金沃针织有限公司 assists 高台村 24万元", "海安金沃针织有限公司 pairedWith 高台村"}},
		{"a firm in its own words", "“公司2021年落户宁强，一期投资8000万元。”江苏恒远食品有限公司副总经理李强告诉记者。", []string{"江苏恒远食品有限公司 investsIn 宁强县 8000万元 2021"}},
		{"for our hospital", "海安市近年投入资金5300万元支持宁强县人民医院发展。", []string{"海安市 assists 宁强县人民医院 5300万元"}},
		{"schools that an office brings together", "海安市教育局组织9所学校与宁强县9所学校结成帮扶对子。", []string{"海安市9所学校 assists 宁强县9所学校", "海安市9所学校 pairedWith 宁强县9所学校"}},
		{"schools that face those of the other side", "海安市对口帮扶宁强县。14所学校与宁强县14所学校结对。", []string{"海安市 assists 宁强县", "海安市14所学校 assists 宁强县14所学校", "海安市14所学校 pairedWith 宁强县14所学校"}},
		{"what was renewed", "海安市对口支援宁强县，今年拿出130万元翻修了宁强县巨亭镇卫生院。", []string{"海安市 assists 宁强县", "海安市 assists 宁强县巨亭镇卫生院 130万元"}},
		{"a list of brands that acts", "海铝建材、沃飞化工、中禾物流分别向宁强县石坝村、高台村、柳林村捐款。", []string{"中禾物流 assists 柳林村", "沃飞化工 assists 高台村", "海铝建材 assists 石坝村"}},
		{"firms of a place, counted first", "海安市与宁强县结对，18家海安企业也同宁强县26个村结了对。", []string{"海安市 pairedWith 宁强县", "海安市18家企业 pairedWith 宁强县"}},
		{"of a place among employees", "海安市8家工程机械厂如今共有宁强籍职工326人。", []string{"宁强县 transfersLaborTo 海安市 326人"}},
		{"from, said with 由", "今年已有168人由宁强县转到海安就业。", []string{"宁强县 transfersLaborTo 海安市 168人"}},
	})
}
