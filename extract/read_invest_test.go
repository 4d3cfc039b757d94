package extract

import (
	"slices"
	"testing"

	"example.org/kg/graph"
)

// Which firms invest where.
func TestReadInvestment(t *testing.T) {
	checkReads(t, []readCase{
		{
			"what each of several firms has done since", "泸水市引进了恒瑞达、金沃两家企业。恒瑞达今年到位8000万元。金沃到位300万元。",
			[]string{"恒瑞达 investsIn 泸水市", "金沃 investsIn 泸水市", "恒瑞达 investsIn 泸水市 8000万元", "金沃 investsIn 泸水市 300万元"},
		},
		{"firm with 公司", "珠海格润食品有限公司在福贡县投资3.2亿元建厂。", []string{"珠海格润食品有限公司 investsIn 福贡县 3.2亿元"}},
		{"firm without 公司", "珠海启辰果业落户贡山县，总投资1800万元。", []string{"珠海启辰果业 investsIn 贡山独龙族怒族自治县 1800万元"}},
		{"two places in the name", "宁波奉化鲜禾农业在凉山州布拖县投资1.6亿元。", []string{"宁波奉化鲜禾农业 investsIn 布拖县 1.6亿元"}},
		{
			"a list with 等N家企业", "珠海格润食品、南屿电器、云涛水产等12家企业入驻泸水市。",
			[]string{"珠海格润食品 investsIn 泸水市", "南屿电器 investsIn 泸水市", "云涛水产 investsIn 泸水市", "12家企业 investsIn 泸水市"},
		},
		{"a group of firms", "惠州市的25家企业到铜仁市投资，到位资金3.6亿元。", []string{"惠州市25家企业 investsIn 铜仁市 3.6亿元"}},
		{
			"long and short name of one firm", "布拖县引进鲜禾农业有限公司，鲜禾农业计划投资2000万元。",
			[]string{"鲜禾农业有限公司 investsIn 布拖县 2000万元 planned"},
		},
		{"planned", "珠海格润食品有限公司拟在福贡县投资2000万元。", []string{"珠海格润食品有限公司 investsIn 福贡县 2000万元 planned"}},
		{"a visit", "珠海格润食品有限公司到福贡县考察。", nil},
		{"given up", "珠海格润食品有限公司撤资，福贡县的项目已终止。", nil},
		{"a government does not invest", "珠海市计划在怒江州投资建设水厂。", nil},
	})
}

// A name and its short form are one firm, under the longer name.
func TestFirmShortForm(t *testing.T) {
	var firms []*graph.Entity
	for _, ent := range readText(t, "布拖县引进鲜禾农业有限公司，鲜禾农业计划投资2000万元。").Entities() {
		if ent.Type == graph.Enterprise {
			firms = append(firms, ent)
		}
	}
	if len(firms) != 1 || firms[0].Name != "鲜禾农业有限公司" || !slices.Equal(firms[0].Aliases, []string{"鲜禾农业"}) || firms[0].MentionCount() != 2 {
		t.Errorf("firms %+v, want one with a short name and two mentions", firms)
	}
}
