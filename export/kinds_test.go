package export

import (
	"testing"

	"example.org/kg/graph"
)

// kindsGraph has all types and relations, groups, plans and long names. Its statements are
// made up.
func kindsGraph(t testing.TB) *graph.Graph {
	p := newPicker(t)
	fujian := p.division(graph.Province, "350000", "福建省", "")
	fuzhou := p.division(graph.City, "350100", "福州市", "350000")
	xiamen := p.division(graph.City, "350200", "厦门市", "350000")
	gulou := p.division(graph.County, "350102", "鼓楼区", "350100")
	jinan := p.division(graph.County, "350111", "晋安区", "350100")
	p.inferred(graph.Province, "330000", "浙江省", "")
	hangzhou := p.division(graph.City, "330100", "杭州市", "330000")
	yuhang := p.division(graph.County, "330110", "余杭区", "330100")
	fuyang := p.division(graph.County, "330111", "富阳区", "330100")
	gansu := p.division(graph.Province, "620000", "甘肃省", "")
	dingxi := p.division(graph.City, "621100", "定西市", "620000")
	anding := p.division(graph.County, "621102", "安定区", "621100")
	tongwei := p.division(graph.County, "621121", "通渭县", "621100")
	p.inferred(graph.Province, "520000", "贵州省", "")
	qdn := p.division(graph.City, "522600", "黔东南苗族侗族自治州", "520000")
	taijiang := p.division(graph.County, "522630", "台江县", "522600")
	jinping := p.division(graph.County, "522628", "锦屏县", "522600")

	yinhu := p.in(graph.Township, "银湖街道", fuyang)
	dunzhai := p.in(graph.Township, "敦寨镇", jinping)
	village := p.in(graph.Village, "大塘村", taijiang)
	firm := p.in(graph.Enterprise, "福建省海峡两岸农产品加工开发股份有限公司", fuzhou)
	local := p.in(graph.Enterprise, "定西蓝天淀粉有限公司", dingxi)
	zone := p.in(graph.Zone, "福州定西协作产业园", anding)
	school := p.in(graph.School, "福州第三中学", gulou)
	school2 := p.in(graph.School, "定西市第一中学", anding)
	hospital := p.in(graph.Hospital, "福建医科大学附属协和医院", fuzhou)
	hospital2 := p.in(graph.Hospital, "通渭县人民医院", tongwei)
	agency := p.in(graph.Agency, "厦门市教育局", xiamen)
	chamber := p.in(graph.Association, "晋安区工商业联合会", jinan)
	schools := p.group(graph.School, "安定区25所学校", 25, anding)
	villages := p.group(graph.Village, "通渭县的贫困村", 35, tongwei)
	firms := p.group(graph.Enterprise, "杭州市20家企业", 20, hangzhou)
	p.in(graph.Village, "没有关系的村", taijiang)
	lone := p.in(graph.Enterprise, "浙禾农业", "")

	const done, planned = graph.Done, graph.Planned
	p.claim(fujian, graph.Assists, gansu, 1_123_000_000, 0, "2016", "2020", done)
	p.claim(fuzhou, graph.Assists, dingxi, 252_000_000, 0, "2018", "2018", done)
	p.claim(fuzhou, graph.PairedWith, dingxi, 0, 0, "2016", "", done)
	p.claim(gulou, graph.PairedWith, anding, 0, 0, "", "", done)
	p.claim(jinan, graph.PairedWith, tongwei, 0, 0, "", "", done)
	p.claim(dingxi, graph.TransfersLaborTo, fuzhou, 0, 2440, "2018", "2018", done)
	p.claim(tongwei, graph.TransfersLaborTo, xiamen, 0, 500, "2021", "2021", planned)
	p.claim(firm, graph.InvestsIn, zone, 320_000_000, 0, "", "", planned)
	p.claim(firm, graph.InvestsIn, local, 46_000_000, 0, "2019", "2019", done)
	p.claim(school, graph.PairedWith, school2, 0, 0, "", "", done)
	p.claim(school, graph.Assists, schools, 0, 36, "2019", "2019", done)
	p.claim(hospital, graph.Assists, hospital2, 8_069_300, 12, "2017", "2020", done)
	p.claim(agency, graph.Assists, school2, 500_000, 0, "2018", "2018", done)
	p.claim(chamber, graph.Assists, villages, 2_800_000, 0, "2018", "", done)
	p.claim(hangzhou, graph.Assists, qdn, 240_000_000, 0, "2013", "2018", done)
	p.claim(yuhang, graph.PairedWith, taijiang, 0, 0, "", "", done)
	p.claim(fuyang, graph.PairedWith, jinping, 0, 0, "", "", done)
	p.claim(yinhu, graph.Assists, dunzhai, 480_000, 0, "2017", "2017", done)
	p.claim(yuhang, graph.Assists, village, 3_000_000, 0, "2018", "2018", done)
	p.claim(firms, graph.InvestsIn, taijiang, 50_000_000, 0, "2016", "2021", planned)
	p.claim(lone, graph.InvestsIn, taijiang, 21_000_000, 0, "", "", done)
	p.claim(taijiang, graph.TransfersLaborTo, yuhang, 0, 1286, "2018", "2018", done)
	return p.g
}
