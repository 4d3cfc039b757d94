package extract

import "testing"

// Two sides that a text sets beside each other without a verb.
func TestReadCouples(t *testing.T) {
	checkReads(t, []readCase{
		{
			"dashes in a sentence", "双方确定了结对名单：海安市—宁强县、启东市—勉县。",
			[]string{"海安市 pairedWith 宁强县", "启东市 pairedWith 勉县"},
		},
		{
			"a list behind the dash", "结对安排如下：海安市—宁强县、留坝县，启东市—勉县。",
			[]string{"海安市 pairedWith 宁强县", "海安市 pairedWith 留坝县", "启东市 pairedWith 勉县"},
		},
		{
			"a list in front of the dash", "结对名单\n瑞安市、平阳县——壤塘县\n苍南县——黑水县",
			[]string{"瑞安市 pairedWith 壤塘县", "平阳县 pairedWith 壤塘县", "苍南县 pairedWith 黑水县"},
		},
		{
			"alike clauses", "两市县区结对：海安市对宁强县，启东市对勉县。",
			[]string{"海安市 pairedWith 宁强县", "启东市 pairedWith 勉县"},
		},
		{
			"brackets, the helper in them", "结对名单（括号内为支援方）\n宁强县（海安市）\n勉县（启东市）",
			[]string{"海安市 pairedWith 宁强县", "海安市 assists 宁强县", "启东市 pairedWith 勉县", "启东市 assists 勉县"},
		},
		{
			"brackets, the helped in them", "结对名单（括号内为受援方）\n海安市（宁强县）\n启东市（勉县）",
			[]string{"海安市 pairedWith 宁强县", "海安市 assists 宁强县", "启东市 pairedWith 勉县", "启东市 assists 勉县"},
		},
		{
			"a note on the order against the regions", "结对名单（受援方在前）\n瑞安市—黑水县\n平阳县—理县",
			[]string{"黑水县 pairedWith 瑞安市", "黑水县 assists 瑞安市", "理县 pairedWith 平阳县", "理县 assists 平阳县"},
		},
		{
			"a slash, and a note on its sides", "结对关系表\n（斜线左侧为受扶县，右侧为帮扶方）\n〔汉中〕\n宁强县△ ／ 海安市\n勉县 ／ 启东市",
			[]string{"海安市 pairedWith 宁强县", "海安市 assists 宁强县", "启东市 pairedWith 勉县", "启东市 assists 勉县"},
		},
		{
			"the lead-in far above, headings between", "结对帮扶名单如下（破折号前为受帮扶地）：\n甲片区\n宁强县——海安市\n\n乙片区\n勉县——启东市",
			[]string{"海安市 pairedWith 宁强县", "海安市 assists 宁强县", "启东市 pairedWith 勉县", "启东市 assists 勉县"},
		},
		{
			"the helper behind", "结对名单，受援方在前：宁强县—海安市，勉县—启东市。",
			[]string{"海安市 pairedWith 宁强县", "海安市 assists 宁强县", "启东市 pairedWith 勉县", "启东市 assists 勉县"},
		},
		{
			"schools", "结对学校名单：海安市城南小学—宁强县汉源小学，启东市折桂小学—勉县武侯小学。",
			[]string{"海安市城南小学 pairedWith 宁强县汉源小学", "启东市折桂小学 pairedWith 勉县武侯小学"},
		},
		{"medical", "结对医院：海安市人民医院——宁强县天津医院；启东市中医院——勉县中医医院。", []string{"海安市人民医院 pairedWith 宁强县天津医院", "启东市中医院 pairedWith 勉县中医医院"}},
		{"arrows", "结对关系表\n海安市→宁强县\n启东市→勉县", []string{"海安市 pairedWith 宁强县", "启东市 pairedWith 勉县"}},
		{"three alike", "结对名单公布：瑞安市对壤塘县，平阳县对黑水县，苍南县对理县。", []string{"瑞安市 pairedWith 壤塘县", "平阳县 pairedWith 黑水县", "苍南县 pairedWith 理县"}},
		{"和 in a list", "结对名单：瑞安市—壤塘县、平阳县—黑水县和苍南县—理县。", []string{"瑞安市 pairedWith 壤塘县", "平阳县 pairedWith 黑水县", "苍南县 pairedWith 理县"}},
		{"bracket inline is no list", "宁强县（结对海安市）种了木耳。", []string{"海安市 pairedWith 宁强县"}},
		{"nested places", "结对名单：南通市海安市—汉中市宁强县，南通市启东市—汉中市勉县。", []string{"海安市 pairedWith 宁强县", "启东市 pairedWith 勉县"}},
		{"slash", "结对名单\n海安市/宁强县\n启东市/勉县", []string{"海安市 pairedWith 宁强县", "启东市 pairedWith 勉县"}},
		{"no dash in a range", "海安市帮扶宁强县2019—2021年。", []string{"海安市 assists 宁强县"}},
	})
}

// Names side by side that are no pairs.
func TestReadNoCouples(t *testing.T) {
	checkReads(t, []readCase{
		{"a road without words of pairing", "海安市—宁强县的货车每天一班。", nil},
		{"matches", "足球赛第一轮：海安市对宁强县，启东市对勉县。", nil},
		{"one clause of the kind", "海安市对宁强县，大家都很期待。", nil},
		{"one bracket", "宁强县（汉中市）今天下雨。", nil},
		{"a place and its part", "结对名单\n汉中市（宁强县）\n汉中市（勉县）", nil},
		{"brackets without words of pairing", "天气\n宁强县（海安市）\n勉县（启东市）", nil},
		{"a chain", "结对路线：海安市—宁强县—勉县。", nil},
		{"scores", "结对帮扶杯足球赛：海安市3比2胜启东市。", nil},
		{"railway", "帮扶路上\n海安市—宁强县的高铁开通了。", nil},
	})
}
