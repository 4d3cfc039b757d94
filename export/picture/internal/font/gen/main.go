// Command gen writes characters.txt, the characters of the embedded font, and with it makes
// font.otf anew. It needs pyftsubset of fonttools on the PATH. Its arguments are the collection
// NotoSansCJK-Regular.ttc (Debian: fonts-noto-cjk, version 2.004) and Unihan_OtherMappings.txt.bz2
// of the Unicode Character Database (Debian: unicode-data): see go:generate in font.go.
package main

import (
	"bufio"
	"compress/bzip2"
	"fmt"
	"log"
	"os"
	"os/exec"
	"slices"
	"strconv"
	"strings"
	"unicode"

	"golang.org/x/text/encoding/simplifiedchinese"
)

// divisions holds the names of the divisions, seen from the package's folder.
const divisions = "../../../../extract/gazetteer/divisions.txt"

// more is what GB 2312 lacks: punctuation and signs of today, and characters frequent in the
// names of firms and people.
const more = "‐‑‒–—―‘’‚“”„†‡•…‰′″‹›€₂₃²³‱№℃™←↑→↓⇒∝≈≠≤≥■□▲△●○◆◇★☆✓㎡㎞㎏￥" +
	"堃昇珺璟鋆昉玥翀喆瑄昱垚犇骉玙璠翊祎赟晟晞暐浥淏湉滢漪烜煊煜燚琎瑢甦砼祾竑粦芃苡蕙褀誉跶轶逯邕郗鄢钇钰铖铠锜镕隽霂霈靓韫颀颢飏骁骐骞鸷鹂麴黉龢勔堉嬿岽崟嵘巘庹忞悫惇扆掞旳昇昕昶晏晳晷曌杺桉梽棽榤槿橦欸毓" + "〇○"

// simplified is the number of the Simplified Chinese face in the collection.
const simplified = "2"

func main() {
	log.SetFlags(0)
	if len(os.Args) != 3 {
		log.Fatal("usage: go run ./gen NotoSansCJK-Regular.ttc Unihan_OtherMappings.txt.bz2")
	}
	if err := generate(os.Args[1], os.Args[2]); err != nil {
		log.Fatal(err)
	}
}

func generate(collection, unihan string) error {
	chars, err := characters(unihan)
	if err != nil {
		return err
	}
	if err := os.WriteFile("characters.txt", []byte(chars), 0o644); err != nil {
		return err
	}
	cmd := exec.Command("pyftsubset", collection,
		"--font-number="+simplified, "--text-file=characters.txt", "--output-file=font.otf",
		"--layout-features=", "--no-hinting", "--name-IDs=0,1,2,4,5,13,14",
		"--drop-tables+=vhea,vmtx,VORG,BASE,GSUB,GPOS,GDEF")
	cmd.Stdout, cmd.Stderr = os.Stdout, os.Stderr
	if err := cmd.Run(); err != nil {
		return fmt.Errorf("pyftsubset (pip install fonttools): %w", err)
	}
	return nil
}

// characters lists Latin with its accents, all of GB 2312 and of 通用规范汉字表, and what the names
// of divisions use beyond them, in code point order.
func characters(unihan string) (string, error) {
	set := map[rune]bool{}
	for r := ' '; r < 0x180; r++ {
		set[r] = true
	}
	decoder := simplifiedchinese.GBK.NewDecoder()
	for hi := 0xA1; hi <= 0xF7; hi++ {
		for lo := 0xA1; lo <= 0xFE; lo++ {
			s, err := decoder.String(string([]byte{byte(hi), byte(lo)}))
			if err != nil {
				continue
			}
			for _, r := range s {
				set[r] = true
			}
		}
	}
	for r := '！'; r <= '～'; r++ {
		set[r] = true
	}
	for _, r := range more {
		set[r] = true
	}
	names, err := os.ReadFile(divisions)
	if err != nil {
		return "", err
	}
	for _, r := range string(names) {
		set[r] = true
	}
	standard, err := standardCharacters(unihan)
	if err != nil {
		return "", err
	}
	for _, r := range standard {
		set[r] = true
	}
	var out []rune
	for r := range set {
		if unicode.IsPrint(r) && r != unicode.ReplacementChar {
			out = append(out, r)
		}
	}
	slices.Sort(out)
	var b strings.Builder
	for _, r := range out {
		b.WriteRune(r)
	}
	return b.String(), nil
}

// standardCharacters are the 8,105 characters of 通用规范汉字表 (2013), those that names of people
// and places may be registered with: the ones with the property kTGH.
func standardCharacters(unihan string) ([]rune, error) {
	f, err := os.Open(unihan)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	var out []rune
	lines := bufio.NewScanner(bzip2.NewReader(f))
	for lines.Scan() {
		fields := strings.Split(lines.Text(), "\t")
		if len(fields) != 3 || fields[1] != "kTGH" {
			continue
		}
		r, err := strconv.ParseUint(strings.TrimPrefix(fields[0], "U+"), 16, 32)
		if err != nil {
			return nil, err
		}
		out = append(out, rune(r))
	}
	if err := lines.Err(); err != nil {
		return nil, err
	}
	if len(out) != 8105 {
		return nil, fmt.Errorf("%s: %d characters of 8105", unihan, len(out))
	}
	return out, nil
}
