package document_test

import (
	"strings"
	"testing"

	"example.org/kg/extract/document"
)

const newsPage = `<!DOCTYPE html>
<html><head><meta charset="utf-8"><title>石橋區與柳河縣簽約_柳河要聞_柳河網</title>
<meta name="PubDate" content="2022-03-04 10:11"><meta name="ContentSource" content="柳河日報">
<style>p { color: red }</style><script>var a = "<p>假的。</p>";</script></head>
<body class="has-sidebar">
<div class="logo"><h1>柳河網</h1></div>
<ul class="nav"><li><a href="/">首頁</a></li><li><a href="/a">要聞</a></li></ul>
<div class="wrap">
 <div class="crumbs">當前位置：<a href="/">首頁</a> &gt; <a href="/a">要聞</a></div>
 <h1>石橋區與柳河縣簽約</h1>
 <div class="info"><span>2022-03-04 10:11</span> <span>來源：柳河日報</span> 編輯：甲乙</div>
 <div class="content" id="article">
  <p>　　3月3日，石橋區與柳河縣簽訂協作協議，&nbsp;投入資金<b>２０００</b>萬元，
     用於三個產業園的建設。</p>
  <h3>一、產業協作</h3>
  <p>協議明確，石橋區的<a href="/x">企業</a>到柳河縣投資，吸納<ruby>就<rt>jiù</rt></ruby>業三百人。<br>第二段：轉移勞動力五百人，其中脫貧人口二百人。</p>
  <table><tr><th>縣</th><th>資金（萬元）</th></tr><tr><td><p>柳河縣</p></td><td>2000</td></tr></table>
  <figure><img src="a.jpg"><figcaption>圖為簽約現場。</figcaption></figure>
  <div style="display: none">藏起來的話，不算正文，不應當出現在這裏，對不對？</div>
  <div class="share-box">分享到 <a href="#">微博</a> <a href="#">微信</a></div>
 </div>
 <div class="related"><h4>相關新聞</h4><ul><li><a href="/1">石橋區召開聯席會議，部署今年的協作工作任務</a></li><li><a href="/2">柳河縣的蘋果熟了</a></li></ul></div>
</div>
<aside>熱榜：一條很長的推薦，一條很長的推薦，一條很長的推薦，一條很長的推薦。</aside>
<footer>版權所有 柳河網</footer>
</body></html>`

func TestHTML(t *testing.T) {
	doc := parse(t, newsPage)
	want := `石橋區與柳河縣簽約
2022-03-04 10:11 來源：柳河日報 編輯：甲乙
　　3月3日，石橋區與柳河縣簽訂協作協議，` + "\u00a0" + `投入資金２０００萬元， 用於三個產業園的建設。
一、產業協作
協議明確，石橋區的企業到柳河縣投資，吸納就業三百人。
第二段：轉移勞動力五百人，其中脫貧人口二百人。
縣	資金（萬元）
柳河縣	2000
圖為簽約現場。
`
	if doc.Text != want {
		t.Errorf("text:\n%s\nwant:\n%s", doc.Text, want)
	}
	if doc.Title != "石桥区与柳河县签约" || doc.Date != "2022-03-04" || doc.Source != "柳河日报" {
		t.Errorf("title %q, date %q, source %q", doc.Title, doc.Date, doc.Source)
	}
	wantKinds := []document.Kind{
		document.Title, document.Dateline, document.Text, document.Heading, document.Text, document.Text,
		document.Text, document.Text, document.Caption,
	}
	for i, b := range doc.Blocks {
		if b.Kind != wantKinds[i] {
			t.Errorf("%q is %v, want %v", doc.Quote(b.Start, b.End), b.Kind, wantKinds[i])
		}
	}
}

func TestHTMLFragment(t *testing.T) {
	doc := parse(t, strings.Repeat("<p>石桥区向柳河县提供帮扶资金二百万元。</p>", 5))
	if want := strings.Repeat("石桥区向柳河县提供帮扶资金二百万元。\n", 5); doc.Text != want {
		t.Errorf("text %q", doc.Text)
	}
}

func TestTextWithAngleBrackets(t *testing.T) {
	const text = "关于<协作协议>的说明\n资金a<b>c，石桥区向柳河县提供帮扶资金二百万元。\n"
	if doc := parse(t, text); doc.Text != text {
		t.Errorf("text %q", doc.Text)
	}
}

func TestDeepHTML(t *testing.T) {
	doc := parse(t, "<html><body>"+strings.Repeat("<div>", 2000)+"石桥区向柳河县提供帮扶资金。"+"</body></html>")
	if strings.TrimSpace(doc.Text) != "石桥区向柳河县提供帮扶资金。" {
		t.Errorf("text %q", doc.Text)
	}
}
