package extract

import "testing"

// Tables of money and of workers.
func TestReadTables(t *testing.T) {
	checkReads(t, []readCase{
		{
			"tabs, years, the unit in a note",
			"帮扶资金表\n单位：万元\n支援方\t受援方\t2018年\t2019年\n海安市\t宁强县\t500\t620\n启东市\t勉县\t480\t515",
			[]string{
				"海安市 assists 宁强县 500万元 2018", "海安市 assists 宁强县 620万元 2019",
				"启东市 assists 勉县 480万元 2018", "启东市 assists 勉县 515万元 2019",
			},
		},
		{
			"several spaces, the unit in a heading",
			"帮扶资金表\n支援方   受援方   金额（万元）\n海安市   宁强县   500\n启东市   勉县   480",
			[]string{"海安市 assists 宁强县 500万元", "启东市 assists 勉县 480万元"},
		},
		{
			"bars, the unit in the cells",
			"帮扶资金表\n支援方|受援方|金额\n海安市|宁强县|500万元\n启东市|勉县|1.2亿元",
			[]string{"海安市 assists 宁强县 500万元", "启东市 assists 勉县 1.2亿元"},
		},
		{
			"the helped first",
			"帮扶资金表\n受援方\t支援方\t金额（万元）\n宁强县\t海安市\t500",
			[]string{"海安市 assists 宁强县 500万元"},
		},
		{
			"no word on the sides: the regions tell",
			"帮扶资金表\n县\t市\t金额（万元）\n宁强县\t海安市\t500",
			[]string{"海安市 assists 宁强县 500万元"},
		},
		{
			"workers, by the headings of the columns",
			"务工人员返岗统计\n出发地\t到达地\t人数\n宁强县\t海安市\t132\n勉县\t启东市\t98",
			[]string{"宁强县 transfersLaborTo 海安市 132人", "勉县 transfersLaborTo 启东市 98人"},
		},
		{
			"workers, the destination first",
			"务工人员返岗统计\n到达地\t出发地\t人数\n海安市\t宁强县\t132",
			[]string{"宁强县 transfersLaborTo 海安市 132人"},
		},
		{
			"a row with the helped alone",
			"海安市帮扶宁强县，启东市帮扶勉县。\n帮扶资金表\n单位：万元\n受援县\t2018年\t2019年\n宁强县\t500\t620\n勉县\t480\t515",
			[]string{
				"海安市 assists 宁强县", "启东市 assists 勉县",
				"海安市 assists 宁强县 500万元 2018", "海安市 assists 宁强县 620万元 2019",
				"启东市 assists 勉县 480万元 2018", "启东市 assists 勉县 515万元 2019",
			},
		},
		{"total column", "帮扶资金表\n支援方\t受援方\t2018年（万元）\t2019年（万元）\t合计（万元）\n海安市\t宁强县\t500\t620\t1120", []string{"海安市 assists 宁强县 500万元 2018", "海安市 assists 宁强县 620万元 2019", "海安市 assists 宁强县 1120万元"}},
		{"aligned", "务工去向\n出发地    去向    人数\n留坝县    启东市    76\n宁强县    海安市    132", []string{"留坝县 transfersLaborTo 启东市 76人", "宁强县 transfersLaborTo 海安市 132人"}},
		{"couple cells", "帮扶资金表\n结对双方\t2018年（万元）\t2019年（万元）\n海安市—宁强县\t500\t620\n启东市—勉县\t480\t515", []string{"海安市 assists 宁强县 500万元 2018", "海安市 assists 宁强县 620万元 2019", "启东市 assists 勉县 480万元 2018", "启东市 assists 勉县 515万元 2019", "海安市 pairedWith 宁强县", "启东市 pairedWith 勉县"}},
		{"workers and money", "协作情况表\n支援方\t受援方\t资金（万元）\t项目（个）\n海安市\t宁强县\t500\t6", []string{"海安市 assists 宁强县 500万元"}},
		{"yi", "帮扶资金表（单位：亿元）\n支援方\t受援方\t2019年\n南通市\t汉中市\t3.2", []string{"南通市 assists 汉中市 3.2亿元 2019"}},
		{"zero", "帮扶资金表\n单位：万元\n支援方\t受援方\t2018年\t2019年\n海安市\t宁强县\t0\t620", []string{"海安市 assists 宁强县 620万元 2019"}},
		{"dash", "帮扶资金表\n单位：万元\n支援方\t受援方\t2018年\t2019年\n海安市\t宁强县\t—\t620", []string{"海安市 assists 宁强县 620万元 2019"}},
		{"two tables", "帮扶资金表\n单位：万元\n支援方\t受援方\t2019年\n海安市\t宁强县\t620\n务工人数表\n出发地\t到达地\t人数\n宁强县\t海安市\t132", []string{"海安市 assists 宁强县 620万元 2019", "宁强县 transfersLaborTo 海安市 132人"}},
	})
}

// Lines of cells that claim nothing.
func TestReadNoTables(t *testing.T) {
	checkReads(t, []readCase{
		{"no unit", "统计表\n支援方\t受援方\t项目\n海安市\t宁强县\t5\n启东市\t勉县\t4", nil},
		{"a total row names no place", "帮扶资金表\n单位：万元\n支援方\t受援方\t2018年\n海安市\t宁强县\t500\n合计\t\t500", []string{"海安市 assists 宁强县 500万元 2018"}},
		{"nothing over the numbers", "统计\n海安市\t宁强县\t500", nil},
		{"people who are no workers", "游客统计\n支援方\t受援方\t人数\n海安市\t宁强县\t132", nil},
	})
}
