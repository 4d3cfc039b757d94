package extract

import "testing"

// Where workers come from and go to.
func TestReadLabor(t *testing.T) {
	checkReads(t, []readCase{
		{
			"staff are no workers", "香洲区与泸水市结对，选派教师15名，接收泸水市务工人员286人到珠海就业。",
			[]string{"香洲区 pairedWith 泸水市", "香洲区 assists 泸水市", "泸水市 transfersLaborTo 珠海市 286人"},
		},
		{
			"全年 of a report made in January", "2023年度东西部协作工作报告\n全年福贡县劳动力到珠海市就业312人。\n2024年1月10日",
			[]string{"福贡县 transfersLaborTo 珠海市 312人 2023"},
		},
		{
			"全年 of a report made in January on no year", "福贡县协作工作报告\n全年福贡县劳动力到珠海市就业312人。\n2024年1月10日",
			[]string{"福贡县 transfersLaborTo 珠海市 312人 2023"},
		},
		{
			"分别有", "2019年，泸水市、福贡县分别有412人、286人到珠海市务工。",
			[]string{"泸水市 transfersLaborTo 珠海市 412人 2019", "福贡县 transfersLaborTo 珠海市 286人 2019"},
		},
		{"在 … 务工", "府谷县860人在扬州市务工。", []string{"府谷县 transfersLaborTo 扬州市 860人"}},
		{"the county, not its city", "榆林市府谷县输送1200名劳动力到扬州市江都区就业。", []string{"府谷县 transfersLaborTo 江都区 1200人"}},
		{"firms of a place mean the place", "府谷县2300名劳动力到江都区企业上班。", []string{"府谷县 transfersLaborTo 江都区 2300人"}},
		{"hired by a group of firms", "江都区28家企业招录府谷县劳动力560人。", []string{"府谷县 transfersLaborTo 江都区 560人"}},
		{
			"hired by a firm", "扬州恒渊电子有限公司招聘佳县务工人员96人。",
			[]string{"佳县 transfersLaborTo 扬州恒渊电子有限公司 96人"},
		},
		{"从 … 到", "2020年，从福贡县输送到珠海市务工的劳动力有1200人。", []string{"福贡县 transfersLaborTo 珠海市 1200人 2020"}},
		{
			"a part of them", "福贡县向珠海市输转劳动力860人，其中脱贫劳动力310人。",
			[]string{"福贡县 transfersLaborTo 珠海市 860人", "福贡县 transfersLaborTo 珠海市 310人"},
		},
		{"by train", "3月2日，兰坪县186名务工人员乘专列抵达珠海市。", []string{"兰坪白族普米族自治县 transfersLaborTo 珠海市 186人"}},
		{"work near home", "泸水市有3000名贫困劳动力就近就业。", nil},
		{"work at home", "佳县群众在家门口的扶贫车间就业120人。", nil},
		{"nowhere", "佳县向省外输转劳动力1.3万人。", nil},
	})
}

// An arrival in a later clause: who goes there, whatever becomes of the figure.
func TestReadArrival(t *testing.T) {
	g := readText(t, "3月2日，兰坪县组织186名务工人员乘专列出发，次日抵达珠海市。")
	for _, st := range g.Statements() {
		if g.Entity(st.Subject).Code == "533325" && string(st.Predicate) == "transfersLaborTo" && g.Entity(st.Object).Code == "440400" {
			return
		}
	}
	t.Errorf("claims %v name no workers from 兰坪 to 珠海", g.Statements())
}
