package document_test

import (
	"testing"

	"golang.org/x/text/encoding"
	"golang.org/x/text/encoding/simplifiedchinese"
	"golang.org/x/text/encoding/traditionalchinese"
	"golang.org/x/text/encoding/unicode"
	"golang.org/x/text/encoding/unicode/utf32"

	"example.org/kg/extract/document"
)

const (
	simplified  = "石桥区与柳河县签订协作协议\n今年以来，石桥区向柳河县提供财政帮扶资金2300万元，转移劳动力860人。\n"
	traditional = "石橋區與柳河縣簽訂協作協議\n今年以來，石橋區向柳河縣提供財政幫扶資金2300萬元，轉移勞動力860人。\n"
)

func TestEncodings(t *testing.T) {
	utf16le := unicode.UTF16(unicode.LittleEndian, unicode.IgnoreBOM)
	utf16be := unicode.UTF16(unicode.BigEndian, unicode.IgnoreBOM)
	for _, tt := range []struct {
		name     string
		mark     string
		encoding encoding.Encoding
		text     string
		want     string
	}{
		{"UTF-8", "", encoding.Nop, simplified, "utf-8"},
		{"UTF-8 with mark", "\xef\xbb\xbf", encoding.Nop, traditional, "utf-8"},
		{"UTF-16LE with mark", "\xff\xfe", utf16le, simplified, "utf-16le"},
		{"UTF-16BE with mark", "\xfe\xff", utf16be, traditional, "utf-16be"},
		{"UTF-16LE", "", utf16le, traditional, "utf-16le"},
		{"UTF-16BE", "", utf16be, simplified, "utf-16be"},
		{"UTF-32LE with mark", "\xff\xfe\x00\x00", utf32.UTF32(utf32.LittleEndian, utf32.IgnoreBOM), simplified, "utf-32le"},
		{"GB 2312", "", simplifiedchinese.GBK, simplified, "gb18030"},
		{"GBK, traditional", "", simplifiedchinese.GBK, traditional, "gb18030"},
		{"GB 18030 with four bytes", "", simplifiedchinese.GB18030, simplified + "㑇𠀀", "gb18030"},
		{"Big5", "", traditionalchinese.Big5, traditional, "big5"},
		{"short GBK", "", simplifiedchinese.GBK, "福州帮扶定西", "gb18030"},
		{"short Big5", "", traditionalchinese.Big5, "福州幫扶定西", "big5"},
	} {
		data, err := tt.encoding.NewEncoder().String(tt.text)
		if err != nil {
			t.Fatalf("%s: %v", tt.name, err)
		}
		doc, err := document.Parse(tt.name, []byte(tt.mark+data))
		if err != nil {
			t.Error(err)
			continue
		}
		if doc.Encoding != tt.want || doc.Text != tt.text {
			t.Errorf("%s: read as %s: %q", tt.name, doc.Encoding, doc.Text)
		}
		check(t, doc)
	}
}

// TestWrongLabel: a page's label is a hint, and GB2312 in it means whatever GB18030 can say.
func TestWrongLabel(t *testing.T) {
	page := func(label string) string {
		return `<html><head><meta charset="` + label + `"></head><body><p>石桥区的朱镕同志向柳河县捐赠资金三十万元，用于修路。</p></body></html>`
	}
	gbk, err := simplifiedchinese.GBK.NewEncoder().String(page("gb2312"))
	if err != nil {
		t.Fatal(err)
	}
	for _, data := range []string{gbk, page("gb2312"), page("big5")} {
		doc, err := document.Parse("page", []byte(data))
		if err != nil {
			t.Fatal(err)
		}
		if want := "石桥区的朱镕同志向柳河县捐赠资金三十万元，用于修路。\n"; doc.Text != want {
			t.Errorf("read as %s: %q", doc.Encoding, doc.Text)
		}
	}
}

func TestBrokenUTF8(t *testing.T) {
	doc, err := document.Parse("cut", []byte(simplified+simplified[:4]))
	if err != nil {
		t.Fatal(err)
	}
	if want := simplified + "石\uFFFD"; doc.Encoding != "utf-8" || doc.Text != want {
		t.Errorf("read as %s: %q", doc.Encoding, doc.Text)
	}
}
