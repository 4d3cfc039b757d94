package extract

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"example.org/kg/extract/document"
)

// BenchmarkArticle reads the project's own articles; MB/s counts their bytes.
func BenchmarkArticle(b *testing.B) { benchmarkReading(b, ownArticles(b)) }

// BenchmarkCorpus reads the articles of the tuned set, of all genres and from seventy characters to a few thousand.
func BenchmarkCorpus(b *testing.B) { benchmarkReading(b, articlesIn(b, "../testdata/tuned/articles")) }

// BenchmarkEndless reads texts that no one writes but that someone may feed in. Each comes in two
// sizes, of which the larger must not be read more slowly per byte: reading is linear.
func BenchmarkEndless(b *testing.B) {
	long := strings.Join(ownArticles(b), "\n\n")
	var places, firms []string
	for _, d := range newExtractor(b).kb.gaz.All(3) {
		places = append(places, d.Name)
		firms = append(firms, d.Name[:len("甲乙")]+"宏远"+string(rune('一'+len(firms)))+"科技有限公司")
	}
	cases := []struct {
		name string
		text func(n int) string // of n thousand things
	}{
		{"articles", func(n int) string { return strings.Repeat(long, n) }},
		{"places", func(n int) string { return repeated(1000*n, "、", places) }},
		{"places without signs", func(n int) string { return repeated(1000*n, "", places) }},
		{"firms", func(n int) string { return repeated(1000*n, "、", firms) }},
		{"numbered firms", func(n int) string { return counted(1000*n, "宏远%d号科技有限公司投资。") }},
		{"numbered villages", func(n int) string { return counted(1000*n, "石门%d村，") }},
		{"triggers", func(n int) string {
			return strings.Repeat("珠海市帮扶怒江州，投入帮扶资金1亿元，", 1000*n)
		}},
		{"bare words for a firm", func(n int) string {
			return "动态\n" + strings.Repeat("集团向通渭县捐赠100万元。\n", 1000*n)
		}},
		{"pairs", func(n int) string { return "扶贫协作\n" + couples(1000*n, places) }},
		{"anaphors", func(n int) string {
			return "珠海市帮扶怒江州。" + strings.Repeat("两地结对，我市向对方捐赠100万元，", 1000*n)
		}},
		{"groups", func(n int) string { return counted(1000*n, "珠海市%d家企业帮扶怒江州%[1]d所学校。") }},
		{"figures", func(n int) string {
			return "珠海市帮扶怒江州" + strings.Repeat("，2019年投入100万元", 1000*n)
		}},
		{"brackets", func(n int) string { return strings.Repeat("《“（怒江", 1000*n) }},
		{"numbers", func(n int) string { return strings.Repeat("1,234一百二十", 1000*n) }},
		{"one digit", func(n int) string { return "投入" + strings.Repeat("9", 1000*n) + "万元。" }},
		{"headings", func(n int) string { return couples(1000*n, places, "—", "\n") }},
		{"short lines", func(n int) string { return strings.Repeat("来源\n", 1000*n) }},
		{"commas", func(n int) string { return strings.Repeat("，", 1000*n) }},
		{"sentence of places", func(n int) string { return "珠海市帮扶" + repeated(1000*n, "和", places) + "。" }},
		{"sentence of firms", func(n int) string { return repeated(1000*n, "、", firms) + "在福贡县投资1亿元。" }},
		{"no signs", func(n int) string {
			return "珠海市帮扶怒江州" + strings.Repeat("香洲区向福贡县投入帮扶资金捐赠物资派出教师", 200*n)
		}},
		{"one sentence", func(n int) string { return strings.Repeat("福州市投入资金3亿元", 5*n) }},
		{"quotes", func(n int) string { return strings.Repeat("“福贡县说", 1000*n) }},
		{"titles", func(n int) string { return strings.Repeat("《福贡县", 1000*n) }},
		{"brackets of places", func(n int) string { return "结对名单\n" + strings.Repeat("福贡县（斗门区", 1000*n) }},
		{"lines with a dash", func(n int) string {
			return "结对帮扶名单，支援方在前\n" + couples(1000*n, places, "—", "\n")
		}},
		{"lists under banners", func(n int) string {
			return strings.Repeat("结对名单\n斗门区—福贡县\n香洲区—泸水市\n", 300*n)
		}},
		{"notes on order", func(n int) string {
			return strings.Repeat("结对名单（支援方在前）：斗门区—福贡县。\n", 500*n)
		}},
		{"table", func(n int) string {
			return "帮扶资金表\n单位：万元\n支援方\t受援方\t2018年\t2019年\n" + counted(500*n, "斗门区\t福贡县\t%d\t300\n")
		}},
		{"wide table", func(n int) string {
			return "帮扶资金表\n单位：万元\n支援方\t受援方" + strings.Repeat("\t2019年", 1000*n) + "\n斗门区\t福贡县" + strings.Repeat("\t300", 1000*n)
		}},
		{"对方", func(n int) string {
			return "斗门区与福贡县结对。斗门区向" + strings.Repeat("对方", 1000*n) + "捐赠100万元。"
		}},
		{"对方 in clauses", func(n int) string {
			return "斗门区与福贡县结对。" + strings.Repeat("斗门区向对方捐赠100万元，", 200*n)
		}},
		{"对方 at work", func(n int) string { return strings.Repeat("福贡县86名务工人员赴对方就业。", 200*n) }},
		{"commas in front of 与", func(n int) string { return "结对" + strings.Repeat("斗门区，与福贡县，", 500*n) }},
		{"rows of workers", func(n int) string {
			return "珠海市接收" + strings.Repeat("福贡县86人、泸水市42人、", 200*n)
		}},
		{"projects", func(n int) string {
			return "斗门区帮扶福贡县\n项目（单位：万元）\n" + strings.Repeat("石月亮乡桥　资金：20\n", 200*n)
		}},
		{"firms as headings", func(n int) string {
			return "斗门区与福贡县共建园区\n" + strings.Repeat("一、宏远科技有限公司\n投资1亿元。\n", 200*n)
		}},
		{"其中", func(n int) string {
			return "珠海市向怒江州投入帮扶资金9亿元" + strings.Repeat("，其中斗门区100万元", 500*n)
		}},
		{"其中 of places", func(n int) string {
			return "珠海市向怒江州投入帮扶资金9亿元，其中" + repeated(500*n, "1万元、", places)
		}},
		{"journeys", func(n int) string {
			return strings.Repeat("福贡县86名务工人员上了大巴。大巴抵达珠海市。", 200*n)
		}},
		{"stations", func(n int) string {
			return "福贡县86名务工人员上了大巴" + strings.Repeat("，在火车站接站", 1000*n)
		}},
		{"former and latter", func(n int) string {
			return "斗门区结对福贡县、泸水市" + strings.Repeat("，前者收到10万元，后者收到20万元", 500*n)
		}},
		{"these parts", func(n int) string {
			return "福贡县很远。" + strings.Repeat("斗门区向这里捐赠10万元，", 200*n)
		}},
		{"our hospital", func(n int) string {
			return "福贡县人民医院" + strings.Repeat("，珠海市向我院捐赠10万元，该院很高兴", 200*n)
		}},
		{"speakers", func(n int) string {
			return strings.Repeat("福贡县副县长 王大山来了。\n王大山：斗门区向我县捐赠10万元。\n", 300*n)
		}},
		{"indirect speech", func(n int) string {
			return "福贡县副县长王大山" + strings.Repeat("介绍，斗门区帮扶福贡县，他说“斗门区向我县捐赠10万元”", 200*n)
		}},
		{"pairings, then 各捐", func(n int) string {
			return strings.Repeat("斗门区与福贡县结对，", 200*n) + "。" + strings.Repeat("两家各捐赠60万元，", 200*n)
		}},
		{"lists of groups", func(n int) string { return "珠海市" + counted(1000*n, "%d所学校、") + "与怒江州结对" }},
		{"questions", func(n int) string {
			return strings.Repeat("珠海市给了怒江州多少帮扶资金？答：9亿元。", 200*n)
		}},
		{"plants", func(n int) string {
			return "宏远科技有限公司落户福贡县" + strings.Repeat("，投资1亿元，追加2亿元，新厂设在泸水市", 200*n)
		}},
	}
	for _, c := range cases {
		for _, n := range []int{4, 32} {
			if c.name == "articles" {
				n /= 4
			}
			b.Run(fmt.Sprintf("%s/%d", c.name, n), func(b *testing.B) { benchmarkReading(b, []string{c.text(n)}) })
		}
	}
}

// repeated joins n names of a list.
func repeated(n int, sep string, names []string) string {
	var text strings.Builder
	for i := range n {
		text.WriteString(names[i%len(names)] + sep)
	}
	return text.String()
}

// counted puts the numbers up to n into a passage.
func counted(n int, passage string) string {
	var text strings.Builder
	for i := range n {
		fmt.Fprintf(&text, passage, i+2)
	}
	return text.String()
}

// couples names n different pairs.
func couples(n int, names []string, between ...string) string {
	between = append(between, "帮扶", "。")
	var text strings.Builder
	for i := range n {
		text.WriteString(names[i%len(names)] + between[0] + names[(i+1+i/len(names)*7)%len(names)] + between[1])
	}
	return text.String()
}

func benchmarkReading(b *testing.B, texts []string) {
	x := newExtractor(b)
	size := 0
	for _, text := range texts {
		size += len(text)
	}
	b.SetBytes(int64(size))
	b.ReportAllocs()
	for b.Loop() {
		for _, text := range texts {
			doc, err := document.Parse("article.txt", []byte(text))
			if err != nil {
				b.Fatal(err)
			}
			if _, err := x.Article(doc); err != nil {
				b.Fatal(err)
			}
		}
	}
}

func ownArticles(t testing.TB) []string { return articlesIn(t, "../testdata/articles") }

// articlesIn are the texts of a folder, which has some.
func articlesIn(t testing.TB, folder string) []string {
	paths, err := filepath.Glob(filepath.Join(folder, "*.txt"))
	if err != nil || len(paths) == 0 {
		t.Fatal("no articles", err)
	}
	var texts []string
	for _, p := range paths {
		data, err := os.ReadFile(p)
		if err != nil {
			t.Fatal(err)
		}
		texts = append(texts, string(data))
	}
	return texts
}

// BenchmarkNew loads the linguistic knowledge; after the first round only what is not cached.
func BenchmarkNew(b *testing.B) {
	for b.Loop() {
		if _, err := New(); err != nil {
			b.Fatal(err)
		}
	}
}
