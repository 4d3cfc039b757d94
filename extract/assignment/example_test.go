package assignment_test

import (
	"fmt"

	"example.org/kg/extract/assignment"
)

func Example() {
	table := assignment.Default()
	fmt.Println(table.Between("621126", "350102")) // 岷县 in 定西市, 鼓楼区 in 福州市
	fmt.Println(table.Related("320106", "621126")) // 鼓楼区 in 南京市
	// Output:
	// -1
	// false
}
