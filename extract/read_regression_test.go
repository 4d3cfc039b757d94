package extract

import (
	"strings"
	"testing"
)

// Sentences that were read wrong once.
func TestReadRegressions(t *testing.T) {
	checkReads(t, []readCase{
		{"a number beyond all money", "扬州市向榆林市捐赠99999999999999999999亿元。", []string{"扬州市 assists 榆林市"}},
		{
			"own funds are no aid", "怒江州今年自筹资金8000万元，珠海市向怒江州投入帮扶资金600万元。",
			[]string{"珠海市 assists 怒江傈僳族自治州 600万元"},
		},
		{
			"who guides firms is no target", "扬州市引导18家企业落户榆林市，实际到位投资6.2亿元。",
			[]string{"18家企业 investsIn 榆林市 6.2亿元"},
		},
		{
			"a figure before its verb", "3月2日，兰坪县组织186名务工人员乘专列出发，次日抵达珠海市。",
			[]string{"兰坪白族普米族自治县 transfersLaborTo 珠海市 186人"},
		},
		{
			"a town behind 的", "斗门区的白蕉镇与福贡县的匹河乡结对。",
			[]string{"白蕉镇 pairedWith 匹河乡"},
		},
		{
			"firms counted behind their names", "鲜禾农业有限公司、云川食品有限公司2家企业到布拖县投资。",
			[]string{"鲜禾农业有限公司 investsIn 布拖县", "云川食品有限公司 investsIn 布拖县"},
		},
		{
			"firms named after areas that are no divisions", "前海农业公司、天府银行到布拖县投资600万元。",
			[]string{"前海农业公司 investsIn 布拖县", "天府银行 investsIn 布拖县"},
		},
		{"partner first, subject last", "与福贡县结对的是斗门区。", []string{"斗门区 pairedWith 福贡县"}},
		{
			"两地 of the sentence before", "扬州市与榆林市相距千里。1996年，两地结对。",
			[]string{"扬州市 pairedWith 榆林市 1996"},
		},
		{
			"对口 as a verb", "江都区对口府谷县，仪征市对口佳县。",
			[]string{"仪征市 assists 佳县", "仪征市 pairedWith 佳县", "江都区 assists 府谷县", "江都区 pairedWith 府谷县"},
		},
		{"people sent", "扬州市先后派出6批干部赴榆林市挂职。", []string{"扬州市 assists 榆林市"}},
		{"people sent the other way to learn", "榆林市选派20名教师赴扬州市跟岗学习。", nil},
		{
			"the source names the home", "惠州市向我州投入帮扶资金3000万元。\n来源：黔西南日报",
			[]string{"惠州市 assists 黔西南布依族苗族自治州 3000万元"},
		},
		{
			"a second school of the same town", "榆林市第一中学、第二中学与扬州中学结对。",
			[]string{"扬州中学 pairedWith 榆林市第一中学", "扬州中学 pairedWith 榆林市第二中学"},
		},
		{"buildings in use take no money", "香洲区援建的泸水市鲁掌小学投入使用。", []string{"香洲区 assists 泸水市鲁掌小学"}},
		{
			"a group named again without its place", "扬州市12家企业到府谷县考察。12家企业在府谷县投资3亿元。",
			[]string{"12家企业 investsIn 府谷县 3亿元"},
		},
		{
			"whom the next clause supports", "2022年，广东省财政安排协作资金19.6亿元，支持广西33个县实施项目1270个。",
			[]string{"广东省 assists 广西壮族自治区 19.6亿元 2022"},
		},
		{
			"the same origin behind 其中", "天等县累计转移脱贫劳动力到广东就业3.2万人，其中到江门市就业4560人。",
			[]string{"天等县 transfersLaborTo 广东省 32000人", "天等县 transfersLaborTo 江门市 4560人"},
		},
		{
			"what members and group give together is the group's", "江门绿源农业有限公司、江门温润食品有限公司等12家企业到天等县投资，签约金额15亿元。",
			[]string{"12家企业 investsIn 天等县 15亿元", "江门温润食品有限公司 investsIn 天等县", "江门绿源农业有限公司 investsIn 天等县"},
		},
		{
			"收到 marks the giver", "天等县进结乡中心小学收到江门市蓬江区农林小学捐赠的图书5000册，价值15万元。",
			[]string{"江门市蓬江区农林小学 assists 天等县进结乡中心小学 15万元"},
		},
		{
			"two couples", "目前江门市蓬江区与天等县、江门市新会区与大新县已率先结对。",
			[]string{"新会区 pairedWith 大新县", "蓬江区 pairedWith 天等县"},
		},
		{
			"one by one, then the former", "新会区结对两个县，一个是崇左市的大新，一个是崇左市的天等，前者今年到位帮扶资金500万元。",
			[]string{"新会区 assists 大新县 500万元", "新会区 pairedWith 大新县", "新会区 pairedWith 天等县"},
		},
		{
			"since and until", "2016年结对以来，无锡市累计向海东市投入帮扶资金18.9亿元。",
			[]string{"无锡市 assists 海东市 18.9亿元 2016–", "无锡市 pairedWith 海东市 2016–"},
		},
		{"a heading with one place twice", "福州市鼓楼区帮扶岷县。\n鼓楼区—鼓楼区\n情深谊长。", []string{"鼓楼区 assists 岷县"}},
		{"denied in front of 向", "岳普湖县没有向泰安市输送劳动力。", nil},
		{"open whether", "常州市是否将结对旬阳市，尚未确定。", nil},
		{
			"a bank of the state", "中国农业银行定点帮扶黄平县、秀山县。",
			[]string{"中国农业银行 assists 秀山土家族苗族自治县", "中国农业银行 assists 黄平县"},
		},
		{
			"jobs for locals", "南京卫岗乳业有限公司投资1.2亿元在丹凤县建设养殖基地，带动当地就业230人。",
			[]string{"南京卫岗乳业有限公司 investsIn 丹凤县 1.2亿元"},
		},
		{"a gift for building is no investment", "碧桂园集团向台江县捐资3000万元兴建民族中学。", []string{"碧桂园集团 assists 台江县 3000万元"}},
		{"a firm with brackets", "光明食品（集团）有限公司向元谋县捐赠100万元。", []string{"光明食品（集团）有限公司 assists 元谋县 100万元"}},
		{"hired from", "珠海市从怒江州招收劳动力1280人。", []string{"怒江傈僳族自治州 transfersLaborTo 珠海市 1280人"}},
		{"funds paid out to", "深圳市福田区帮扶资金800万元拨付到河池市环江毛南族自治县。", []string{"福田区 assists 环江毛南族自治县 800万元"}},
		{"workers who went", "截至2月底，商洛市赴江苏务工人员达1.8万人。", []string{"商洛市 transfersLaborTo 江苏省 18000人"}},
		{
			"年 by 年 in turn", "厦门市2022年和2023年分别向临夏州投入3.2亿元和3.5亿元。",
			[]string{"厦门市 assists 临夏回族自治州 3.2亿元 2022", "厦门市 assists 临夏回族自治州 3.5亿元 2023"},
		},
		{
			"a sum for several belongs to none", "山东省对口支援疏勒县、岳普湖县。\n2024年，山东省安排援疆资金18.7亿元。",
			[]string{"山东省 assists 岳普湖县", "山东省 assists 疏勒县"},
		},
	})
}

// Signs where words are looked for, at the edges of a text.
func TestReadSigns(t *testing.T) {
	checkReads(t, []readCase{
		{"a letter behind 将", "海安市将A、B两类设备捐赠给宁强县，价值300万元。", []string{"海安市 assists 宁强县 300万元"}},
		{"a bracket that closes nothing", "）风电设备有限公司在宁强县投资2亿元。", []string{"风电设备有限公司 investsIn 宁强县 2亿元"}},
	})
}

// 对方 in every sentence asks the sentences in front, none of which may ask again: reading would never end.
func TestReadOtherSideEnds(t *testing.T) {
	checkReads(t, []readCase{
		{"nobody is named", "劳务\n" + strings.Repeat("务工人员去对方那里就业。", 60), nil},
		{"one side is named", "劳务\n" + strings.Repeat("宁强县务工人员赴对方就业。", 60), nil},
	})
}
