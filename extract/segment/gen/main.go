// Command gen writes words.txt.gz: the words of gse's simplified Chinese dictionary that occur
// often enough to matter for word boundaries, as "word frequency tag" lines sorted by word.
package main

import (
	"bufio"
	"bytes"
	"compress/gzip"
	"flag"
	"fmt"
	"log"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
)

func main() {
	dir := flag.String("gse", "", "folder of the module github.com/go-ego/gse")
	least := flag.Int("least", 20, "lowest frequency that is kept")
	out := flag.String("o", "words.txt.gz", "file to write")
	flag.Parse()
	if err := run(*dir, *least, *out); err != nil {
		log.Fatal(err)
	}
}

func run(dir string, least int, out string) error {
	f, err := os.Open(filepath.Join(dir, "data", "dict", "zh", "s_1.txt"))
	if err != nil {
		return err
	}
	defer f.Close()
	var lines []string
	for sc := bufio.NewScanner(f); sc.Scan(); {
		fields := strings.Fields(sc.Text())
		if len(fields) != 3 {
			continue
		}
		n, err := strconv.Atoi(fields[1])
		if err != nil || n < least {
			continue
		}
		lines = append(lines, sc.Text())
	}
	slices.Sort(lines)
	var packed bytes.Buffer
	zip, err := gzip.NewWriterLevel(&packed, gzip.BestCompression)
	if err != nil {
		return err
	}
	fmt.Fprintln(zip, strings.Join(lines, "\n"))
	if err := zip.Close(); err != nil {
		return err
	}
	return os.WriteFile(out, packed.Bytes(), 0o644)
}
