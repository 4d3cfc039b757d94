package document_test

import (
	"errors"
	"testing"
	"unicode/utf8"

	"example.org/kg/extract/document"
)

// FuzzParse checks that whatever the bytes, there is a document that keeps its promises or one of the errors.
func FuzzParse(f *testing.F) {
	for _, seed := range []string{
		simplified, traditional, newsPage, "", "\xff\xfe\x00", "創(chuàng)新領(lǐng)導(dǎo)(", "（来源：", "相关阅读\n。\n一、\n——", "<p><p><br><td><tr>",
		"2020-09-10\n2020年\n二〇二〇年十月\n", "<table><tr><td><h1>a</h1><h1>b</h1>", "8月2日讯", "\xb8\xa3\xd6\xdd", "<html><h1>x</h1><a>y</a>",
	} {
		f.Add([]byte(seed))
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		doc, err := document.Parse("fuzz", data)
		if err != nil {
			if !errors.Is(err, document.ErrBinary) && !errors.Is(err, document.ErrEncoding) && !errors.Is(err, document.ErrEmpty) {
				t.Fatalf("error of no known kind: %v", err)
			}
			return
		}
		check(t, doc)
		if !utf8.ValidString(doc.Text) || !utf8.ValidString(doc.Title) || !utf8.ValidString(doc.Source) {
			t.Fatalf("not UTF-8: %q, %q, %q", doc.Text, doc.Title, doc.Source)
		}
	})
}
