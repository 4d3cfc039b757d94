package main

import (
	_ "embed"
	"fmt"
	"regexp"
	"strings"
	"unicode/utf8"
)

//go:embed data/aliases.tsv
var aliasesText string

//go:embed data/nationalities.txt
var nationalitiesText string

//go:embed data/generic.txt
var genericText string

// nameAll gives every division of the table its further names: short ones
// first, then the former ones.
func nameAll(t *table) error {
	for _, code := range t.codes() {
		if d := t.divisions[code]; d != nil {
			for _, alias := range shortNames(d.official()) {
				d.add(alias, false)
			}
		}
		for _, d := range t.townships[code] {
			d.add(plainTownship(d.official()), false)
		}
	}
	for _, row := range tsv(aliasesText) {
		d := t.divisions[row[1]]
		if d == nil {
			return fmt.Errorf("aliases.tsv: no division %s", row[1])
		}
		d.add(row[0], false)
	}
	t.dropMinorStems()
	return addFormer(t)
}

// suffixes ends the names of divisions, longer ones before those they end in.
var suffixes = []string{
	"特别行政区", "自治区", "自治州", "自治县", "自治旗", "联合旗",
	"新区", "林区", "特区", "矿区", "地区", "省", "市", "县", "区", "盟", "旗",
}

// split parts a name into stem and suffix, of which the stem has two
// characters at least; otherwise the suffix is "".
func split(official string) (stem, suffix string) {
	for _, s := range suffixes {
		if stem, ok := strings.CutSuffix(official, s); ok && utf8.RuneCountInString(stem) >= 2 {
			return stem, s
		}
	}
	return official, ""
}

// plainSuffix is the last part of an autonomous division's short name:
// 甘南州 for 甘南藏族自治州. Papers also keep 自治: 道真自治县.
var plainSuffix = map[string]string{"自治州": "州", "自治县": "县", "自治旗": "旗", "区": "区"}

// shortNames returns the short names of an official name, the shortest first.
func shortNames(official string) []string {
	stem, suffix := split(official)
	if suffix == "" || generic(stem) {
		return nil
	}
	if suffix == "旗" {
		if short := bannerNames(official, stem); short != nil {
			return short
		}
	}
	plain := withoutNationalities(stem)
	short := []string{plain}
	if s := plainSuffix[suffix]; s != "" && plain != stem || strings.HasPrefix(suffix, "自治") && suffix != "自治区" {
		short = append(short, plain+s)
	}
	if strings.HasPrefix(suffix, "自治") && suffix != "自治区" && plain != stem {
		short = append(short, plain+suffix)
	}
	if generic(plain) {
		return nil
	}
	return short
}

// bannerEnd is the end of a banner's name that tells it from its sister.
var bannerEnd = regexp.MustCompile(`^(.).*?((?:[左右]翼)?[前后左右中])$`)

// bannerNames returns the customary short forms of a banner: 察右前旗 for
// 察哈尔右翼前旗, 土左旗 for 土默特左旗, 阿旗 for 阿鲁科尔沁旗. It returns nil
// where only the stem is in use, as for 四子王旗.
func bannerNames(official, stem string) []string {
	if m := bannerEnd.FindStringSubmatch(stem); m != nil && utf8.RuneCountInString(stem) > 2 {
		return []string{m[1] + strings.Replace(m[2], "翼", "", 1) + "旗"}
	}
	if utf8.RuneCountInString(stem) >= 3 && !strings.ContainsAny(stem[:len("东")], "东西正四") {
		first, _ := utf8.DecodeRuneInString(official)
		return []string{stem, string(first) + "旗"}
	}
	return nil
}

// withoutNationalities cuts the nationalities off the end of a stem, as long
// as two characters remain: 积石山 for 积石山保安族东乡族撒拉族. A stem that is
// a nationality itself loses 族: 东乡 for 东乡族.
func withoutNationalities(stem string) string {
	for {
		rest, ok := cutNationality(stem)
		if !ok {
			break
		}
		stem = rest
	}
	for _, row := range tsv(nationalitiesText) {
		if stem == row[0]+"族" && utf8.RuneCountInString(row[0]) >= 2 {
			return row[0]
		}
	}
	return stem
}

// cutNationality cuts one nationality off the end of stem; 族 may be missing
// behind names of two characters and more (巴里坤哈萨克).
func cutNationality(stem string) (string, bool) {
	best := ""
	for _, row := range tsv(nationalitiesText) {
		for _, end := range []string{row[0] + "族", row[0]} {
			rest, ok := strings.CutSuffix(stem, end)
			if ok && utf8.RuneCountInString(end) >= 2 && utf8.RuneCountInString(rest) >= 2 && len(end) > len(best) {
				best = end
			}
		}
	}
	return strings.TrimSuffix(stem, best), best != ""
}

// plainTownship returns a township's name without its nationalities: 双语乡
// for 双语回族乡.
func plainTownship(official string) string {
	for _, kind := range []string{"乡", "镇"} {
		stem, ok := strings.CutSuffix(official, kind)
		if ok && strings.HasSuffix(stem, "族") {
			if plain := withoutNationalities(stem); plain != stem && !strings.HasSuffix(plain, "族") {
				return plain + kind
			}
		}
	}
	return ""
}

// generic reports whether a stem tells no place (市中, 城关).
func generic(stem string) bool {
	for _, row := range tsv(genericText) {
		if row[0] == stem {
			return true
		}
	}
	return false
}

// dropMinorStems takes from 矿区 the stem that another county of the same
// prefecture has (井陉 is 井陉县, not 井陉矿区).
func (t *table) dropMinorStems() {
	for _, code := range t.codes() {
		d := t.divisions[code]
		if d == nil || !strings.HasSuffix(d.official(), "矿区") || len(d.names) < 2 {
			continue
		}
		for _, other := range t.codes() {
			o := t.divisions[other]
			if other != code && other[:4] == code[:4] && o != nil && len(o.names) > 1 && o.names[1].text == d.names[1].text {
				d.names = d.names[:1]
				break
			}
		}
	}
}
