package extract

import "testing"

// Where names begin and end.
func TestReadNamesBounded(t *testing.T) {
	checkReads(t, []readCase{
		{"two firms that 和 joins", "海安丰禾集团和江苏恒远茶业有限公司共同向宁强县捐赠80万元。", []string{"江苏恒远茶业有限公司 assists 宁强县", "海安丰禾集团 assists 宁强县"}},
		{"a place in brackets inside a name", "恒嘉（天津）风电设备有限公司在宁强县投资2亿元。", []string{"恒嘉（天津）风电设备有限公司 investsIn 宁强县 2亿元"}},
		{"streets that are called like counties", "海安市新安、西乡、沙井三个街道分别与宁强县澄江、高岭、下坳三个镇结对。", []string{"新安街道 pairedWith 澄江镇", "沙井街道 pairedWith 下坳镇", "西乡街道 pairedWith 高岭镇"}},
		{"a plant at a village", "海安市帮扶宁强县。海安丰禾食品有限公司投资1800万元在宁强县石坝村建香菇加工厂。", []string{"海安丰禾食品有限公司 investsIn 宁强县 1800万元", "海安市 assists 宁强县"}},
		{"a verb in front of a school", "海安市慈善会捐款60万元，资助宁强县石坝镇中学。", []string{"海安市慈善会 assists 宁强县石坝镇中学 60万元"}},
		{"buses are no firm", "宁强县组织了11辆大客车，把536名务工人员送到海安市。", []string{"宁强县 transfersLaborTo 海安市 536人"}},
		{"a level of education", "宁强县向海安市输送初中以下文化程度的务工人员536名。", []string{"宁强县 transfersLaborTo 海安市 536人"}},
		{"a river of a place's name", "雅江之畔的医者\n海安市帮扶宁强县。", []string{"海安市 assists 宁强县"}},
		{"a word that ends with a place's first character", "河北省对口支援丰都县。翻开县对口支援办的账本，都写着河北。", []string{"河北省 assists 丰都县"}},
		{"an office behind a verb", "海安市帮扶宁强县。县工商联会同县农业农村局对企业评估。", []string{"海安市 assists 宁强县"}},
		{"和 in front of the county's hospital", "海安市向宁强县捐赠1200万元，投向民宿和县医院手术室。", []string{"海安市 assists 宁强县 1200万元"}},
	})
}

// Who stands for whom in front and behind.
func TestReadNextClause(t *testing.T) {
	checkReads(t, []readCase{
		{"for whom, in the clause behind", "海安市帮扶宁强县。曲塘镇拿出160万元，给宁强县石坝村修通了路。", []string{"曲塘镇 assists 石坝村 160万元", "海安市 assists 宁强县"}},
		{"for a county, in the clause behind", "海安市丰禾集团出资200万元，为宁强县设立助学基金。", []string{"海安市丰禾集团 assists 宁强县 200万元"}},
		{"not where another acts there", "海安市帮扶宁强县。海安市出资2亿元，启东市给勉县的资金则是1.6亿元。", []string{"启东市 assists 勉县 1.6亿元", "海安市 assists 宁强县", "海安市 assists 宁强县 2亿元"}},
		{"the former of those who act", "石坝村和高台村吃水难，海安恒源公司、丰禾集团分别与两村结对，前者出资45万元打了井，后者捐赠61万元。", []string{"丰禾集团 assists 高台村 61万元", "丰禾集团 pairedWith 高台村", "海安恒源公司 assists 石坝村 45万元", "海安恒源公司 pairedWith 石坝村"}},
		{"paired with, in front of who is", "修渠的28万元，是与石坝村结对的海安丰禾食品有限公司捐的。", []string{"海安丰禾食品有限公司 assists 石坝村 28万元", "海安丰禾食品有限公司 pairedWith 石坝村"}},
		{"couples in a clause of their own", "海安市与宁强县、启东市与勉县，两对县市也一一结对。", []string{"启东市 pairedWith 勉县", "海安市 pairedWith 宁强县"}},
		{"since they were paired", "2016年结对以来，海安市向宁强县投入帮扶资金9亿元。", []string{"海安市 assists 宁强县 9亿元 2016–", "海安市 pairedWith 宁强县 2016–"}},
		{"by whom it was built", "由海安市援助880万元建设的宁强县石坝镇冷库上月投用。", []string{"海安市 assists 石坝镇 880万元"}},
		{"what was given stands in a school", "海安市城南小学师生捐出的32680元，在宁强县石坝镇中心小学变成了图书角。", []string{"海安市城南小学 assists 宁强县石坝镇中心小学 3.268万元"}},
		{"one of several, alone", "海安企业31家落户宁强县。其中最大的是丰禾冷链有限公司，一家就投了2.1亿元。", []string{"丰禾冷链有限公司 investsIn 宁强县 2.1亿元", "海安市31家企业 investsIn 宁强县"}},
		{"the first two of three", "海安市曲塘镇帮扶宁强县石坝村、高台村、柳林村。三年间，前两村各获曲塘镇帮扶资金210万元。", []string{"曲塘镇 assists 柳林村", "曲塘镇 assists 石坝村", "曲塘镇 assists 石坝村 210万元", "曲塘镇 assists 高台村", "曲塘镇 assists 高台村 210万元"}},
		{"things done for a village", "海安丰禾食品有限公司为宁强县石坝村办了三件事：修水渠花去46万元，给村里注入帮扶资金60万元。", []string{"海安丰禾食品有限公司 assists 石坝村 46万元", "海安丰禾食品有限公司 assists 石坝村 60万元"}},
		{"the aid's uses", "海安市2015年向宁强县落实帮扶资金20亿元，最大的项目是供热管网，用掉2.3亿元。", []string{"海安市 assists 宁强县 2.3亿元 2015", "海安市 assists 宁强县 20亿元 2015"}},
	})
}

// Workers and where they go.
func TestReadWorkersVaried(t *testing.T) {
	checkReads(t, []readCase{
		{"a plane that lands", "搭载128名宁强县青年的包机在傍晚降落海安。", []string{"宁强县 transfersLaborTo 海安市 128人"}},
		{"the first of so many", "宁强的第一批157名务工者抵达海安市。宁强县人社局说。", []string{"宁强县 transfersLaborTo 海安市 157人"}},
		{"the rest", "宁强县今年送往江苏省的务工人员达3100人，其中海安市1260人，余者分散在启东和如皋两地。", []string{"宁强县 transfersLaborTo 启东市", "宁强县 transfersLaborTo 如皋市", "宁强县 transfersLaborTo 江苏省 3100人", "宁强县 transfersLaborTo 海安市 1260人"}},
		{"whose, left out", "务工专列载着宁强、勉县两县的务工人员出发。宁强的乘客去海安市，勉县的去启东市。", []string{"勉县 transfersLaborTo 启东市", "宁强县 transfersLaborTo 海安市"}},
		{"hired at a stall", "海安丰禾电子有限公司在宁强县摆摊招工，半天录用76人。", []string{"宁强县 transfersLaborTo 海安丰禾电子有限公司 76人"}},
		{"who become employees", "宁强县23名村民来到海安市，成为海安丰禾鞋材有限公司的新员工。", []string{"宁强县 transfersLaborTo 海安丰禾鞋材有限公司", "宁强县 transfersLaborTo 海安市 23人"}},
		{"from several offices", "车上1652名务工人员由宁强县劳动局组织，目的地是海安市。", []string{"宁强县 transfersLaborTo 海安市 1652人"}},
		{"taken in by two places", "宁强县组织务工人员外出。海安、启东两地企业分别接收88人、64人。\n来源：宁强县融媒体中心", []string{"宁强县 transfersLaborTo 启东市 64人", "宁强县 transfersLaborTo 海安市 88人"}},
	})
}

// Firms and their money.
func TestReadFirmsVaried(t *testing.T) {
	checkReads(t, []readCase{
		{"sums in order in the clause behind", "海安丰禾集团、江苏恒远集团分别与宁强县、勉县签约，投资额为8000万元和3.2亿元。", []string{"江苏恒远集团 investsIn 勉县 3.2亿元", "海安丰禾集团 investsIn 宁强县 8000万元"}},
		{"与 that joins before 同", "海安的丰禾铝业、启东市的恒远纸业与如皋市的金沃石材同宁强县分别签订投资合同，金额依次为3.2亿元、1.8亿元和9600万元。", []string{"丰禾铝业 investsIn 宁强县 3.2亿元", "恒远纸业 investsIn 宁强县 1.8亿元", "金沃石材 investsIn 宁强县 9600万元"}},
		{"a plant by its place", "海安丰禾科技有限公司宁强生产基地二期开工。二期投资2.3亿元。", []string{"海安丰禾科技有限公司 investsIn 宁强县", "海安丰禾科技有限公司 investsIn 宁强县 2.3亿元"}},
		{"of a place's firms so many", "落户宁强县的福建籍企业有96家，合同额312亿元，到位118亿元。", []string{"福建省96家企业 investsIn 宁强县 118亿元", "福建省96家企业 investsIn 宁强县 312亿元"}},
		{"aid is no investment", "作为定点帮扶宁强县的企业，海安丰禾集团2024年投入帮扶资金6280万元。", []string{"海安丰禾集团 assists 宁强县 6280万元 2024"}},
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
		{"a person called like a district", "海安市帮扶宁强县。石坝村的韦美兰今年36岁，在家养羊。", []string{"海安市 assists 宁强县"}},
		{"pairs of villages and firms", "海安市帮扶宁强县。王大山指出，开展村企结对不能一捐了之。", []string{"海安市 assists 宁强县"}},
	})
}

// Names that one character makes, and those that say which one is meant.
func TestReadNamesShort(t *testing.T) {
	checkReads(t, []readCase{
		{"a village of a family", "在黄沙镇，海安丰禾食品有限公司、江苏恒远物流有限公司分别与李村、石坝村结成帮扶对子，并分别捐赠15万元、12万元。", []string{"江苏恒远物流有限公司 assists 石坝村 12万元", "江苏恒远物流有限公司 pairedWith 石坝村", "海安丰禾食品有限公司 assists 李村 15万元", "海安丰禾食品有限公司 pairedWith 李村"}},
		{"和 that begins a firm's name", "江苏和泰集团向宁强县捐款50万元。", []string{"江苏和泰集团 assists 宁强县 50万元"}},
		{"the greatest of them", "海安市帮扶宁强县。规模最大的要数江苏恒远生物科技有限公司，在宁强县投资3亿元。", []string{"江苏恒远生物科技有限公司 investsIn 宁强县 3亿元", "海安市 assists 宁强县"}},
		{"the greatest one is", "最大的一家是海安绿洲食品有限公司，在宁强县投资5600万元建厂。", []string{"海安绿洲食品有限公司 investsIn 宁强县 5600万元"}},
		{"money as a gift", "海安丰禾针织有限公司与宁强县石坝村签订结对协议，公司向该村捐赠资金30万元。", []string{"海安丰禾针织有限公司 assists 石坝村 30万元", "海安丰禾针织有限公司 pairedWith 石坝村"}},
		{"a firm in its own words", "“公司2021年落户宁强，一期投资8000万元。”江苏恒远食品有限公司副总经理李强告诉记者。", []string{"江苏恒远食品有限公司 investsIn 宁强县 8000万元 2021"}},
		{"for our hospital", "海安市2016年以来投入资金8600万元支持宁强县人民医院建设。", []string{"海安市 assists 宁强县人民医院 8600万元 2016"}},
		{"what was renewed", "海安市对口支援宁强县，去年拿出260万元改造了宁强县石坝镇卫生院。", []string{"海安市 assists 宁强县 260万元", "海安市 assists 宁强县石坝镇卫生院"}},
		{"a list of brands that acts", "铝城建材、华飞化工、中黔物流分别向宁强县石坝村、高台村、柳林村捐款修路。", []string{"中黔物流 assists 柳林村", "华飞化工 assists 高台村", "铝城建材 assists 石坝村"}},
		{"firms of a place, counted first", "海安市与宁强县结对，18家海安企业也同宁强县26个村结了对。", []string{"海安市 pairedWith 宁强县", "海安市18家企业 pairedWith 宁强县"}},
		{"of a place among employees", "海安市8家工程机械厂如今共有宁强籍职工326人。", []string{"宁强县 transfersLaborTo 海安市 326人"}},
		{"from, said with 由", "今年已有168人由宁强县转到海安就业。", []string{"宁强县 transfersLaborTo 海安市 168人"}},
	})
}
