package document_test

import (
	"fmt"

	"example.org/kg/extract/document"
)

func ExampleParse() {
	doc, err := document.Parse("a.txt", []byte("石橋區幫扶柳河縣\n時間：2020-09-10　來源：柳河日報\n石橋區向柳河縣提供２００萬元。\n"))
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(doc.Title, doc.Date, doc.Source)
	for _, block := range doc.Blocks {
		fmt.Println(block.Kind, string(doc.Norm[block.Start:block.End]))
	}
	// Output:
	// 石桥区帮扶柳河县 2020-09-10 柳河日报
	// title 石桥区帮扶柳河县
	// dateline 时间：2020-09-10 来源：柳河日报
	// text 石桥区向柳河县提供200万元。
}

func ExampleDocument_Quote() {
	doc, err := document.Parse("a.txt", []byte("堅持創(chuàng)新"))
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(string(doc.Norm))
	fmt.Println(doc.Quote(2, 3))
	fmt.Println(doc.Offsets(2, 3))
	// Output:
	// 坚持创新
	// 創(chuàng)
	// 2 11
}
