package extract_test

import (
	"fmt"

	"example.org/kg/extract"
	"example.org/kg/extract/document"
)

func Example() {
	x, err := extract.New()
	if err != nil {
		fmt.Println(err)
		return
	}
	doc, err := document.Parse("news.txt", []byte("珠海市对口帮扶怒江州。2019年，珠海拨付帮扶资金1.2亿元。"))
	if err != nil {
		fmt.Println(err)
		return
	}
	g, err := x.Article(doc)
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, e := range g.Edges() {
		fmt.Println(g.Entity(e.Subject).Name, e.Relation, g.Entity(e.Object).Name, e.Amount.Chinese())
		for _, st := range e.Statements {
			if len(st.Amounts) > 0 {
				ev := st.Evidence[0]
				fmt.Println(st.Amounts[0].Chinese(), st.Period.Start, ev.Start, ev.End, ev.Exact)
			}
		}
	}
	// Output:
	// 珠海市 assists 怒江傈僳族自治州 1.2亿元
	// 1.2亿元 2019 11 31 2019年，珠海拨付帮扶资金1.2亿元。
}
