package extract

import "testing"

// Whose place 我县 is where several people speak in turn.
func TestReadSpeakers(t *testing.T) {
	checkReads(t, []readCase{
		{
			"each speaks of the own county",
			"座谈会实录\n宁强县副县长 周立明和勉县副县长 吴大海到会。\n周立明：海安市向我县捐赠200万元。\n吴大海：启东市向我县捐赠150万元。",
			[]string{"海安市 assists 宁强县 200万元", "启东市 assists 勉县 150万元"},
		},
		{
			"the lines behind go on",
			"座谈会实录\n宁强县县长 周立明到会。\n周立明：大家好。\n海安市向我县捐赠200万元。",
			[]string{"海安市 assists 宁强县 200万元"},
		},
		{
			"a speaker whom nobody has presented",
			"勉县见闻\n宁强县县长 周立明到会。\n周立明：大家好。\n主持人：启东市向勉县捐赠150万元。",
			[]string{"启东市 assists 勉县 150万元"},
		},
	})
}
