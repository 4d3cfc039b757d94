package eval_test

import (
	"fmt"
	"os"
	"strings"

	"example.org/kg/extract/eval"
	"example.org/kg/graph"
)

func Example() {
	gold, err := eval.ParseGold(strings.NewReader(`{"doc": "A", "entities": [
		{"id": "e", "type": "City", "name": "福州市", "code": "350100"},
		{"id": "w", "type": "City", "name": "定西市", "code": "621100"}
	], "relations": [{"s": "e", "p": "assists", "o": "w", "quote": "福州帮扶定西"}]}`), "A.json", graph.Builtin())
	if err != nil {
		fmt.Println(err)
		return
	}
	g := graph.New()
	if err := g.AddEntity(graph.Entity{ID: graph.DivisionID("350100"), Type: graph.City, Name: "福州市", Code: "350100"}); err != nil {
		fmt.Println(err)
		return
	}
	result := eval.Score(g, gold)
	if err := eval.WriteTable(os.Stdout, []eval.Result{result}); err != nil {
		fmt.Println(err)
	}
	for _, finding := range result.Findings {
		fmt.Println(finding)
	}
	// Output:
	//          entities             relations            measures
	// article      P     R    F1        P     R    F1        P     R    F1   optional edges
	// A        1.000 0.500 0.667    1.000 0.000 0.000    1.000 1.000 1.000                0
	//   entity   -  定西市
	//   relation -  福州市 assists 定西市  「福州帮扶定西」
}
