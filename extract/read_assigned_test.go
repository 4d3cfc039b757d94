package extract

import (
	"slices"
	"testing"
)

// Where a text names two places in one go and the regions do not tell who helps, the assignments do.
func TestReadAssignedDirection(t *testing.T) {
	checkReads(t, []readCase{
		{"both in the east", "丽水市与宁波市结对。", []string{"宁波市 pairedWith 丽水市"}},
		{"in the other order", "宁波市与丽水市结对。", []string{"宁波市 pairedWith 丽水市"}},
		{"within a province", "清远市与广州市结对。", []string{"广州市 pairedWith 清远市"}},
		{"counties of the two", "连州市与花都区结对。", []string{"花都区 pairedWith 连州市"}},
		{"both in the west", "开州区与四川省结对。", []string{"四川省 pairedWith 开州区"}},
		{"both in the middle", "秭归县与武汉市结对。", []string{"武汉市 pairedWith 秭归县"}},
		{"a list with a dash", "友城名单\n盐城市——常州市", []string{"常州市 pairedWith 盐城市"}},
		{"not assigned, one region", "嘉兴市与绍兴市结对。", []string{"嘉兴市 pairedWith 绍兴市"}},
		{"the text goes before", "丽水市对口帮扶宁波市。", []string{"丽水市 assists 宁波市"}},
		{"people sent by the helped", "连云港市选派10名干部到无锡市挂职。", nil},
		{"people sent by the helper", "无锡市选派10名干部到连云港市挂职。", []string{"无锡市 assists 连云港市"}},
	})
}

// A namesake beside a division that it is assigned to is the one that is meant.
func TestReadAssignedNamesakes(t *testing.T) {
	cases := []struct{ name, text, want string }{
		{"普陀区 beside 昭通", "普陀区对口帮扶昭通市。", "County 普陀区 310107"},
		{"behind it", "昭通市来了普陀区的医生。", "County 普陀区 310107"},
		{"鼓楼区 beside 定西", "鼓楼区与定西市结对。", "County 鼓楼区 350102"},
		{"beside a county of 定西", "鼓楼区与岷县结对。", "County 鼓楼区 350102"},
		{"江北区 beside 黔西南", "江北区帮扶黔西南州。", "County 江北区 330205"},
		{"南山区 beside 百色", "南山区帮扶百色市。", "County 南山区 440305"},
		{"the container goes before", "南京市鼓楼区与定西市结对。", "County 鼓楼区 320106"},
		{"the company goes before", "舟山市的客人到了。\n舟山市和普陀区的医生来到昭通市。", "County 普陀区 330903"},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			if got := names(readText(t, c.text)); !slices.Contains(got, c.want) {
				t.Errorf("%s\n got  %v\n want %s", c.text, got, c.want)
			}
		})
	}
}

// What the assignments leave open stays open: two namesakes that are as likely, and one in another
// sentence.
func TestReadAssignedAmbiguous(t *testing.T) {
	for _, text := range []string{"鼓楼区与榆林市结对。", "鼓楼区下雨了。定西市也下雨了。"} {
		g := readText(t, text)
		if len(g.Notes()) != 1 || g.Notes()[0].Text != "鼓楼区" {
			t.Errorf("%s: notes %v, want one of 鼓楼区", text, g.Notes())
		}
	}
}

// The table alone makes no relation.
func TestAssignmentsClaimNothing(t *testing.T) {
	checkReads(t, []readCase{
		{"named side by side", "福州市和定西市今天都下雨。", nil},
		{"in two sentences", "福州市的干部很忙。定西市产马铃薯。", nil},
		{"a visit", "福州市代表团到定西市考察。", nil},
		{"workers the other way", "定西市组织20名务工人员到福州市务工。", []string{"定西市 transfersLaborTo 福州市 20人"}},
	})
}
