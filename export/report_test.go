package export

import (
	"archive/zip"
	"bytes"
	"io"
	"strings"
	"testing"
)

// A report keeps numbers numbers and texts texts, and the same one gives the same bytes.
func TestWriteReports(t *testing.T) {
	reports := []Report{
		{"pairs", []ReportColumn{{"帮扶方", ReportText}, {"援助资金（元）", ReportMoney}}, [][]ReportCell{{{Text: "=1+1<b>"}, {Number: "252000000.5"}}}},
		{"依据", []ReportColumn{{"原文", ReportQuote}, {"起", ReportCount}}, [][]ReportCell{{{Text: "福州帮扶定西"}, {}}}},
	}
	var first, second bytes.Buffer
	for _, w := range []*bytes.Buffer{&first, &second} {
		if err := WriteReports(w, reports); err != nil {
			t.Fatal(err)
		}
	}
	if !bytes.Equal(first.Bytes(), second.Bytes()) {
		t.Error("two runs differ")
	}
	book, err := zip.NewReader(bytes.NewReader(first.Bytes()), int64(first.Len()))
	if err != nil {
		t.Fatal(err)
	}
	for file, want := range map[string]string{
		"xl/worksheets/sheet1.xml": "<v>252000000.5</v>",
		"xl/worksheets/sheet2.xml": "福州帮扶定西",
		"xl/workbook.xml":          `name="依据"`,
	} {
		f, err := book.Open(file)
		if err != nil {
			t.Fatal(err)
		}
		text, err := io.ReadAll(f)
		if err != nil || !strings.Contains(string(text), want) {
			t.Errorf("%s: %v: no %s in %s", file, err, want, text)
		}
		if strings.Contains(string(text), "<b>") && file == "xl/worksheets/sheet1.xml" {
			t.Errorf("%s: text is not escaped", file)
		}
	}
}
