package extract

import "testing"

// Several places in one sentence, each with its own number of workers or of the vehicles that bring them.
func TestReadRowsOfWorkers(t *testing.T) {
	checkReads(t, []readCase{
		{"origins", "启东市组织大巴，运送勉县农民工52人、略阳县农民工36人到启东企业上岗。", []string{"略阳县 transfersLaborTo 启东市 36人", "勉县 transfersLaborTo 启东市 52人"}},
		{"origins with a train", "搭载勉县务工人员148人、略阳县务工人员93人的专车驶往海安市。", []string{"略阳县 transfersLaborTo 海安市 93人", "勉县 transfersLaborTo 海安市 148人"}},
		{"goals behind the word", "宁强县赴江苏务工1200人、浙江860人、广东300人。", []string{"宁强县 transfersLaborTo 广东省 300人", "宁强县 transfersLaborTo 江苏省 1200人", "宁强县 transfersLaborTo 浙江省 860人"}},
		{"goals behind the number", "宁强县向江苏输送务工人员1200人、浙江860人。", []string{"宁强县 transfersLaborTo 江苏省 1200人", "宁强县 transfersLaborTo 浙江省 860人"}},
		{"origins and goals in turn", "宁强县86人、勉县52人分别赴海安市、启东市务工。", []string{"勉县 transfersLaborTo 启东市 52人", "宁强县 transfersLaborTo 海安市 86人"}},
		{"goals that go on with the city of one", "宁强县务工人员主要流向江苏、浙江，其中海安市1200人。", []string{"宁强县 transfersLaborTo 江苏省", "宁强县 transfersLaborTo 浙江省", "宁强县 transfersLaborTo 海安市 1200人"}},
		{"main direction", "宁强县外出务工8.6万人，主要去向为江苏。", []string{"宁强县 transfersLaborTo 江苏省"}},
		{"firms", "宁强县向海安市丰禾公司输送工人86人、昀达公司52人。", []string{"宁强县 transfersLaborTo 昀达公司 52人", "宁强县 transfersLaborTo 海安市丰禾公司 86人"}},
		{"natives", "海安市企业录用宁强籍员工120人、勉县籍员工86人。", []string{"勉县 transfersLaborTo 海安市 86人", "宁强县 transfersLaborTo 海安市 120人"}},
		{"origins that go on", "今年来，宁强县赴海安市就业人数达1200人，勉县达860人。", []string{"勉县 transfersLaborTo 海安市 860人", "宁强县 transfersLaborTo 海安市 1200人"}},
		{"origins of one goal", "到江苏务工1125人，其中宁强640人、勉县485人。", []string{"勉县 transfersLaborTo 江苏省 485人", "宁强县 transfersLaborTo 江苏省 640人"}},
		{"and they go here", "海安市开通班车，运送勉县村民42人、略阳县村民37人到当地企业务工。", []string{"勉县 transfersLaborTo 海安市 42人", "略阳县 transfersLaborTo 海安市 37人"}},
		{"goals", "宁强县今年向外输送务工人员2.6万人，主要去向为新疆7900人、青海3200人、福建560人。", []string{"宁强县 transfersLaborTo 新疆维吾尔自治区 7900人", "宁强县 transfersLaborTo 福建省 560人", "宁强县 transfersLaborTo 青海省 3200人"}},
		{"natives of each", "浙江省吸纳四川籍务工人员21.6万人，吸纳贵州籍务工人员19.2万人。", []string{"四川省 transfersLaborTo 浙江省 216000人", "贵州省 transfersLaborTo 浙江省 192000人"}},
		{"next sentence", "江苏省共接收陕西籍务工人员3.6万人；接收云南籍务工人员4.1万人。", []string{"云南省 transfersLaborTo 江苏省 41000人", "陕西省 transfersLaborTo 江苏省 36000人"}},
		{"vehicles", "宁强县今年发出包车33辆，开往海安21辆、启东11辆，共送出农民工1354人。", []string{"宁强县 transfersLaborTo 启东市", "宁强县 transfersLaborTo 海安市"}},
		{"vehicles to one place", "宁强县今年发出包车21辆，开往海安21辆，共送出农民工768人。", []string{"宁强县 transfersLaborTo 海安市 768人"}},
		{"part of a total", "今年，宁强县累计输出农村劳动力2.35万人次。其中，到海安企业就业的有180人。", []string{"宁强县 transfersLaborTo 海安市 180人"}},
		{"all who work elsewhere", "今年以来，宁强县农村劳动力外出务工8.6万人。海安市在宁强县招录324人。", []string{"宁强县 transfersLaborTo 海安市 324人"}},
		{"each year", "2020年至2022年，宁强县向海安市分别输转劳动力324人、273人、351人。", []string{"宁强县 transfersLaborTo 海安市 273人 2021", "宁强县 transfersLaborTo 海安市 324人 2020", "宁强县 transfersLaborTo 海安市 351人 2022"}},
		{"not as many as years", "2020年至2022年，宁强县、勉县分别向海安市输转劳动力324人、273人。", []string{"勉县 transfersLaborTo 海安市 273人 2020–2022", "宁强县 transfersLaborTo 海安市 324人 2020–2022"}},
		{"years with one 年", "2016—2020年，海安市对口帮扶宁强县，累计投入财政帮扶资金9.2亿元。", []string{"海安市 assists 宁强县 9.2亿元 2016–2020"}},
		{"poor people", "宁强县组织273名脱贫群众赴海安市就业。", []string{"宁强县 transfersLaborTo 海安市 273人"}},
		{"poor people reached", "海安市对口帮扶宁强县，投入资金500万元，惠及脱贫群众273人。", []string{"海安市 assists 宁强县 500万元"}},
	})
}

// Who fetches workers, takes them in or sends them on is not where they come from.
func TestReadFetchedWorkers(t *testing.T) {
	checkReads(t, []readCase{
		{"goes there to fetch", "海安市派出11辆大巴赴陕西宁强接回返岗员工367人。", []string{"宁强县 transfersLaborTo 海安市 367人"}},
		{"next clause", "海安市3辆专车开赴宁强县，接来务工群众96人。", []string{"宁强县 transfersLaborTo 海安市 96人"}},
		{"from there", "海安开出首批专车，从宁强县接回员工126人。", []string{"宁强县 transfersLaborTo 海安市 126人"}},
		{"arrive and are met", "宁强县324名务工人员抵达海安市，由当地企业接走。", []string{"宁强县 transfersLaborTo 海安市 324人"}},
		{"organised by the goal", "江苏省组织宁强籍毕业生63人到南通、苏州就业。", []string{"宁强县 transfersLaborTo 南通市", "宁强县 transfersLaborTo 苏州市"}},
		{"organised by the origin", "宁强县组织毕业生63人到南通就业。", []string{"宁强县 transfersLaborTo 南通市 63人"}},
		{"welcomed", "海安市迎来宁强县务工人员620名。", []string{"宁强县 transfersLaborTo 海安市 620人"}},
		{"welcomed at the station", "海安火车站迎来从宁强县出发的318名务工人员。", []string{"宁强县 transfersLaborTo 海安市 318人"}},
		{"welcomed the first", "海安市迎来首批162名宁强县务工人员。", []string{"宁强县 transfersLaborTo 海安市 162人"}},
		{"welcomes guests", "海安市迎来宁强县游客620名。", nil},
		{"welcomes pupils", "海安市迎来宁强县学生62名，开展研学活动。", nil},
		{"workers going home are fetched", "春节前，宁强县组织专列赴海安市接回返乡农民工1260人。", nil},
		{"stations on the way", "宁强县320名务工人员返岗，专列从宁强站开往上海，途经汉中站。", nil},
		{"stations", "载着563名务工人员的专列从宁强站开往海安站。", []string{"宁强县 transfersLaborTo 海安市 563人"}},
		{"station of the city above", "宁强县组织开行专列。当天，专列从汉中站开出，560名务工人员踏上旅途。次日，专列抵达海安市。", []string{"宁强县 transfersLaborTo 海安市 560人"}},
		{"back to work", "宁强县返岗务工人员8.6万人，其中返回江苏3.2万人，返回浙江2.1万人。", []string{"宁强县 transfersLaborTo 江苏省 32000人", "宁强县 transfersLaborTo 浙江省 21000人"}},
		{"back home", "宁强县春节前返乡务工人员8.6万人，其中返回汉中市3.2万人。", nil},
		{"an airport on the way", "载着152名宁强籍务工人员的包机降落在上海虹桥机场，接着一行人换乘大巴前往海安市。", []string{"宁强县 transfersLaborTo 海安市 152人"}},
		{"an airport at the end", "载着152名宁强籍务工人员的包机降落在南通兴东机场。", []string{"宁强县 transfersLaborTo 南通市 152人"}},
	})
}

// Hiring and investing are two things.
func TestReadHiringIsNoInvesting(t *testing.T) {
	checkReads(t, []readCase{
		{"signs people", "3月，海安市18家企业赴宁强县招聘，提供岗位1260个，现场签约86人。", []string{"宁强县 transfersLaborTo 海安市 86人"}},
		{"only wishes", "海安市12家企业赴宁强县招聘，达成意向132人。", nil},
		{"wishes and contracts", "海安市12家企业赴宁强县招聘，达成意向132人，签约86人。", []string{"宁强县 transfersLaborTo 海安市 132人 planned", "宁强县 transfersLaborTo 海安市 86人"}},
		{"signs a project", "3月，海安市18家企业赴宁强县考察，其中3家企业签约落户宁强县。", []string{"3家企业 investsIn 宁强县"}},
		{"at a fair", "在宁强县举行的招聘会上，签约136人，其中赴海安就业的56人、赴启东就业的80人。", []string{"宁强县 transfersLaborTo 启东市 80人", "宁强县 transfersLaborTo 海安市 56人"}},
		{"jobs of settled firms", "海安市引导4家企业到宁强县投资兴业，投资额8600万元，吸纳就业210人。", []string{"4家企业 investsIn 宁强县 8600万元"}},
		{"jobs of firms at home", "海安市4家企业赴宁强县招工，吸纳宁强籍员工210人。", []string{"宁强县 transfersLaborTo 海安市 210人"}},
		{"agreement on labour", "宁强县与海安市签订劳务协作协议。该县组织318名劳动力赴对方就业。", []string{"宁强县 transfersLaborTo 海安市 318人"}},
		{"labour station", "宁强县在海安市建立了劳务协作工作站。目前，全县有1390人在对方企业务工。", []string{"宁强县 transfersLaborTo 海安市 1390人"}},
	})
}

// Firms from one place that invest in another.
func TestReadHomeOfFirms(t *testing.T) {
	checkReads(t, []readCase{
		{"firms that invest there", "目前，在宁强县投资的海安企业有23家，总投资18.6亿元。", []string{"海安市23家企业 investsIn 宁强县 18.6亿元"}},
		{"come from", "宁强县建起产业园。入驻的3家企业都来自海安市，总投资2.6亿元。", []string{"海安市3家企业 investsIn 宁强县 2.6亿元"}},
		{"more than", "在陕西省投资兴业的江苏企业超过200家，累计投资逾300亿元。", []string{"江苏省200家企业 investsIn 陕西省 300亿元"}},
		{"brought", "宁强县通过苏陕协作，引进海安企业5家，其中海安昀丰投资2300万元。", []string{"海安市5家企业 investsIn 宁强县"}},
		{"largest of them", "在宁强县投资办厂的江苏企业中，海安丰禾纺织公司投资额最大，达到2.1亿元。", []string{"海安丰禾纺织公司 investsIn 宁强县 2.1亿元"}},
		{"at home", "海安市丰禾纺织公司在海安市投资2.1亿元。", []string{"海安市丰禾纺织公司 investsIn 海安市 2.1亿元"}},
		{"sign of the province", "宁强县共引进苏企8家，协议投资额12.4亿元，已到位资金5.7亿元。", []string{"江苏省8家企业 investsIn 宁强县 12.4亿元", "江苏省8家企业 investsIn 宁强县 5.7亿元"}},
		{"sign in a word", "宁强县国企8家投资12.4亿元。", []string{"宁强县8家企业 investsIn 宁强县 12.4亿元"}},
		{"kind behind the last", "海安市的6家、启东市的4家企业到宁强县投资建厂，投资额分别为9000万元和1.4亿元。", []string{"启东市4家企业 investsIn 宁强县 1.4亿元", "海安市6家企业 investsIn 宁强县 9000万元"}},
		{"came here", "海安市对口帮扶宁强县。近年来，海安的9家企业来到当地，投资总额2.4亿元。", []string{"海安市 assists 宁强县", "海安市9家企业 investsIn 宁强县 2.4亿元"}},
		{"by whom", "陕西丰禾纺织有限公司由海安昀达集团投资5亿元在宁强县建设。", []string{"海安昀达集团 investsIn 宁强县 5亿元"}},
		{"registered", "海安昀达集团落户宁强县，注册资金6000万元，计划总投资2.2亿元。", []string{"海安昀达集团 investsIn 宁强县 2.2亿元 planned"}},
		{"total of several pairs", "昀达集团、丰禾集团分别与宁强县、勉县签订投资协议，协议总金额5.8亿元。", []string{"丰禾集团 investsIn 勉县", "昀达集团 investsIn 宁强县"}},
		{"each of several pairs", "昀达集团、丰禾集团分别与宁强县、勉县签订投资协议，投资额分别为2亿元、3亿元。", []string{"丰禾集团 investsIn 勉县 3亿元", "昀达集团 investsIn 宁强县 2亿元"}},
		{"part that is aid", "昀达集团在宁强县投资1.1亿元，其中协作资金2000万元。", []string{"昀达集团 investsIn 宁强县 1.1亿元"}},
		{"put in by firms brought", "海安市动员2家企业到宁强县投资建厂，投入资金3300万元。", []string{"海安市2家企业 investsIn 宁强县 3300万元"}},
	})
}
