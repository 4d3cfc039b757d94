package extract

import "testing"

// Words that stand for one of two, for the other side, or for where the text is.
func TestReadAnaphors(t *testing.T) {
	checkReads(t, []readCase{
		{
			"former and latter", "海安市结对宁强县、勉县。前者收到海安市捐赠的30万元，后者收到海安市捐赠的20万元。",
			[]string{
				"海安市 pairedWith 宁强县", "海安市 pairedWith 勉县", "海安市 assists 宁强县 30万元", "海安市 assists 勉县 20万元",
			},
		},
		{
			"latter alone", "宁强县与恒昀纺织有限公司签约，后者计划投资7000万元。",
			[]string{"恒昀纺织有限公司 investsIn 宁强县 7000万元 planned"},
		},
		{
			"the other side of a pair of schools", "启东市折桂小学与勉县武侯小学结对。启东市折桂小学向对方捐赠15万元。",
			[]string{"启东市折桂小学 pairedWith 勉县武侯小学", "启东市折桂小学 assists 勉县武侯小学 15万元"},
		},
		{
			"the other side of the place that acts", "瑞安市与壤塘县结对。2021年，瑞安市向对方捐赠75万元。",
			[]string{"瑞安市 pairedWith 壤塘县", "瑞安市 assists 壤塘县 75万元 2021"},
		},
		{
			"these parts", "留坝县山高林密。海安市向这里捐赠45万元。",
			[]string{"海安市 assists 留坝县 45万元"},
		},
		{
			"the village", "勉县金泉镇新堂村缺水。启东市拨给村里帮扶资金25万元。",
			[]string{"启东市 assists 新堂村 25万元"},
		},
		{
			"the district", "三水区对口帮扶雷波县。三水区选派医生15名，雷波县受益，县里感谢三水区。",
			[]string{"三水区 assists 雷波县", "三水区 assists 雷波县"},
		},
		{
			"支援方, 受援方", "瑞安市对口帮扶理县。2020年，支援方向受援方拨付帮扶资金500万元。",
			[]string{"瑞安市 assists 理县", "瑞安市 assists 理县 500万元 2020"},
		},
		{
			"四市", "南通市、徐州市、温州市、漳州市对口帮扶汉中市。去年四市各捐赠100万元。",
			[]string{
				"南通市 assists 汉中市", "徐州市 assists 汉中市", "温州市 assists 汉中市", "漳州市 assists 汉中市",
				"南通市 assists 汉中市 100万元", "徐州市 assists 汉中市 100万元", "温州市 assists 汉中市 100万元", "漳州市 assists 汉中市 100万元",
			},
		},
		{"本院", "留坝县医院与启东市人民医院结对，启东市人民医院送来设备，价值22万元，本院的医生学会了用。", []string{"启东市人民医院 pairedWith 留坝县医院", "启东市人民医院 assists 留坝县医院 22万元"}},
		{"两县", "平阳县与黑水县相距遥远。2020年，两县结对。", []string{"平阳县 pairedWith 黑水县 2020"}},
		{"there", "海安市医生到了留坝县。那里缺药，海安市人民医院向那里捐赠药品，价值6万元。", []string{"海安市人民医院 assists 留坝县 6万元"}},
		{"全县", "勉县脱贫记\n启东市对口帮扶勉县。2019年，全县收到帮扶资金800万元。", []string{"启东市 assists 勉县", "启东市 assists 勉县 800万元 2019"}},
		{"区里", "三水区对口帮扶雷波县。三水区很热心，雷波县收到区里捐赠的60万元。", []string{"三水区 assists 雷波县", "三水区 assists 雷波县 60万元"}},
		{"两市", "南通市对口帮扶汉中市。两市结对以来，往来不断。", []string{"南通市 assists 汉中市", "南通市 pairedWith 汉中市"}},
		{"后者 helps", "理县与瑞安市结对，后者捐赠37万元。", []string{"瑞安市 pairedWith 理县", "瑞安市 assists 理县 37万元"}},
		{"镇里", "勉县金泉镇修桥，启东市捐给镇里40万元。", []string{"启东市 assists 金泉镇 40万元"}},
		{"对方 of the helped", "瑞安市与理县结对。去年理县向对方输送劳动力64人。", []string{"瑞安市 pairedWith 理县", "理县 transfersLaborTo 瑞安市 64人"}},
		{"该区", "三水区与雷波县结对。该区向雷波县捐赠73万元。", []string{"三水区 pairedWith 雷波县", "三水区 assists 雷波县 73万元"}},
		{"该镇", "三水区大塘镇与雷波县锦城镇结对。大塘镇向该镇捐赠7万元。", []string{"大塘镇 pairedWith 锦城镇", "大塘镇 assists 锦城镇 7万元"}},
		{"该村", "海安市曲塘村与宁强县高寨子村结对。曲塘村捐给该村3万元。", []string{"曲塘村 pairedWith 高寨子村", "曲塘村 assists 高寨子村 3万元"}},
		{"两校", "启东市折桂小学与勉县武侯小学交流多年。去年，两校结对。", []string{"启东市折桂小学 pairedWith 勉县武侯小学"}},
		{"前者 sends", "启东市人民医院与勉县医院结对，前者选派医生4名到后者坐诊。", []string{"启东市人民医院 pairedWith 勉县医院", "启东市人民医院 assists 勉县医院"}},
	})
}

// Words with nothing to stand for.
func TestReadNoAnaphors(t *testing.T) {
	checkReads(t, []readCase{
		{"对方 of nobody", "海安市向对方捐赠75万元。", nil},
		{"前者 of nobody", "前者收到30万元。海安市下雨。", nil},
		{"这里 too far back", "留坝县山高林密。下雨了。天晴了。太阳出来了。海安市向这里捐赠45万元。", nil},
	})
}
