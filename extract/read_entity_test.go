package extract

import (
	"slices"
	"strings"
	"testing"

	"example.org/kg/graph"
)

// nameCase is a text and the towns, villages and organisations that a careful reader finds named in it.
type nameCase struct {
	text string
	want []string
}

func checkNames(t *testing.T, cases []nameCase) {
	t.Helper()
	for _, c := range cases {
		var got []string
		for _, ent := range readText(t, c.text).Entities() {
			if slices.Contains([]graph.Type{graph.Enterprise, graph.School, graph.Hospital, graph.Township, graph.Village}, ent.Type) && !ent.Group && !ent.Inferred {
				got = append(got, string(ent.Type)+" "+ent.Name)
			}
		}
		slices.Sort(got)
		slices.Sort(c.want)
		if !slices.Equal(got, c.want) {
			t.Errorf("%s\n got  %s\n want %s", c.text, strings.Join(got, "、"), strings.Join(c.want, "、"))
		}
	}
}

// A verb behind a firm's name, or a common noun, is no part of it.
func TestReadNameBoundaries(t *testing.T) {
	checkNames(t, []nameCase{
		{"广州穗丰农业投资5600万元，在福贡县建起菌菇大棚。", []string{"Enterprise 广州穗丰农业"}},
		{"珠海华潮农业投资有限公司在福贡县设厂。", []string{"Enterprise 珠海华潮农业投资有限公司"}},
		{"企业纷纷到泸水、福贡落地投资，总额达3亿元。", nil},
		{"珠海岭建建设集团捐资60万元，为福贡县修路。", []string{"Enterprise 珠海岭建建设集团"}},
		{"那一年，整个县医院只有两台呼吸机。福贡县缺医生。", []string{"Hospital 县医院"}},
		{"病人不出县，牧民不出乡就能看病。福贡县的老人很高兴。", nil},
		{"施工方珠海恒远建筑有限公司进了福贡县。", []string{"Enterprise 珠海恒远建筑有限公司"}},
		{"投资方广东粤晟电子有限公司与福贡县签约。", []string{"Enterprise 广东粤晟电子有限公司"}},
		{"当时通村公路还没有修好，今年村集体收入有了着落。福贡县变了样。", nil},
		{"沿江四镇各得20万元，福贡县很满意。", nil},
		{"福贡县开展“百企联百村”行动和“千企帮千村”活动。", nil},
		{"福贡县上帕镇古泉村变了样，仅古泉村就有30户搬迁。", []string{"Township 上帕镇", "Village 古泉村"}},
		{"福贡县鹿马登乡蔬菜加工中心使用珠海市帮扶资金。", []string{"Township 鹿马登乡"}},
		{"珠海市出资建设草果烘干加工厂，福贡县的草果搬上了广州超市的货架。", nil},
		{"三年来，福贡县新建咖啡豆精深加工厂一座。", nil},
		{"福贡高中少，孩子要到泸水读书。", nil},
		{"福贡县上帕镇有所香洲希望小学，县级医院和中小学校长都去看过，两所学校结为手拉手学校。", []string{"School 香洲希望小学", "Township 上帕镇"}},
		{"余下的去斗门做小家电，12所职校帮扶福贡县。", nil},
		{"石登希望小学原叫拉竹河小学，由珠海市援建，在兰坪县。", []string{"School 石登希望小学", "School 拉竹河小学"}},
	})
}

// Firms whose names leave 公司 out.
func TestReadBrands(t *testing.T) {
	checkNames(t, []nameCase{
		{"总部位于珠海市的澜电新材料落户福贡县，总投资3亿元。", []string{"Enterprise 澜电新材料"}},
		{"投资方粤能电力，计划投资2亿元，选址福贡县。", []string{"Enterprise 粤能电力"}},
		{"投资方悦品厨坊，计划投资2亿元，选址福贡县。", []string{"Enterprise 悦品厨坊"}},
		{"福贡县与珠海云溪谷文旅签约，后者拟投资8000万元。", []string{"Enterprise 珠海云溪谷文旅"}},
		{"项目由广东澜潮电缆与云南滇星线缆共同投资3亿元，落在福贡县。", []string{"Enterprise 广东澜潮电缆", "Enterprise 云南滇星线缆"}},
		{"珠海的骏跃体育用品看中福贡县的电价，计划投资1亿元。", []string{"Enterprise 骏跃体育用品"}},
		{"21人进了香洲的昱昌铝业，福贡县派人护送。", []string{"Enterprise 昱昌铝业"}},
		{"南方明锐总部位于珠海香洲区，拟在福贡县投资5亿元。", []string{"Enterprise 南方明锐"}},
		{"他的老东家德润堂也来了，在福贡县办起分号，投了200万元。", []string{"Enterprise 德润堂"}},
		{"设备的生产厂家深拓精密机械，就在珠海市。福贡县很满意。", []string{"Enterprise 深拓精密机械"}},
		{"粤科轴承、天瑞管业、珠海旭晨玻璃三家企业各捐20万元给福贡县。", []string{"Enterprise 粤科轴承", "Enterprise 天瑞管业", "Enterprise 珠海旭晨玻璃"}},
		{"近年来福贡县引进了美康食品、粤鲜果汁、怒峡谷茶业等企业。", []string{"Enterprise 美康食品", "Enterprise 粤鲜果汁", "Enterprise 怒峡谷茶业"}},
		{"其中，鑫沃果汁从珠海来，计划投资1亿元，落户福贡县。", []string{"Enterprise 鑫沃果汁"}},
		{"珠江生态农业落户福贡县，发展草果种植。", []string{"Enterprise 珠江生态农业"}},
		{"福贡县大力发展生态农业、特色农业和乡村旅游，蔬菜、食品、服装、电子等产业落地。", nil},
		{"县里的茶业、药业、矿业发展很快，上海市帮扶福贡县。", nil},
		{"泸水市重点发展新能源、新材料、电子信息等产业，引进企业12家。", nil},
		{"珠海粤沃集团向福贡县捐赠100万元，粤沃集团还派了技术员。", []string{"Enterprise 珠海粤沃集团"}},
		{"福贡县的扶贫车间由珠海丽珠医药投资兴建。", []string{"Enterprise 珠海丽珠医药"}},
		{"东莞市的劳务公司和家政企业来福贡县招人。", nil},
		{"厂名叫珠海伊清丽日化，福贡县有30人在那里上班。", []string{"Enterprise 珠海伊清丽日化"}},
		{"包装盒找的是香洲的宏彩包装，福贡县的客人说好。", []string{"Enterprise 宏彩包装"}},
		{"福贡县开工项目总投资3亿元，企业意向投资2亿元。", nil},
		{"我跑得最多的是粤润油脂。这家珠海的企业考察三次，落户福贡县。", []string{"Enterprise 粤润油脂"}},
		{"福贡县与广东恒创智能科技有限公司签约，恒创科技计划投资1亿元。", []string{"Enterprise 广东恒创智能科技有限公司"}},
	})
}

// The members of a list of firms are firms, whatever their names look like.
func TestReadListedFirms(t *testing.T) {
	checkNames(t, []nameCase{
		{"格力电器、云洲智能、纳思达、汤臣倍健等企业到福贡县考察。", []string{"Enterprise 云洲智能", "Enterprise 纳思达", "Enterprise 格力电器", "Enterprise 汤臣倍健"}},
		{"云洲智能、珠海啤酒、拾比佰、得理乐器5家企业各捐款10万元给福贡县。", []string{"Enterprise 云洲智能", "Enterprise 拾比佰", "Enterprise 得理乐器", "Enterprise 珠海啤酒"}},
		{"福贡县引进珠海云洲集团、粤鲜汇、广东海王食品有限公司落户。", []string{"Enterprise 珠海云洲集团", "Enterprise 粤鲜汇", "Enterprise 广东海王食品有限公司"}},
		{"福贡县发展草果、茶叶、蜂蜜等产业，成立合作社、家庭农场、扶贫车间等经营主体。", nil},
		{"珠海、中山、江门三市的企业来到福贡县。", nil},
	})
}

// Branches of banks carry the bank's name.
func TestReadBranches(t *testing.T) {
	checkNames(t, []nameCase{
		{"珠海华润银行福贡支行发放贷款2亿元。福贡支行还捐了款。", []string{"Enterprise 珠海华润银行福贡支行"}},
		{"富滇银行怒江分行向福贡县捐款10万元。", []string{"Enterprise 富滇银行怒江分行"}},
		{"他从云南农信银行泸水支行贷了5万元。", []string{"Enterprise 云南农信银行泸水支行"}},
		{"农行福贡支行和建设银行泸水市支行都来了。", []string{"Enterprise 农行福贡支行", "Enterprise 建设银行泸水市支行"}},
		{"珠海农商银行给福贡县捐款20万元。珠海农商银行斗门支行还发放贷款。", []string{"Enterprise 珠海农商银行", "Enterprise 珠海农商银行斗门支行"}},
		{"福贡县的分行和支行都派了人。", nil},
	})
}

// Schools and hospitals.
func TestReadInstitutions(t *testing.T) {
	checkNames(t, []nameCase{
		{"香洲区实验学校与福贡县第一完全中学结对，又送给匹河乡寄宿制小学图书500册。", []string{"School 香洲区实验学校", "School 福贡县第一完全中学", "School 匹河乡寄宿制小学"}},
		{"斗门育才职业中专学校同福贡县中等职业学校手拉手。", []string{"School 斗门育才职业中专学校", "School 福贡县中等职业学校"}},
		{"珠海市送给架科底乡中心完小课桌300套。福贡县谢谢珠海市。", []string{"School 架科底乡中心完小"}},
		{"珠海市捐赠救护车两辆，配给上帕、匹河两个中心卫生院。福贡县很高兴。", []string{"Hospital 上帕中心卫生院", "Hospital 匹河中心卫生院"}},
		{"香洲区人民医院与兵团第十四师二二四团医院结对。", []string{"Hospital 兵团第十四师二二四团医院", "Hospital 香洲区人民医院"}},
		{"匹河乡山高路远，乡卫生院一直没有救护车。福贡县等着。", []string{"Township 匹河乡", "Hospital 乡卫生院"}},
		{"珠海市派医生到福贡县，县藏医院、县民族医院和县疾控中心都受益。", []string{"Hospital 县藏医院", "Hospital 县民族医院", "Hospital 县疾控中心"}},
		{"福贡县各乡镇卫生院和村卫生室都有了远程设备。", nil},
		{"云南福贡县人民医院里人很多，福贡县人民医院有了新设备。", []string{"Hospital 云南福贡县人民医院"}},
		{"中山大学附属第五医院帮扶怒江州人民医院。", []string{"Hospital 中山大学附属第五医院", "Hospital 怒江州人民医院"}},
		{"珠海市第三人民医院、妇幼保健院帮扶福贡县。", []string{"Hospital 珠海市第三人民医院", "Hospital 珠海市妇幼保健院"}},
		{"县第一中学和县职中的老师到珠海跟岗。福贡县第一中学收获很大。", []string{"School 县职中", "School 福贡县第一中学"}},
		{"福贡县新建小学2所、幼儿园3所，改造乡镇中心小学。", nil},
		{"珠海市人民医院福贡医院挂牌，香洲区人民医院托管福贡县人民医院。", []string{"Hospital 珠海市人民医院福贡医院", "Hospital 香洲区人民医院", "Hospital 福贡县人民医院"}},
		{"香洲一小、拱北二中与福贡一中结对，路上一小时。", []string{"School 香洲一小", "School 拱北二中", "School 福贡一中"}},
		{"泸水市人民医院和县中医院都派了人。福贡县也来了。", []string{"Hospital 泸水市人民医院", "Hospital 县中医院"}},
		{"南方医科大学珠海医院、珠海中西医结合医院集团帮扶福贡县人民医院、乡镇卫生院。", []string{"Hospital 南方医科大学珠海医院", "Hospital 珠海中西医结合医院集团", "Hospital 福贡县人民医院"}},
		{"福贡县八一中学、县第一小学、幼儿园都有了新设备。", []string{"School 县第一小学", "School 福贡县八一中学"}},
		{"珠海特殊教育学校与福贡县特殊教育学校结对。", []string{"School 珠海特殊教育学校", "School 福贡县特殊教育学校"}},
	})
}

// Towns and villages.
func TestReadLocals(t *testing.T) {
	checkNames(t, []nameCase{
		{"福贡县匹河乡老姆登村与香洲区南屏镇北山社区结对。", []string{"Township 匹河乡", "Township 南屏镇", "Village 北山社区", "Village 老姆登村"}},
		{"福贡县石月亮乡永德坪村通了自来水，资金帮永德坪村修了水渠。", []string{"Township 石月亮乡", "Village 永德坪村"}},
		{"山路通到福贡县亚坪村，亚坪村村民致富了，亚坪村里通了网。", []string{"Village 亚坪村"}},
		{"去年村里来了干部，全村人都高兴；每个村、每个社区都有，进村入户。福贡县真好。", nil},
		{"各村、两镇、多个乡镇、城镇社区都受益。福贡县真好。", nil},
		{"福贡县的架科底、匹河、子里甲三个乡各得50万元。", []string{"Township 架科底乡", "Township 匹河乡", "Township 子里甲乡"}},
		{"香洲区拱北街道办事处与福贡县上帕镇结对，拱北街道捐款。", []string{"Township 上帕镇", "Township 拱北街道"}},
		{"福贡县匹河乡五棵树村、上帕镇巴尼玛底村结对，英阿瓦提的人也来了。", []string{"Township 上帕镇", "Township 匹河乡", "Village 五棵树村", "Village 巴尼玛底村"}},
		{"福贡县的木加甲村、王家村都来了。上帕镇、匹河乡等乡镇都派了人。", []string{"Township 上帕镇", "Township 匹河乡", "Village 木加甲村", "Village 王家村"}},
		{"福贡县金山镇的“金山被服”卖到了珠海，金山的老人很高兴。", []string{"Township 金山镇"}},
		{"福贡县十二寨村和福贡县的12个村都通了网。", []string{"Village 十二寨村"}},
		{"香洲区南屏镇、湾仔镇分别与镇北、泥高、子里甲三镇结对。", []string{"Township 南屏镇", "Township 子里甲镇", "Township 泥高镇", "Township 湾仔镇", "Township 镇北镇"}},
		{"福贡县选派驻村干部，实施兴村项目，彝族乡亲很高兴，彝族乡、民族乡都受益。", nil},
		{"驻村工作队住在贵安新区，新村建起来了。福贡县真好。", nil},
	})
}
