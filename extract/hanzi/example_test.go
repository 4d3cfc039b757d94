package hanzi_test

import (
	"fmt"

	"example.org/kg/extract/hanzi"
)

func ExampleFold() {
	fmt.Println(hanzi.Fold("連江縣向臺江區捐贈１２．５萬元（物資）"))
	fmt.Println(hanzi.Fold("乾隆年間，乾貨"))
	// Output:
	// 连江县向台江区捐赠12.5万元（物资）
	// 乾隆年间，干货
}
