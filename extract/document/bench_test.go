package document_test

import (
	"strings"
	"testing"

	"example.org/kg/extract/document"
)

func BenchmarkParse(b *testing.B) {
	paragraph := strings.Repeat("今年以来，石桥区向柳河县提供财政帮扶资金2300万元，转移劳动力860人，其中脱贫人口210人。", 3) + "\n"
	noisy := strings.Repeat("領(lǐng)導(dǎo)小組推動產(chǎn)業(yè)協(xié)作，投入資金2300萬元。", 5) + "\n"
	for _, bb := range []struct{ name, text string }{
		{"plain", strings.Repeat(paragraph, 3000)},
		{"noisy", strings.Repeat(noisy, 3000)},
		{"headings", strings.Repeat("一、工作开展情况\n"+paragraph, 3000)},
		{"html", "<html><body><div>" + strings.Repeat("<p>"+paragraph+"</p>", 3000) + "</div></body></html>"},
	} {
		b.Run(bb.name, func(b *testing.B) {
			data := []byte(bb.text)
			b.SetBytes(int64(len(data)))
			b.ReportAllocs()
			for b.Loop() {
				if _, err := document.Parse("bench", data); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}
