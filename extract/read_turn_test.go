package extract

import "testing"

// Figures that are dealt out in order to the members of a list.
func TestReadInTurn(t *testing.T) {
	checkReads(t, []readCase{
		{
			"money", "海安市帮扶汉中市的财政资金6000万元已拨付，宁强、勉县、留坝三县依次为3000万元、2000万元、1000万元。",
			[]string{
				"海安市 assists 勉县 2000万元", "海安市 assists 宁强县 3000万元", "海安市 assists 汉中市 6000万元", "海安市 assists 留坝县 1000万元",
			},
		},
		{
			"of a sum", "2022年海安市拨付汉中市财政资金6000万元，其中宁强县、勉县分别为4000万元、2000万元。",
			[]string{
				"海安市 assists 勉县 2000万元 2022", "海安市 assists 宁强县 4000万元 2022", "海安市 assists 汉中市 6000万元 2022",
			},
		},
		{
			"workers", "宁强县今年新增赴海安市就业826人，勉县、留坝县分别为518人、307人。",
			[]string{
				"勉县 transfersLaborTo 海安市 518人", "宁强县 transfersLaborTo 海安市 826人", "留坝县 transfersLaborTo 海安市 307人",
			},
		},
		{
			"not as many figures as members", "海安市拨付汉中市财政资金6000万元，其中宁强县、勉县、留坝县分别为4000万元、2000万元。",
			[]string{"海安市 assists 汉中市 2000万元", "海安市 assists 汉中市 4000万元", "海安市 assists 汉中市 6000万元"},
		},
	})
}

// Lists and tables of pairs.
func TestReadListsOfPairs(t *testing.T) {
	checkReads(t, []readCase{
		{
			"a table with both sides", "表1　县区结对与资金（单位：万元）\n序号 | 帮扶方 | 被帮扶方 | 到位资金 | 备注\n1 | 海安市 | 宁强县 | 8600 | 首年\n2 | 启东市 | 勉县 | 5400 | ",
			[]string{
				"启东市 assists 勉县 5400万元", "启东市 pairedWith 勉县", "海安市 assists 宁强县 8600万元", "海安市 pairedWith 宁强县",
			},
		},
		{
			"places in brackets", "镇村结对名单\n曲塘镇（海安）—汉源街道（宁强）\n寅阳镇（启东）—周家山镇（勉县）",
			[]string{"寅阳镇 pairedWith 周家山镇", "曲塘镇 pairedWith 汉源街道"},
		},
		{
			"heads that run into the items of a bulletin", "结对简报\n◆海安—宁强　海安市送去水泵，价值42万元，捐给宁强县。\n◆启东—勉县　启东市8所学校同勉县10所学校结成对子。",
			[]string{
				"启东市 pairedWith 勉县", "启东市8所学校 pairedWith 勉县10所学校", "海安市 assists 宁强县 42万元", "海安市 pairedWith 宁强县",
			},
		},
		{"as in families", "海安市认的是宁强县，启东市认的是勉县。", []string{"启东市 pairedWith 勉县", "海安市 pairedWith 宁强县"}},
		{
			"to whom each belongs", "江苏帮扶陕西。宁强县归海安市，勉县归启东市。",
			[]string{"启东市 assists 勉县", "江苏省 assists 陕西省", "海安市 assists 宁强县"},
		},
	})
}
