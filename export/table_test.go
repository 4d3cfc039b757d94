package export

import (
	"encoding/csv"
	"io"
	"os"
	"path/filepath"
	"reflect"
	"slices"
	"strings"
	"testing"

	"example.org/kg/export/internal/safe"
	"example.org/kg/graph"
)

// rowsOf are the rows of a table as text.
func rowsOf(t testing.TB, table dataTable) [][]string {
	t.Helper()
	rows := [][]string{}
	err := table.rows(func(row []value) error {
		record := make([]string, len(row))
		for i, v := range row {
			record[i] = v.String(table.fields[i].kind)
		}
		rows = append(rows, record)
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	return rows
}

func TestTables(t *testing.T) {
	rows := map[string][][]string{}
	for _, table := range tables(newSource(sample(t))) {
		rows[table.name] = rowsOf(t, table)
	}
	for name, want := range map[string]int{"documents": 1, "entities": 7, "relations": 4, "statements": 5, "evidence": 5, "mentions": 6} {
		if len(rows[name]) != want {
			t.Errorf("%d %s, want %d", len(rows[name]), name, want)
		}
	}
	want := []string{
		"division/350100", "assists", "division/621100", "福州市", "帮扶", "定西市", "false", "2", "1", "252000000", "", "2018", "2018",
		"false", "1", "2018年福州向定西提供帮扶资金达2.52亿元", "题目",
	}
	if !slices.ContainsFunc(rows["relations"], func(row []string) bool { return slices.Equal(row, want) }) {
		t.Errorf("no relation %q in %q", want, rows["relations"])
	}
}

// filesOf writes the files of a format into a folder.
func filesOf(t testing.TB, name string, g *graph.Graph) []string {
	t.Helper()
	f, err := FormatOf(name)
	if err != nil {
		t.Fatal(err)
	}
	files, err := f.Files(g, Options{})
	if err != nil {
		t.Fatal(err)
	}
	return saveFiles(t, t.TempDir(), files)
}

func saveFiles(t testing.TB, folder string, files []File) []string {
	t.Helper()
	var paths []string
	for _, file := range files {
		path := filepath.Join(folder, filepath.FromSlash(file.Name))
		if err := os.MkdirAll(filepath.Dir(path), 0o700); err != nil {
			t.Fatal(err)
		}
		out, err := os.Create(path)
		if err != nil {
			t.Fatal(err)
		}
		if err := file.Write(out); err != nil {
			t.Fatal(err)
		}
		if err := out.Close(); err != nil {
			t.Fatal(err)
		}
		paths = append(paths, path)
	}
	return paths
}

func TestRealReadersOfTables(t *testing.T) {
	for _, reader := range []struct{ library, format string }{{"duckdb", "parquet"}, {"pyarrow", "parquet"}, {"duckdb", "csv"}} {
		for name, g := range trying(t) {
			t.Run(reader.library+" "+reader.format+" "+name, func(t *testing.T) {
				var got map[string][][]string
				ask(t, &got, reader.library, filesOf(t, reader.format, g)...)
				for _, table := range tables(newSource(g)) {
					want := rowsOf(t, table)
					if rows := got[table.name+"."+reader.format]; !reflect.DeepEqual(rows, want) {
						t.Errorf("%s: %.2000q, want %.2000q", table.name, rows, want)
					}
				}
			})
		}
	}
}

func FuzzCSV(f *testing.F) {
	for _, s := range hostileTexts() {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		if s == "" {
			return
		}
		for _, table := range tables(newSource(hostile(t, s))) {
			var b strings.Builder
			if err := writeCSV(&b, table); err != nil {
				t.Fatal(err)
			}
			got, err := csv.NewReader(strings.NewReader(b.String())).ReadAll()
			if err != nil {
				t.Fatal(err)
			}
			want := rowsOf(t, table)
			for _, row := range want {
				for i := range row {
					row[i] = strings.ReplaceAll(row[i], "\r\n", "\n") // so reads encoding/csv
				}
			}
			if !reflect.DeepEqual(got[1:], want) {
				t.Errorf("%s: %q, want %q", table.name, got[1:], want)
			}
		}
	})
}

type sheetSeen struct {
	Rows           [][]any
	Types          []string
	Frozen, Filter string
}

func TestRealReaderOfXLSX(t *testing.T) {
	for name, g := range trying(t) {
		t.Run(name, func(t *testing.T) {
			var got map[string]sheetSeen
			ask(t, &got, "openpyxl", save(t, "xlsx", g))
			for label, rows := range map[string]int{"关系": len(g.Edges()), "陈述": len(g.Statements()), "实体": len(g.Entities()), "文档": len(g.Documents())} {
				sheet := got[label]
				if len(sheet.Rows) != rows+1 || sheet.Frozen != "A2" || !strings.HasPrefix(sheet.Filter, "A1:") {
					t.Errorf("%s: %d rows, want %d and the heading; frozen at %q, filter %q", label, len(sheet.Rows), rows, sheet.Frozen, sheet.Filter)
				}
				if slices.Contains(sheet.Types, "f") {
					t.Errorf("%s has a formula", label)
				}
			}
		})
	}
	g := nasty(t)
	if err := g.Merge(hostile(t, "=HYPERLINK(\"http://a.example\")_x0041_")); err != nil {
		t.Fatal(err)
	}
	var got map[string]sheetSeen
	ask(t, &got, "openpyxl", save(t, "xlsx", g))
	var amounts, people []any
	for _, row := range got["陈述"].Rows[1:] {
		if row[3] != nil {
			amounts = append(amounts, row[3])
		}
		if row[4] != nil {
			people = append(people, row[4])
		}
	}
	for _, want := range []any{252000000.0, 0.5, 2806.95, "9007199254740992"} {
		if !slices.Contains(amounts, want) {
			t.Errorf("no amount %v among %v", want, amounts)
		}
	}
	for _, want := range []any{11100.0, "9007199254740993"} {
		if !slices.Contains(people, want) {
			t.Errorf("no headcount %v among %v", want, people)
		}
	}
	names := map[any]bool{}
	for _, row := range got["实体"].Rows {
		names[row[0]] = true
	}
	for _, ent := range g.Entities() {
		if want := strings.ReplaceAll(safe.Text(ent.Name), "_x0041_", "_x005F_x0041_"); !names[want] {
			t.Errorf("the sheet has no %.100q", ent.Name)
		}
	}
}

// More rows than a group of Parquet holds, with and without values.
func TestParquetGroups(t *testing.T) {
	const n = 140_000
	table := dataTable{name: "long", fields: []tableField{{name: "number", kind: kindLong}, {name: "third", kind: kindText}, {name: "even", kind: kindBool}}}
	table.rows = func(f func([]value) error) error {
		for i := range n {
			row := []value{countValue(i), {}, boolValue(i%2 == 0)}
			if i%3 == 0 {
				row[1] = textValue("第三")
			}
			if err := f(row); err != nil {
				return err
			}
		}
		return nil
	}
	paths := saveFiles(t, t.TempDir(), []File{{"long.parquet", func(w io.Writer) error { return writeParquet(w, table) }}})
	var got map[string][][]string
	ask(t, &got, "duckdb", paths...)
	if !reflect.DeepEqual(got["long.parquet"], rowsOf(t, table)) {
		t.Errorf("%d rows of %d, or others than were written", len(got["long.parquet"]), n)
	}
}
