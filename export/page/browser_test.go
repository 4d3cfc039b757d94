package page

import (
	"encoding/binary"
	"flag"
	"fmt"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"unicode/utf8"

	"example.org/kg/graph"
	"example.org/kg/graph/graphtest"
)

var update = flag.Bool("update", false, "write the pictures of pages anew")

// TestPageInBrowser opens pages in Chromium: see web/test/page.test.mjs.
func TestPageInBrowser(t *testing.T) {
	if testing.Short() {
		t.Skip("skipped: -short")
	}
	node, chromium := need(t, "node"), need(t, "chromium")
	if out, err := inWeb(t, node, "--input-type=module", "--eval", "await import('playwright-core')").CombinedOutput(); err != nil {
		t.Skipf("skipped, no playwright-core that this node takes (npm --prefix export/page/web ci --ignore-scripts installs it): %s", out)
	}
	dir := t.TempDir()
	for name, page := range map[string]string{
		"news":    pageOf(t, news(t), Options{Title: "青陇协作", Fold: func(s string) string { return strings.ReplaceAll(s, "隴", "陇") }}),
		"large":   pageOf(t, crowd(t, 600, 900), Options{}),
		"hostile": pageOf(t, hostileNews(t), Options{Title: graphtest.HostileTexts()[1]}),
		"empty":   pageOf(t, graph.New(), Options{}),
	} {
		if err := os.WriteFile(filepath.Join(dir, name+".html"), []byte(page), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	cmd := inWeb(t, node, "--test", "test/page.test.mjs")
	cmd.Env = append(os.Environ(), "KG_PAGES="+dir, "CHROMIUM="+chromium)
	if *update {
		cmd.Env = append(cmd.Env, "KG_UPDATE=yes")
	}
	if out, err := cmd.CombinedOutput(); err != nil {
		t.Errorf("%v\n%s", err, out)
	}
}

// TestPageParts runs the tests of the page's modules that need no browser.
func TestPageParts(t *testing.T) {
	if out, err := inWeb(t, need(t, "node"), "--test", "test/parts.test.mjs").CombinedOutput(); err != nil {
		t.Errorf("%v\n%s", err, out)
	}
}

// TestPageSums holds the sums that the page's script makes of statements against those of the
// graph, on graphs with many statements an edge.
func TestPageSums(t *testing.T) {
	node := need(t, "node")
	for seed := range 5 {
		file := filepath.Join(t.TempDir(), "sums.html")
		if err := os.WriteFile(file, []byte(pageOf(t, gossip(t, uint64(seed)), Options{})), 0o644); err != nil {
			t.Fatal(err)
		}
		if out, err := inWeb(t, node, "test/sums.mjs", file).CombinedOutput(); err != nil {
			t.Errorf("seed %d: %v\n%s", seed, err, out)
		}
	}
}

// inWeb is a command that runs in the folder of the page's sources.
func inWeb(t *testing.T, program string, args ...string) *exec.Cmd {
	cmd := exec.CommandContext(t.Context(), program, args...)
	cmd.Dir = "web"
	return cmd
}

// need skips a test where a program is absent.
func need(t *testing.T, program string) string {
	t.Helper()
	path, err := exec.LookPath(program)
	if err != nil {
		t.Skipf("skipped, no %s here", program)
	}
	return path
}

// gossip is a graph of few edges with many statements, whose figures and periods repeat.
func gossip(t *testing.T, seed uint64) *graph.Graph {
	key := [32]byte{}
	binary.LittleEndian.PutUint64(key[:], seed)
	r := rand.New(rand.NewChaCha8(key))
	p := graphtest.NewMaker(t)
	var ids []graph.ID
	for i := range 6 {
		ids = append(ids, p.Division(graph.County, fmt.Sprintf("3501%02d", i+1), fmt.Sprintf("第%d县", i+1), ""))
	}
	dates := []string{"", "", "2018", "2019", "2019-03", "2019-03-08", "2020", "2021"}
	for range 200 {
		from := r.IntN(6)
		start, end := dates[r.IntN(len(dates))], dates[r.IntN(len(dates))]
		if start > end && end != "" {
			start = end
		}
		status := graph.Done
		if r.IntN(3) == 0 {
			status = graph.Planned
		}
		rel := []graph.Relation{graph.Assists, graph.PairedWith}[r.IntN(2)]
		p.Claim(ids[from], rel, ids[(from+1+r.IntN(2))%6], int64(r.IntN(4))*1000, int64(r.IntN(3))*7, start, end, status)
	}
	return p.Graph
}

// A told sentence claims one relation.
type told struct {
	subject, object graph.ID
	rel             graph.Relation
	yuan, people    int64
	year            string
	status          graph.Status
	confidence      float64
	sentence        string
}

// tell adds an article of sentences, one a paragraph, each with what it claims.
func tell(p *graphtest.Maker, title, date string, sentences []told) {
	text := "😀" + title + "\n\n" // a character of two UTF-16 units, so that offsets matter
	var at []int
	for _, s := range sentences {
		at = append(at, utf8.RuneCountInString(text))
		text += s.sentence + "此外还有别的话。\n\n"
	}
	doc := graph.DocumentID(text)
	p.Graph.AddDocument(graph.Document{ID: doc, Title: title, Date: date, Source: "山海日报", Location: title + ".txt", Text: text})
	for i, s := range sentences {
		st := graph.Statement{
			Subject: s.subject, Predicate: s.rel, Object: s.object, Status: s.status, Confidence: s.confidence, Rule: "帮扶[before→to]",
			Period:   graph.Period{Start: s.year, End: s.year},
			Evidence: []graph.Evidence{{Document: doc, Exact: s.sentence, Start: at[i], End: at[i] + utf8.RuneCountInString(s.sentence)}},
		}
		if s.yuan > 0 {
			st.Amounts = []graph.Money{graph.Money(s.yuan) * graph.Yuan}
		}
		if s.people > 0 {
			st.Headcounts = []int64{s.people}
		}
		p.State(st)
	}
}

// news is a graph of made-up articles about places in four provinces.
func news(t *testing.T) *graph.Graph {
	p := graphtest.NewMaker(t)
	for _, province := range [][2]string{{"370000", "山东省"}, {"620000", "甘肃省"}, {"350000", "福建省"}} {
		p.Inferred(graph.Province, province[0], province[1], "")
	}
	qingdao, jiaozhou := p.Division(graph.City, "370200", "青岛市", "370000"), p.Division(graph.County, "370281", "胶州市", "370200")
	longnan, lixian := p.Division(graph.City, "621200", "陇南市", "620000"), p.Division(graph.County, "621226", "礼县", "621200")
	dingxi, fuzhou := p.Division(graph.City, "621100", "定西市", "620000"), p.Division(graph.City, "350100", "福州市", "350000")
	chongqing := p.Division(graph.City, "500000", "重庆市", "")
	firm, school := p.In(graph.Enterprise, "青岛海味食品有限公司", qingdao), p.In(graph.School, "礼县第一中学", lixian)
	hospital := p.Group(graph.Hospital, "胶州市3家医院", 3, jiaozhou)
	tell(p, "青岛携手陇南", "2022-03-01", []told{
		{qingdao, longnan, graph.Assists, 500_000_000, 0, "2021", graph.Done, 0.96, "2021年，青岛市向陇南市投入资金5亿元。"},
		{qingdao, longnan, graph.Assists, 360_000_000, 0, "2022", graph.Done, 0.9, "2022年又安排3.6亿元。"},
		{jiaozhou, lixian, graph.PairedWith, 0, 0, "", graph.Done, 0.98, "胶州市与礼县结对。"},
		{lixian, jiaozhou, graph.TransfersLaborTo, 0, 1430, "2021", graph.Done, 0.8, "礼县向胶州市输转劳动力1430人。"},
		{firm, lixian, graph.InvestsIn, 80_000_000, 0, "2023", graph.Planned, 0.72, "青岛海味食品有限公司拟在礼县投资8000万元。"},
		{hospital, school, graph.Assists, 0, 12, "2020", graph.Done, 0.85, "胶州市3家医院派12人到礼县第一中学义诊。"},
	})
	tell(p, "福州定西这些年", "2020-11-20", []told{
		{fuzhou, dingxi, graph.Assists, 252_000_000, 0, "2018", graph.Done, 0.97, "2018年福州向定西提供帮扶资金达2.52亿元。"},
		{fuzhou, dingxi, graph.PairedWith, 0, 0, "2016", graph.Done, 0.98, "2016年两市结对。"},
		{qingdao, dingxi, graph.Assists, 30_000_000, 0, "2021", graph.Planned, 0.6, "青岛市计划2021年向定西市援助3000万元。"},
	})
	tell(p, "续篇", "", []told{
		{qingdao, longnan, graph.PairedWith, 0, 0, "2016", graph.Done, 0.98, "青岛自2016年起就与陇南结对。"},
		{chongqing, dingxi, graph.Assists, 0, 5, "", graph.Done, 0.65, "重庆也派来5人。"},
	})
	return p.Graph
}

// hostileNews has the texts of hostileTexts everywhere.
func hostileNews(t *testing.T) *graph.Graph {
	p := graphtest.NewMaker(t)
	for i, s := range append(graphtest.HostileTexts(), "=1+1", "\u202eשלום", strings.Repeat("很长的名字", 16), "</script><img src=x onerror=alert(1)>") {
		a := p.Entity(graph.Entity{ID: graph.HashID("test", fmt.Sprint("a", i)), Type: graph.Village, Name: s, Aliases: []string{s}})
		b := p.Entity(graph.Entity{ID: graph.HashID("test", fmt.Sprint("b", i)), Type: graph.Village, Name: s + "+", Parent: a})
		tell(p, s, s, []told{{a, b, graph.Assists, 100, 0, "2020", graph.Done, 0.9, s}})
	}
	return p.Graph
}
