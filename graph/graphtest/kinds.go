package graphtest

import (
	"testing"

	"example.org/kg/graph"
)

// Kinds has all types and relations, groups, plans and long names. Its statements are
// made up.
func Kinds(t testing.TB) *graph.Graph {
	p := NewMaker(t)
	fujian := p.Division(graph.Province, "350000", "福建省", "")
	fuzhou := p.Division(graph.City, "350100", "福州市", "350000")
	xiamen := p.Division(graph.City, "350200", "厦门市", "350000")
	gulou := p.Division(graph.County, "350102", "鼓楼区", "350100")
	jinan := p.Division(graph.County, "350111", "晋安区", "350100")
	p.Inferred(graph.Province, "330000", "浙江省", "")
	hangzhou := p.Division(graph.City, "330100", "杭州市", "330000")
	yuhang := p.Division(graph.County, "330110", "余杭区", "330100")
	fuyang := p.Division(graph.County, "330111", "富阳区", "330100")
	gansu := p.Division(graph.Province, "620000", "甘肃省", "")
	dingxi := p.Division(graph.City, "621100", "定西市", "620000")
	anding := p.Division(graph.County, "621102", "安定区", "621100")
	tongwei := p.Division(graph.County, "621121", "通渭县", "621100")
	p.Inferred(graph.Province, "520000", "贵州省", "")
	qdn := p.Division(graph.City, "522600", "黔东南苗族侗族自治州", "520000")
	taijiang := p.Division(graph.County, "522630", "台江县", "522600")
	jinping := p.Division(graph.County, "522628", "锦屏县", "522600")

	yinhu := p.In(graph.Township, "银湖街道", fuyang)
	dunzhai := p.In(graph.Township, "敦寨镇", jinping)
	village := p.In(graph.Village, "大塘村", taijiang)
	firm := p.In(graph.Enterprise, "福建省海峡两岸农产品加工开发股份有限公司", fuzhou)
	local := p.In(graph.Enterprise, "定西蓝天淀粉有限公司", dingxi)
	zone := p.In(graph.Zone, "福州定西协作产业园", anding)
	school := p.In(graph.School, "福州第三中学", gulou)
	school2 := p.In(graph.School, "定西市第一中学", anding)
	hospital := p.In(graph.Hospital, "福建医科大学附属协和医院", fuzhou)
	hospital2 := p.In(graph.Hospital, "通渭县人民医院", tongwei)
	agency := p.In(graph.Agency, "厦门市教育局", xiamen)
	chamber := p.In(graph.Association, "晋安区工商业联合会", jinan)
	schools := p.Group(graph.School, "安定区25所学校", 25, anding)
	villages := p.Group(graph.Village, "通渭县的贫困村", 35, tongwei)
	firms := p.Group(graph.Enterprise, "杭州市20家企业", 20, hangzhou)
	p.In(graph.Village, "没有关系的村", taijiang)
	lone := p.In(graph.Enterprise, "浙禾农业", "")

	const done, planned = graph.Done, graph.Planned
	p.Claim(fujian, graph.Assists, gansu, 1_123_000_000, 0, "2016", "2020", done)
	p.Claim(fuzhou, graph.Assists, dingxi, 252_000_000, 0, "2018", "2018", done)
	p.Claim(fuzhou, graph.PairedWith, dingxi, 0, 0, "2016", "", done)
	p.Claim(gulou, graph.PairedWith, anding, 0, 0, "", "", done)
	p.Claim(jinan, graph.PairedWith, tongwei, 0, 0, "", "", done)
	p.Claim(dingxi, graph.TransfersLaborTo, fuzhou, 0, 2440, "2018", "2018", done)
	p.Claim(tongwei, graph.TransfersLaborTo, xiamen, 0, 500, "2021", "2021", planned)
	p.Claim(firm, graph.InvestsIn, zone, 320_000_000, 0, "", "", planned)
	p.Claim(firm, graph.InvestsIn, local, 46_000_000, 0, "2019", "2019", done)
	p.Claim(school, graph.PairedWith, school2, 0, 0, "", "", done)
	p.Claim(school, graph.Assists, schools, 0, 36, "2019", "2019", done)
	p.Claim(hospital, graph.Assists, hospital2, 8_069_300, 12, "2017", "2020", done)
	p.Claim(agency, graph.Assists, school2, 500_000, 0, "2018", "2018", done)
	p.Claim(chamber, graph.Assists, villages, 2_800_000, 0, "2018", "", done)
	p.Claim(hangzhou, graph.Assists, qdn, 240_000_000, 0, "2013", "2018", done)
	p.Claim(yuhang, graph.PairedWith, taijiang, 0, 0, "", "", done)
	p.Claim(fuyang, graph.PairedWith, jinping, 0, 0, "", "", done)
	p.Claim(yinhu, graph.Assists, dunzhai, 480_000, 0, "2017", "2017", done)
	p.Claim(yuhang, graph.Assists, village, 3_000_000, 0, "2018", "2018", done)
	p.Claim(firms, graph.InvestsIn, taijiang, 50_000_000, 0, "2016", "2021", planned)
	p.Claim(lone, graph.InvestsIn, taijiang, 21_000_000, 0, "", "", done)
	p.Claim(taijiang, graph.TransfersLaborTo, yuhang, 0, 1286, "2018", "2018", done)
	return p.Graph
}
