package document_test

import (
	"crypto/sha256"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"example.org/kg/extract/document"
)

// check holds doc to what every document promises.
func check(t *testing.T, doc *document.Document) {
	t.Helper()
	if string(doc.Runes) != doc.Text && !strings.ContainsRune(doc.Text, '\uFFFD') {
		t.Errorf("Runes are not those of Text")
	}
	if len(doc.Orig) != len(doc.Norm)+1 || doc.Orig[len(doc.Norm)] != len(doc.Runes) {
		t.Fatalf("%d entries of Orig, the last %d, for %d code points of Norm and %d of Text",
			len(doc.Orig), doc.Orig[len(doc.Orig)-1], len(doc.Norm), len(doc.Runes))
	}
	for i := 1; i < len(doc.Orig); i++ {
		if doc.Orig[i] <= doc.Orig[i-1] {
			t.Fatalf("Orig[%d] = %d follows %d", i, doc.Orig[i], doc.Orig[i-1])
		}
	}
	last := 0
	for _, b := range doc.Blocks {
		if b.Start < last || b.End <= b.Start || b.End > len(doc.Norm) {
			t.Fatalf("block %+v after %d, Norm has %d", b, last, len(doc.Norm))
		}
		if slices.Contains(doc.Norm[b.Start:b.End], '\n') {
			t.Fatalf("block %+v is more than a line", b)
		}
		last = b.End
		start, end := doc.Offsets(b.Start, b.End)
		if got := string(doc.Runes[start:end]); got != doc.Quote(b.Start, b.End) {
			t.Fatalf("Quote = %q, Offsets give %q", doc.Quote(b.Start, b.End), got)
		}
	}
}

func parse(t *testing.T, text string) *document.Document {
	t.Helper()
	doc, err := document.Parse("test", []byte(text))
	if err != nil {
		t.Fatal(err)
	}
	check(t, doc)
	return doc
}

func kinds(doc *document.Document) string {
	var b strings.Builder
	for _, block := range doc.Blocks {
		b.WriteString(block.Kind.String() + ": " + string(doc.Norm[block.Start:block.End]) + "\n")
	}
	return b.String()
}

func TestBlocks(t *testing.T) {
	doc := parse(t, `首页 > 新闻中心 > 东西部协作

石桥区与柳河县携手五年
——石桥区帮扶柳河县工作综述

2023-05-06 09:30  来源：《柳河日报》  编辑：甲乙丙

　　柳河县5月5日讯（记者 丁戊）五年来，石桥区累计向柳河县投入帮扶资金1.2亿元，实施项目80个。

一、产业协作
石桥区引导企业12家到柳河县投资，带动就业560人。
▲工人在扶贫车间里缝制校服。
首批结对的学校有：
石桥一小——柳河二小
石桥三中——柳河一中

（责任编辑：己庚）
相关阅读：
• 柳河苹果进了石桥超市
• 石桥医生在柳河！
上一篇：没有了
`)
	want := `boilerplate: 首页 > 新闻中心 > 东西部协作
title: 石桥区与柳河县携手五年
title: ——石桥区帮扶柳河县工作综述
dateline: 2023-05-06 09:30  来源：《柳河日报》  编辑：甲乙丙
text: 柳河县5月5日讯（记者 丁戊）五年来，石桥区累计向柳河县投入帮扶资金1.2亿元，实施项目80个。
heading: 一、产业协作
text: 石桥区引导企业12家到柳河县投资，带动就业560人。
caption: ▲工人在扶贫车间里缝制校服。
text: 首批结对的学校有：
text: 石桥一小——柳河二小
text: 石桥三中——柳河一中
dateline: （责任编辑：己庚）
boilerplate: 相关阅读：
boilerplate: • 柳河苹果进了石桥超市
boilerplate: • 石桥医生在柳河！
boilerplate: 上一篇：没有了
`
	if got := kinds(doc); got != want {
		t.Errorf("blocks:\n%s\nwant:\n%s", got, want)
	}
	if doc.Title != "石桥区与柳河县携手五年——石桥区帮扶柳河县工作综述" || doc.Date != "2023-05-06" || doc.Source != "柳河日报" {
		t.Errorf("title %q, date %q, source %q", doc.Title, doc.Date, doc.Source)
	}
}

func TestProseEndsListOfLinks(t *testing.T) {
	doc := parse(t, `石桥区帮扶柳河县

热门推荐
山村的路灯亮了
果园里的新把式

最后一公里

石桥区今年又安排资金300万元，为柳河县的三个村修通了到果园去的路，全长十二公里，年底通车。
`)
	want := []document.Kind{
		document.Title, document.Boilerplate, document.Boilerplate, document.Boilerplate, document.Heading, document.Text,
	}
	for i, b := range doc.Blocks {
		if b.Kind != want[i] {
			t.Errorf("line %d is %v, want %v", i, b.Kind, want[i])
		}
	}
}

func TestDate(t *testing.T) {
	const prose = "石桥区向柳河县提供帮扶资金二百万元，用于修路。"
	for _, tt := range []struct {
		text, date, source string
		year               int
	}{
		{"标题在这里\n时间：2020-09-10\n" + prose, "2020-09-10", "", 2020},
		{"标题在这里\n发布日期:2020/9/1 来源:柳河县政府办\n" + prose, "2020-09-01", "柳河县政府办", 2020},
		{"标题在这里\n19-07-19 08:19 来源:柳河网 编辑:甲乙\n" + prose, "2019-07-19", "柳河网", 2019},
		{"标题在这里\n2021年3月5日\n" + prose, "2021-03-05", "", 2021},
		{"标题在这里\n" + prose + "\n柳河县乡村振兴局\n二〇二一年十二月三十一日", "2021-12-31", "柳河县乡村振兴局", 2021},
		{"标题在这里\n柳河网8月2日讯（记者 甲）2019年以来，" + prose, "2019-08-02", "柳河网", 2019},
		{"标题在这里\n新华社北京2022年8月28日电 " + prose, "2022-08-28", "新华社", 2022},
		{"标题在这里\n" + prose + "\n（柳河晚报 2011年4月19日 第7版）\n责任编辑：甲", "2011-04-19", "柳河晚报", 2011},
		{"标题在这里\n" + prose + "\n《柳河日报》（2011-03-09）", "2011-03-09", "柳河日报", 2011},
		{"标题在这里\n本报柳河8月28日电 " + prose, "", "", 0},
		{"标题在这里\n到2030年，力争翻番；2025年底前建成；截至2018年底，" + prose, "", "", 2018},
		{"标题在这里\n2017年至2020年，" + prose, "", "", 2020},
		{"标题在这里\n（来源：本报 责任编辑：甲）\n" + prose, "", "", 0},
		{"标题在这里\n时间：2020-19-10\n" + prose, "", "", 0},
		{prose, "", "", 0},
	} {
		doc := parse(t, tt.text)
		if doc.Date != tt.date || doc.Source != tt.source || doc.Year() != tt.year {
			t.Errorf("%q: date %q, source %q, year %d; want %q, %q, %d",
				tt.text, doc.Date, doc.Source, doc.Year(), tt.date, tt.source, tt.year)
		}
	}
}

func TestPinyinNoise(t *testing.T) {
	for _, tt := range []struct{ in, norm string }{
		{"創(chuàng)新領(lǐng)導(dǎo)，產(chǎn)業(yè)", "创新领导，产业"},
		{"重（chóng）庆与綠(lǜ)色", "重庆与绿色"},
		{"创(chua\u0300ng)新", "创新"},
		{"选项(a)与甲方(de)不变(ok)", "选项(a)与甲方(de)不变(ok)"},
		{"創(chuàng)領(lǐng)導(dǎo)們(men)，集团(WTO)、公司(abc)", "创领导们，集团(WTO)、公司(abc)"},
		{"未完(chuàng", "未完(chuàng"},
		{"A(chuàng)", "A(chuàng)"},
		{"不合(xàng)法", "不合(xàng)法"},
	} {
		if got := string(parse(t, tt.in).Norm); got != tt.norm {
			t.Errorf("%q becomes %q, want %q", tt.in, got, tt.norm)
		}
	}
}

func TestQuote(t *testing.T) {
	doc := parse(t, "福州\u200b創(chuàng)新２．５億元\u00a0，好")
	if got, want := string(doc.Norm), "福州创新2.5亿元 ，好"; got != want {
		t.Fatalf("Norm = %q, want %q", got, want)
	}
	for _, tt := range []struct {
		start, end int
		want       string
	}{
		{2, 3, "創(chuàng)"},
		{2, 4, "創(chuàng)新"},
		{4, 9, "２．５億元"},
		{3, 3, ""},
		{-5, 2, "福州\u200b"},
		{10, 100, "，好"},
		{7, 2, ""},
	} {
		if got := doc.Quote(tt.start, tt.end); got != tt.want {
			t.Errorf("Quote(%d, %d) = %q, want %q", tt.start, tt.end, got, tt.want)
		}
	}
}

func TestLineEndsAndInvisible(t *testing.T) {
	doc := parse(t, "一行。\r\n二行。\r三行。\u2028四\u00ad行\x07。")
	if want := "一行。\n二行。\n三行。\u2028四\u00ad行\x07。"; doc.Text != want {
		t.Errorf("Text = %q, want %q", doc.Text, want)
	}
	if want := "一行。\n二行。\n三行。\n四行。"; string(doc.Norm) != want {
		t.Errorf("Norm = %q, want %q", string(doc.Norm), want)
	}
}

func TestParseErrors(t *testing.T) {
	for _, tt := range []struct {
		name, data string
		want       error
		words      string
	}{
		{"nothing", "", document.ErrEmpty, "a.txt: no text"},
		{"blank", " \n\u3000", document.ErrEmpty, ""},
		{"page without text", "<html><body><script>x</script></body></html>", document.ErrEmpty, ""},
		{"PDF", "%PDF-1.7\n...", document.ErrBinary, "PDF: convert it to text first"},
		{"Word", "PK\x03\x04\x14\x00", document.ErrBinary, "Office"},
		{"PNG", "\x89PNG\r\n\x1a\n", document.ErrBinary, "PNG"},
		{"NULs", "abc\x00\x01\x02\x00def\x00\x7f\x80", document.ErrBinary, "binary"},
		{"controls", strings.Repeat("\x01\x02字", 9), document.ErrBinary, "control"},
		{"Latin-1", "d\xe9j\xe0 vu, caf\xe9 au lait", document.ErrEncoding, "UTF-8"},
	} {
		_, err := document.Parse("a.txt", []byte(tt.data))
		if !errors.Is(err, tt.want) || !strings.HasPrefix(err.Error(), "a.txt: ") || !strings.Contains(err.Error(), tt.words) ||
			strings.Contains(err.Error(), "\n") {
			t.Errorf("%s: error %q, want %q with %q", tt.name, err, tt.want, tt.words)
		}
	}
}

func TestRead(t *testing.T) {
	const text = "石桥区帮扶柳河县。"
	doc, err := document.Read("-", strings.NewReader(text))
	if err != nil {
		t.Fatal(err)
	}
	if doc.Location != "-" || doc.Hash != fmt.Sprintf("%x", sha256.Sum256([]byte(text))) || doc.Encoding != "utf-8" {
		t.Errorf("location %q, hash %q, encoding %q", doc.Location, doc.Hash, doc.Encoding)
	}
	failure := errors.New("broken pipe")
	if _, err := document.Read("x.txt", failing{failure}); !errors.Is(err, failure) || !strings.HasPrefix(err.Error(), "x.txt: ") {
		t.Errorf("error %v", err)
	}
}

type failing struct{ err error }

func (f failing) Read([]byte) (int, error) { return 0, f.err }

// TestSharedArticles reads the press texts that lie beside a developer's copy and are not part of this repository.
func TestSharedArticles(t *testing.T) {
	files, _ := filepath.Glob("../../../shared/articles/*.txt")
	if len(files) == 0 {
		t.Skip("no articles beside the repository")
	}
	for _, file := range files {
		data, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		doc, err := document.Parse(file, data)
		if err != nil {
			t.Error(err)
			continue
		}
		check(t, doc)
		if doc.Source == "" && doc.Title == "" && doc.Date == "" {
			t.Errorf("%s: no title, date or source", file)
		}
	}
}
