package export

import (
	"encoding/csv"
	"errors"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"

	"example.org/kg/graph"
)

// saveKit writes a kit into a folder.
func saveKit(t testing.TB, name string, g *graph.Graph) string {
	t.Helper()
	kit, err := KitOf(name)
	if err != nil {
		t.Fatal(err)
	}
	files, err := kit.Files(g, Options{})
	if err != nil {
		t.Fatal(err)
	}
	folder := t.TempDir()
	saveFiles(t, folder, files)
	return folder
}

// answers are the queries of a kit with the answers that they have to give, without headings.
func answers(t testing.TB, folder, ending string) (queries []string, want [][][]string) {
	t.Helper()
	for _, name := range exampleNames() {
		queries = append(queries, filepath.Join(folder, "queries", name+ending))
		f, err := os.Open(filepath.Join(folder, "queries", name+".csv"))
		if err != nil {
			t.Fatal(err)
		}
		rows, err := csv.NewReader(f).ReadAll()
		f.Close()
		if err != nil {
			t.Fatal(err)
		}
		want = append(want, rows[1:])
	}
	return queries, want
}

// checkAnswers compares answers in any order of rows, numbers by their values.
func checkAnswers(t *testing.T, got, want [][][]string) {
	t.Helper()
	if len(got) != len(want) {
		t.Fatalf("%d answers, want %d", len(got), len(want))
	}
	for i := range want {
		for _, rows := range [][][]string{got[i], want[i]} {
			for _, row := range rows {
				for j, cell := range row {
					row[j] = strings.ReplaceAll(cell, "\r\n", "\n")
				}
			}
			slices.SortFunc(rows, slices.Compare)
		}
		if !slices.EqualFunc(got[i], want[i], slices.Equal) {
			t.Errorf("query %d answers %.1500q, want %.1500q", i+1, got[i], want[i])
		}
	}
}

func TestKits(t *testing.T) {
	names := map[string]bool{}
	for _, kit := range Kits() {
		if names[kit.Name] || kit.Summary == "" {
			t.Errorf("%s stands twice or lacks a summary", kit.Name)
		}
		names[kit.Name] = true
		for name, g := range trying(t) {
			folder := saveKit(t, kit.Name, g)
			ending := kit.query(examples{}, 0).ending
			queries, want := answers(t, folder, ending)
			for _, q := range append(queries, filepath.Join(folder, "README.md"), filepath.Join(folder, "counts.csv")) {
				if text, err := os.ReadFile(q); err != nil || len(text) == 0 {
					t.Errorf("%s %s: %s: %v", kit.Name, name, q, err)
				} else if strings.Contains(string(text), "$R") || strings.Contains(string(text), "$O") {
					t.Errorf("%s %s: %s is not filled in", kit.Name, name, q)
				}
			}
			if asked := len(g.Statements()) > 0; asked != (len(want[0]) > 0 && len(want[1]) > 0 && len(want[2]) > 0) {
				t.Errorf("%s %s: the answers are %.300q", kit.Name, name, want)
			}
		}
	}
	if _, err := KitOf("excel"); !errors.Is(err, ErrKit) || !strings.Contains(err.Error(), "neo4j") {
		t.Errorf("unknown kit: %v", err)
	}
}

func TestKitCounts(t *testing.T) {
	g := nasty(t)
	f, err := os.Open(filepath.Join(saveKit(t, "duckdb", g), "counts.csv"))
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	rows, err := csv.NewReader(f).ReadAll()
	if err != nil {
		t.Fatal(err)
	}
	for what, want := range map[string]int{"entities": len(g.Entities()), "relations": len(g.Edges()), "statements": len(g.Statements()), "documents": len(g.Documents())} {
		if !slices.ContainsFunc(rows, func(row []string) bool { return row[0] == what && row[1] == strconv.Itoa(want) }) {
			t.Errorf("no %d %s in %q", want, what, rows)
		}
	}
}

func TestSameBytesOfKits(t *testing.T) {
	for _, kit := range Kits() {
		one, other := saveKit(t, kit.Name, nasty(t)), saveKit(t, kit.Name, nasty(t))
		err := filepath.WalkDir(one, func(path string, entry os.DirEntry, err error) error {
			if err != nil || entry.IsDir() {
				return err
			}
			a, err := os.ReadFile(path)
			if err != nil {
				return err
			}
			b, err := os.ReadFile(other + strings.TrimPrefix(path, one))
			if err == nil && string(a) != string(b) {
				t.Errorf("%s: %s changes", kit.Name, path)
			}
			return err
		})
		if err != nil {
			t.Error(err)
		}
	}
}

// The texts of Gephi's kit name things as its files do: ids of GEXF, names of the workbook.
func TestGephiQueriesNameWhatItsFilesHave(t *testing.T) {
	folder := saveKit(t, "gephi", sample(t))
	text := func(name string) string {
		data, err := os.ReadFile(filepath.Join(folder, name))
		if err != nil {
			t.Fatal(err)
		}
		return string(data)
	}
	_, target, _ := strings.Cut(text("queries/1-subjects.txt"), "target by ")
	target, _, _ = strings.Cut(target, ".")
	if !strings.Contains(text("kg.gexf"), ` target="`+target+`"`) {
		t.Errorf("no edge leads to %q", target)
	}
	if got := text("queries/3-quotes.txt"); !strings.Contains(got, "关系 for 帮扶, 主体 for 福州市, 客体 for 定西市") {
		t.Error(got)
	}
}
