package gazetteer_test

import (
	"fmt"

	"example.org/kg/extract/gazetteer"
)

func Example() {
	g := gazetteer.Default()
	text := []rune("福州市鼓楼区帮扶定西")
	for i := 0; i < len(text); {
		matches := g.MatchAt(text, i)
		if len(matches) == 0 {
			i++
			continue
		}
		name := matches[0]
		fmt.Println(string(text[i : i+name.Len]))
		for _, c := range name.Candidates {
			d, _ := g.Division(c.Code)
			up, _ := g.Parent(c.Code)
			fmt.Println(" ", d.Code, up.Name, d.Name)
		}
		i += name.Len
	}
	// Output:
	// 福州市
	//   350100 福建省 福州市
	// 鼓楼区
	//   320106 南京市 鼓楼区
	//   320302 徐州市 鼓楼区
	//   350102 福州市 鼓楼区
	//   410204 开封市 鼓楼区
	// 定西
	//   621100 甘肃省 定西市
}

func ExampleGazetteer_Named() {
	g := gazetteer.Default()
	for _, c := range g.Named("华亭县") {
		d, _ := g.Division(c.Code)
		fmt.Println(d.Name, d.Code, c.Form == gazetteer.Former)
	}
	// Output: 华亭市 620881 true
}
