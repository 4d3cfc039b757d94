package extract

import "testing"

// Parts of a sum.
func TestReadShares(t *testing.T) {
	checkReads(t, []readCase{
		{
			"by giver", "2020年，南通市向宁强县拨付帮扶资金1800万元，其中海安市1000万元、启东市800万元。",
			[]string{
				"南通市 assists 宁强县 1800万元 2020", "海安市 assists 宁强县 1000万元 2020", "启东市 assists 宁强县 800万元 2020",
			},
		},
		{
			"by receiver", "2020年，南通市向宁强县、勉县拨付帮扶资金1800万元，其中宁强县1000万元、勉县800万元。",
			[]string{
				"南通市 assists 宁强县 1000万元 2020", "南通市 assists 勉县 800万元 2020",
			},
		},
		{
			"by receiver inside the whole", "南通市对口帮扶汉中市。2020年，南通市向汉中市拨付帮扶资金1800万元，其中宁强县1000万元、勉县800万元。",
			[]string{
				"南通市 assists 汉中市", "南通市 assists 汉中市 1800万元 2020", "南通市 assists 宁强县 1000万元 2020", "南通市 assists 勉县 800万元 2020",
			},
		},
		{
			"by destination", "2021年，宁强县输送劳动力到江苏就业1200人，其中海安市700人、启东市500人。",
			[]string{
				"宁强县 transfersLaborTo 江苏省 1200人 2021", "宁强县 transfersLaborTo 海安市 700人 2021", "宁强县 transfersLaborTo 启东市 500人 2021",
			},
		},
		{
			"by origin, in the next sentence", "2021年，汉中市向南通市输转劳动力2300人。分县看，宁强县1400人、勉县900人。",
			[]string{
				"汉中市 transfersLaborTo 南通市 2300人 2021", "宁强县 transfersLaborTo 南通市 1400人", "勉县 transfersLaborTo 南通市 900人",
			},
		},
		{
			"市级 is the city", "2020年，南通市向汉中市拨付帮扶资金3000万元，其中南通市级1200万元。",
			[]string{"南通市 assists 汉中市 3000万元 2020", "南通市 assists 汉中市 1200万元 2020"},
		},
		{
			"by year", "2019年以来，启东市累计向勉县拨付帮扶资金2100万元，其中2020年700万元。",
			[]string{"启东市 assists 勉县 2100万元 2019–", "启东市 assists 勉县 700万元 2020"},
		},
		{"provinces", "2019年，江苏省向陕西省投入帮扶资金21亿元，其中南通市3.1亿元。", []string{"江苏省 assists 陕西省 21亿元 2019", "南通市 assists 陕西省 3.1亿元 2019"}},
		{"partner known", "南通市对口帮扶汉中市。2019年，江苏省向陕西省投入帮扶资金21亿元，其中南通市3.1亿元。", []string{"南通市 assists 汉中市", "江苏省 assists 陕西省 21亿元 2019", "南通市 assists 汉中市 3.1亿元 2019"}},
		{"colon", "2021年，勉县输转劳动力到启东市380人、海安市120人。", []string{"勉县 transfersLaborTo 启东市 380人 2021", "勉县 transfersLaborTo 海安市 120人 2021"}},
		{"down", "启东市向勉县拨付帮扶资金700万元，比上年少50万元。", []string{"启东市 assists 勉县 700万元"}},
		{"out of", "海安市的90万元到了宁强县。海安市对口帮扶宁强县。", []string{"海安市 assists 宁强县", "海安市 assists 宁强县 90万元"}},
		{"分别", "2022年，瑞安市、平阳县分别向理县、黑水县拨付帮扶资金300万元、260万元。", []string{"瑞安市 assists 理县 300万元 2022", "平阳县 assists 黑水县 260万元 2022"}},
		{"plus goods", "启东市向勉县捐赠款物，其中现金30万元、物资折款12万元。", []string{"启东市 assists 勉县 30万元", "启东市 assists 勉县 12万元"}},
		{"district money", "2020年，佛山市拨付凉山州帮扶资金2.6亿元，其中三水区级财政3300万元。", []string{"佛山市 assists 凉山彝族自治州 2.6亿元 2020", "三水区 assists 凉山彝族自治州 3300万元 2020"}},
		{"answer with years", "问：这几年海安市向宁强县投入了多少帮扶资金？\n答：2019年600万元，2020年700万元。", []string{"海安市 assists 宁强县 600万元 2019", "海安市 assists 宁强县 700万元 2020"}},
		{"people", "2021年，勉县向启东市输转劳动力380人，其中脱贫劳动力190人，就业增收1100万元。", []string{"勉县 transfersLaborTo 启东市 380人 2021", "勉县 transfersLaborTo 启东市 190人 2021"}},
		{"sold", "宁强县木耳卖到海安市，销售额300万元，海安市又捐赠20万元给宁强县。", []string{"海安市 assists 宁强县 20万元"}},
		{"bare list", "瑞安市累计向理县投入帮扶资金：2018年200万元，2019年260万元，2020年310万元。", []string{"瑞安市 assists 理县 200万元 2018", "瑞安市 assists 理县 260万元 2019", "瑞安市 assists 理县 310万元 2020"}},
		{"above", "瑞安市投入理县帮扶资金超过300万元。", []string{"瑞安市 assists 理县 300万元"}},
		{"matched", "瑞安市向理县投入帮扶资金300万元，理县配套60万元。", []string{"瑞安市 assists 理县 300万元"}},
		{"project total", "理县修渠总投资500万元，其中瑞安市帮扶资金300万元。", []string{"瑞安市 assists 理县 300万元"}},
		{"before and after", "2020年，瑞安市安排理县帮扶资金450万元，较上年的400万元增加50万元。", []string{"瑞安市 assists 理县 450万元 2020", "瑞安市 assists 理县 400万元 2019"}},
	})
}

// Figures that stand alone.
func TestReadBareFigures(t *testing.T) {
	checkReads(t, []readCase{
		{
			"the next sentence goes on", "2019年，启东市向勉县拨付帮扶资金700万元。2020年为950万元。",
			[]string{"启东市 assists 勉县 700万元 2019", "启东市 assists 勉县 950万元 2020"},
		},
		{
			"an answer", "问：启东市去年给了勉县多少帮扶资金？答：950万元。",
			[]string{"启东市 assists 勉县 950万元"},
		},
		{
			"a sum behind 的", "海安市对口帮扶宁强县。村口的桥，用的是海安市的60万元。",
			[]string{"海安市 assists 宁强县", "海安市 assists 宁强县 60万元"},
		},
		{
			"说是谁的 behind the sum", "启东市对口帮扶勉县。修渠的88万元，是启东市送来的。",
			[]string{"启东市 assists 勉县", "启东市 assists 勉县 88万元"},
		},
		{
			"a base year", "2020年，启东市向勉县投入帮扶资金由2019年的700万元增加到950万元。",
			[]string{"启东市 assists 勉县 700万元 2019", "启东市 assists 勉县 950万元 2020"},
		},
	})
}

// Figures that are no measure of the relation around them.
func TestReadNoShares(t *testing.T) {
	checkReads(t, []readCase{
		{"more than the year before", "宁强县向海安市输送劳动力540人，比上年同期多110人。", []string{"宁强县 transfersLaborTo 海安市 540人"}},
		{"an increase", "启东市向勉县拨付帮扶资金950万元，比上年增加250万元。", []string{"启东市 assists 勉县 950万元"}},
		{"wages", "海安市向宁强县捐赠50万元，修渠的村民领到12万元工钱。", []string{"海安市 assists 宁强县 50万元"}},
		{"wages paid", "海安市向宁强县捐赠50万元，付给工人的务工费9万元。", []string{"海安市 assists 宁强县 50万元"}},
		{"another count in the next sentence", "启东市向勉县拨付帮扶资金700万元。勉县旅游收入950万元。", []string{"启东市 assists 勉县 700万元"}},
		{"a rate", "启东市向勉县拨付帮扶资金700万元，每户补助3000元。", []string{"启东市 assists 勉县 700万元"}},
	})
}
