package spill

import (
	"cmp"
	"fmt"
	"math/rand/v2"
	"os"
	"slices"
	"strings"
	"testing"
)

type pair struct{ key, value string }

// Sorted in a file or in memory, listed or looked up: every key has its values in the order in which they came.
func TestSorter(t *testing.T) {
	t.Setenv("TMPDIR", t.TempDir())
	rng := rand.New(rand.NewPCG(1, 2))
	for _, limit := range []int{1, 300, 1 << 20} {
		for _, n := range []int{0, 1, 2000} {
			var want []pair
			s := NewSorter(limit)
			for i := range n {
				p := pair{fmt.Sprint(rng.IntN(n), "\x00"), strings.Repeat("v", rng.IntN(40)) + fmt.Sprint(i)}
				if rng.IntN(100) == 0 {
					p = pair{"", strings.Repeat("長", blockSize)}
				}
				want = append(want, p)
				if err := s.Add(p.key, []byte(p.value)); err != nil {
					t.Fatal(err)
				}
			}
			slices.SortStableFunc(want, func(a, b pair) int { return cmp.Compare(a.key, b.key) })
			what := fmt.Sprintf("%d records, limit %d", n, limit)
			var got []pair
			for g, err := range s.Groups() {
				got = append(got, pairs(t, g, err)...)
			}
			if !slices.Equal(got, want) {
				t.Errorf("%s: sorter lists other records", what)
			}
			table, err := s.Table()
			if err != nil {
				t.Fatal(err)
			}
			checkTable(t, what, table, want)
			if err := table.Close(); err != nil {
				t.Error(err)
			}
		}
	}
	if left, err := os.ReadDir(os.TempDir()); err != nil || len(left) > 0 {
		t.Errorf("left behind: %v %v", left, err)
	}
}

// checkTable looks every key up while the table is listed.
func checkTable(t *testing.T, what string, table *Table, want []pair) {
	t.Helper()
	var listed, found []pair
	for g, err := range table.Groups() {
		key := string(g.Key)
		values, failed := table.Get(key)
		found = append(found, pairs(t, Group{[]byte(key), values}, failed)...)
		listed = append(listed, pairs(t, g, err)...)
		if none, err := table.Get(key + "\x00"); len(none) > 0 || err != nil {
			t.Errorf("%s: %q is there: %v", what, key+"\x00", err)
		}
	}
	if !slices.Equal(listed, want) || !slices.Equal(found, want) {
		t.Errorf("%s: table has other records", what)
	}
}

func pairs(t *testing.T, g Group, err error) (list []pair) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
	for _, v := range g.Values {
		list = append(list, pair{string(g.Key), string(v)})
	}
	return list
}
