package export

import (
	"fmt"
	"os"
	"testing"

	"example.org/kg/graph"
)

// TestMain lets the test binary act as the layout worker.
func TestMain(m *testing.M) {
	if IsRenderWorker(os.Args) {
		os.Exit(RenderWorker(os.Args, os.Stdin, os.Stdout, os.Stderr))
	}
	os.Exit(m.Run())
}

// picker builds graphs from short claims.
type picker struct {
	t   testing.TB
	g   *graph.Graph
	doc graph.ID
}

func newPicker(t testing.TB) *picker {
	p := &picker{t: t, g: graph.New()}
	p.document("2018年东西部扶贫协作纪实", "2018-07-19")
	p.document("山海携手战贫困", "2020-09-10")
	return p
}

func (p *picker) document(title, date string) {
	p.doc = graph.DocumentID(title)
	p.g.AddDocument(graph.Document{ID: p.doc, Title: title, Date: date, Location: title + ".txt", Text: title})
}

func (p *picker) entity(ent graph.Entity) graph.ID {
	p.t.Helper()
	if ent.ID == "" {
		ent.ID = graph.HashID("test", ent.Name)
	}
	if !ent.Inferred {
		ent.Mentions = map[graph.ID]int{p.doc: 2}
	}
	if err := p.g.AddEntity(ent); err != nil {
		p.t.Fatal(err)
	}
	return ent.ID
}

func (p *picker) division(typ graph.Type, code, name, parent string) graph.ID {
	ent := graph.Entity{ID: graph.DivisionID(code), Type: typ, Code: code, Name: name}
	if parent != "" {
		ent.Parent = graph.DivisionID(parent)
	}
	return p.entity(ent)
}

func (p *picker) inferred(typ graph.Type, code, name, parent string) {
	ent := graph.Entity{ID: graph.DivisionID(code), Type: typ, Code: code, Name: name, Inferred: true}
	if parent != "" {
		ent.Parent = graph.DivisionID(parent)
	}
	p.entity(ent)
}

func (p *picker) in(typ graph.Type, name string, parent graph.ID) graph.ID {
	return p.entity(graph.Entity{Type: typ, Name: name, Parent: parent})
}

func (p *picker) group(typ graph.Type, name string, n int, parent graph.ID) graph.ID {
	return p.entity(graph.Entity{Type: typ, Group: true, Count: n, Name: name, Parent: parent})
}

// claim adds a statement; amount in yuan, start and end as years.
func (p *picker) claim(subject graph.ID, rel graph.Relation, object graph.ID, yuan, people int64, start, end string, status graph.Status) {
	p.t.Helper()
	quote := fmt.Sprintf("%s与%s", p.g.Entity(subject).Name, p.g.Entity(object).Name)
	st := graph.Statement{
		Subject: subject, Predicate: rel, Object: object, Status: status, Confidence: 0.9,
		Period:   graph.Period{Start: start, End: end},
		Evidence: []graph.Evidence{{Document: p.doc, Exact: quote, End: len([]rune(quote))}},
	}
	if yuan > 0 {
		st.Amounts = []graph.Money{graph.Money(yuan) * graph.Yuan}
	}
	if people > 0 {
		st.Headcounts = []int64{people}
	}
	if _, err := p.g.AddStatement(st); err != nil {
		p.t.Fatal(err)
	}
}

// pictureGraph has all types and relations, groups, plans and long names. Its statements are
// made up.
func pictureGraph(t testing.TB) *graph.Graph {
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

// tinyGraph has three entities.
func tinyGraph(t testing.TB) *graph.Graph {
	p := newPicker(t)
	a := p.division(graph.City, "350100", "福州市", "")
	b := p.division(graph.City, "621100", "定西市", "")
	c := p.in(graph.Enterprise, "定西蓝天淀粉有限公司", b)
	p.claim(a, graph.Assists, b, 252_000_000, 0, "2018", "2018", graph.Done)
	p.claim(a, graph.Assists, c, 0, 12, "", "", graph.Done)
	return p.g
}

// wideGraph has n entities in provinces of a dozen or more, one half of them helping, the other
// helped; every tenth of the helpers has two partners.
func wideGraph(t testing.TB, n int) *graph.Graph {
	p := newPicker(t)
	provinces := 2 * max(1, min(10, n/24))
	for i := range provinces {
		p.inferred(graph.Province, fmt.Sprintf("%02d0000", 11+i), fmt.Sprintf("第%d省", i+1), "")
	}
	var ids []graph.ID
	for i := range n {
		prov := i * provinces / n
		ids = append(ids, p.division(graph.County, fmt.Sprintf("%02d%04d", 11+prov, 100+i), fmt.Sprintf("第%d县", i+1), fmt.Sprintf("%02d0000", 11+prov)))
	}
	rels := []graph.Relation{graph.Assists, graph.PairedWith, graph.Assists, graph.TransfersLaborTo}
	for i := range n / 2 {
		rel := rels[i%len(rels)]
		from, to := ids[i], ids[n/2+i]
		if rel == graph.TransfersLaborTo {
			from, to = to, from
		}
		p.claim(from, rel, to, int64(i)*700_000, 0, "2018", "2020", graph.Done)
		if i%10 == 0 {
			p.claim(ids[i], graph.Assists, ids[n/2+(i+7)%(n/2)], int64(i)*900_000, 0, "2019", "2019", graph.Done)
		}
	}
	return p.g
}

// eyeCase is a graph with the way to draw it.
type eyeCase struct {
	name string
	g    *graph.Graph
	pic  Picture
}

func eyeCases(t testing.TB) []eyeCase {
	return []eyeCase{
		{"sample", pictureGraph(t), Picture{Title: "闽甘、浙黔协作关系图"}},
		{"hierarchy", pictureGraph(t), Picture{Hierarchy: true}},
		{"tiny", tinyGraph(t), Picture{}},
		{"empty", graph.New(), Picture{}},
		{"wide60", wideGraph(t, 60), Picture{}},
		{"wide300", wideGraph(t, 300), Picture{}},
	}
}
