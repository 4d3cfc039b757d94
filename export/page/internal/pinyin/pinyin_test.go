package pinyin

import (
	"reflect"
	"slices"
	"strings"
	"testing"
)

func TestReadings(t *testing.T) {
	got := Readings([]string{"重庆", "厦门A", "绿"})
	want := map[string][]string{"重": {"chong", "zhong"}, "庆": {"qing"}, "厦": {"sha", "xia"}, "门": {"men"}, "绿": {"lu", "lv"}}
	if !reflect.DeepEqual(got, want) {
		t.Errorf("got %v, want %v", got, want)
	}
}

// TestTable holds the table against its description.
func TestTable(t *testing.T) {
	var names []string
	for line := range strings.Lines(syllables) {
		name, chars, ok := strings.Cut(strings.TrimSuffix(line, "\n"), "\t")
		if !ok || strings.Trim(name, "abcdefghijklmnopqrstuvwxyz") != "" || chars == "" || !slices.IsSorted([]rune(chars)) {
			t.Errorf("line %q", line)
		}
		names = append(names, name)
	}
	if len(names) < 390 || !slices.IsSorted(names) {
		t.Errorf("%d syllables, sorted: %v", len(names), slices.IsSorted(names))
	}
}
