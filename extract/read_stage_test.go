package extract

import "testing"

// Stages of an investment that later sentences tell, by the firm and at the place named before.
func TestReadStages(t *testing.T) {
	checkReads(t, []readCase{
		{"a subsidiary's", "丰禾集团股份有限公司公告，公司子公司汉中丰恒科技有限公司在汉中市宁强县投资建设的轴承基地一期已投产。其中，一期投资2.7亿元，建成2条线；二期计划投资3.2亿元，明年开工；三期投资1.5亿元，择机启动。", []string{"汉中丰恒科技有限公司 investsIn 宁强县", "汉中丰恒科技有限公司 investsIn 宁强县 1.5亿元", "汉中丰恒科技有限公司 investsIn 宁强县 2.7亿元", "汉中丰恒科技有限公司 investsIn 宁强县 3.2亿元 planned"}},
		{"a person's home is no place of it", "9月，宁强县机器轰鸣，海安丰禾食品公司的花椒项目一期建成投产。负责人是启东人，项目计划总投资1.7亿元，已完成6400万元。", []string{"海安丰禾食品公司 investsIn 宁强县", "海安丰禾食品公司 investsIn 宁强县 1.7亿元 planned", "海安丰禾食品公司 investsIn 宁强县 6400万元"}},
		{"where its seat is", "总部位于启东的江苏丰禾装备有限公司落户宁强县，计划总投资2.7亿元，其中一期9000万元已投产。", []string{"江苏丰禾装备有限公司 investsIn 宁强县 2.7亿元 planned", "江苏丰禾装备有限公司 investsIn 宁强县 9000万元"}},
		{"a town that signs itself", "江苏丰禾能源有限公司与燕子砭镇签约，拟投资1700万元。", []string{"江苏丰禾能源有限公司 investsIn 燕子砭镇 1700万元 planned"}},
		{"a firm behind a town that it entered", "去年进驻宁强县的海安丰源竹木公司已投资740万元。", []string{"海安丰源竹木公司 investsIn 宁强县 740万元"}},
		{"firms that settle", "海安市帮扶宁强县。三年里，我们引来江苏企业16家落户勉县，到位资金7.4亿元。", []string{"江苏省16家企业 investsIn 勉县 7.4亿元", "海安市 assists 宁强县"}},
	})
}

// Sums dealt out by places in a sentence of their own.
func TestReadDealtBehind(t *testing.T) {
	checkReads(t, []readCase{
		{"by counties", "2020年，汉中市共收到南通市财政协作资金20700万元。资金都进了专户。分县区看：宁强县8640万元，勉县7240万元，留坝县、略阳县合计4820万元。", []string{"南通市 assists 勉县 7240万元", "南通市 assists 宁强县 8640万元", "南通市 assists 汉中市 2.07亿元 2020", "南通市 assists 留坝县", "南通市 assists 略阳县"}},
		{"spent, and left over", "海安市帮扶宁强县。2020年，上述资金已支出18700万元，结余1640万元。", []string{"海安市 assists 宁强县"}},
	})
}

// Who stands for whom in hospitals.
func TestReadHospitals(t *testing.T) {
	checkReads(t, []readCase{
		{"by its level", "南通市投入汉中卫生领域的援助资金1.27亿元，汉中市人民医院门诊排起长队。其中5300万元交给市人民医院，添置设备。", []string{"南通市 assists 汉中市 1.27亿元", "南通市 assists 汉中市人民医院 5300万元"}},
		{"what is helped first", "海安市对口帮扶宁强县。宁强县人民医院这边，是海安市的曙光医院在帮，今年还捐了价值164万元的核磁。", []string{"曙光医院 assists 宁强县人民医院 164万元", "海安市 assists 宁强县"}},
		{"a friendship hospital in a list", "友谊医院、仁济医院、华山医院三家对口支援宁强县人民医院。", []string{"仁济医院 assists 宁强县人民医院", "华山医院 assists 宁强县人民医院", "友谊医院 assists 宁强县人民医院"}},
		{"doctors who go in", "2015年，南通市启动医疗人才组团式帮扶，首批40名医务人员进驻宁强县人民医院。", []string{"南通市 assists 宁强县人民医院 2015"}},
		{"doctors in the next clause", "海安市人民医院选派3名儿科医生，到宁强县中医医院坐诊半年。", []string{"海安市人民医院 assists 宁强县中医医院"}},
	})
}

// Destinations in a list behind a number of all.
func TestReadDestinations(t *testing.T) {
	checkReads(t, []readCase{
		{"behind a colon", "宁强县2022年劳务输出工作总结\n全年有组织劳务输出2140人：江苏省736人，其中南通市海安市302人；浙江省410人；汉中市994人。", []string{"宁强县 transfersLaborTo 江苏省 736人", "宁强县 transfersLaborTo 浙江省 410人", "宁强县 transfersLaborTo 海安市 302人"}},
		{"a change of planes behind a comma", "4月17日，宁强县大安镇56名务工人员乘坐大巴前往西安，再转乘飞机抵达珠海。", []string{"大安镇 transfersLaborTo 珠海市 56人"}},
		{"years in front of who sends", "海安市在汉中设了劳务工作站，三年来汉中市累计向海安转移就业1.16万人次。", []string{"汉中市 transfersLaborTo 海安市 11600人"}},
		{"another number behind a colon", "海安市帮扶宁强县。会议强调：宁波市1200人参加活动，务工人员很多。", []string{"海安市 assists 宁强县"}},
	})
}

// Workers in cars, trains and planes, told stop by stop.
func TestReadStops(t *testing.T) {
	checkReads(t, []readCase{
		{"stops of a train", "载有512名劳动力的返岗专列从汉中火车站驶出。列车员核对人数，佛山到站165人，广州到站148人。", []string{"汉中市 transfersLaborTo 佛山市 165人", "汉中市 transfersLaborTo 广州市 148人"}},
		{"coaches in a row", "宁强县高寨子广场，送务工人员返岗的6辆大巴一字排开。头两辆开往东莞，坐了77人；最后一辆直奔佛山市顺德区，坐了36人。", []string{"宁强县 transfersLaborTo 东莞市 77人", "宁强县 transfersLaborTo 顺德区 36人"}},
		{"of another county than the plane's", "汉中市首架务工包机从城固机场起飞，把147名宁强县的农民工送到珠海。", []string{"宁强县 transfersLaborTo 珠海市 147人"}},
		{"brought by coach", "宁强县用2辆专车把86名村民送到江苏省常州市。", []string{"宁强县 transfersLaborTo 常州市 86人"}},
		{"taken by factories", "去年勉县有212人到北京务工，顺义区的两家服装厂也招了宁强县的75名姑娘。", []string{"勉县 transfersLaborTo 北京市 212人", "宁强县 transfersLaborTo 顺义区 75人"}},
		{"those who are away are no transfer", "海安市帮扶宁强县。全县常年外出务工人员有16万人。", []string{"海安市 assists 宁强县"}},
	})
}

// The publisher's place by the paper, and who helps by a word for its part.
func TestReadPaper(t *testing.T) {
	checkReads(t, []readCase{
		{"named with its issue", "五年来，我市各级财政累计投入宁强、勉县两县的帮扶资金逾2600万元。\n（泉州晚报 2011年4月19日 第7版）", []string{"泉州市 assists 勉县", "泉州市 assists 宁强县"}},
		{"a school that signs", "我校教师赴汉中支教\n9月1日，我校选派的7名教师抵达宁强县爱心学校。三年来，我校累计投入帮扶资金74万元。\n海安市实验中学\n2023年9月5日", []string{"海安市实验中学 assists 宁强县爱心学校", "海安市实验中学 assists 宁强县爱心学校 74万元", "海安市实验中学 assists 汉中市"}},
		{"作为", "作为对口帮扶汉中的城市，南通市已发布岗位信息2.7万条。", []string{"南通市 assists 汉中市"}},
		{"uniforms for a school", "海安丰禾鞋服有限公司送给燕子砭镇中心小学校服1600套，价值47万元。", []string{"海安丰禾鞋服有限公司 assists 燕子砭镇中心小学 47万元"}},
	})
}
