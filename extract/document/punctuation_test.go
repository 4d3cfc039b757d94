package document

import "testing"

// Signs beside Chinese characters have full width; those inside numbers, times and Latin words stay.
func TestWidePunctuation(t *testing.T) {
	for text, want := range map[string]string{
		"海安市来了,勉县也来了.":      "海安市来了，勉县也来了.",
		"海安市来了;勉县没来":        "海安市来了；勉县没来",
		"问:来了吗?来了!":         "问：来了吗？来了！",
		"共1,234.5万元":        "共1,234.5万元",
		"8:30出发":            "8:30出发",
		"共3,其中2":            "共3，其中2",
		"see https://a.b?c": "see https://a.b?c",
		"GDP,CPI":           "GDP,CPI",
		"海安市GDP,CPI都涨了":     "海安市GDP,CPI都涨了",
		"“好”,他说":            "“好”，他说",
	} {
		doc, err := Parse("a.txt", []byte(text))
		if err != nil {
			t.Errorf("%s: %v", text, err)
			continue
		}
		if got := string(doc.Norm); got != want {
			t.Errorf("%s is read as %s, not %s", text, got, want)
		}
		if doc.Text != text {
			t.Errorf("%s is kept as %s", text, doc.Text)
		}
	}
}
