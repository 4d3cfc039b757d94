package picture

import (
	"errors"
	"regexp"
	"strings"
	"testing"
)

func TestCheckLink(t *testing.T) {
	for _, page := range []string{"kg.html", "a/b/kg.html", "../kg.html?x=1", "/kg.html", "图.html", "https://a.example/kg.html", "HTTP://a.example", "./a:b"} {
		if err := CheckLink(page); err != nil {
			t.Error(err)
		}
	}
	for _, page := range []string{
		"javascript:alert(1)", "JavaScript:alert(1)", " javascript:alert(1)", "java\nscript:alert(1)", "\x01javascript:x", "data:text/html,x", "vbscript:x",
		"file:///etc/passwd", "//a.example/kg.html", "http:kg.html", "https://", "kg.html#x", "kg.html?\"><script>", "a:b", "%zz",
	} {
		if err := CheckLink(page); !errors.Is(err, ErrLink) {
			t.Errorf("%q is let through: %v", page, err)
		}
	}
	if err := WriteSVG(t.Context(), new(strings.Builder), tinyGraph(t), Options{Link: "javascript:x"}); !errors.Is(err, ErrLink) {
		t.Errorf("err = %v", err)
	}
}

// TestLinksLeadToThings counts the links of a picture and looks at one.
func TestLinksLeadToThings(t *testing.T) {
	text := svgOf(t, tinyGraph(t), Options{Link: "图.html"})
	links := regexp.MustCompile(`<a xlink:href="([^"]*)"`).FindAllStringSubmatch(text, -1)
	if len(links) != 3+2+2 { // entities, relations and their labels
		t.Errorf("%d links: %s", len(links), links)
	}
	for _, want := range []string{
		`"%E5%9B%BE.html#entity=division/350100"`, `"%E5%9B%BE.html#edge=division/350100~assists~division/621100"`,
		`data-id="division/621100"`, `data-subject="division/350100" data-relation="assists" data-object="division/621100"`, `role="graphics-document document"`,
	} {
		if !strings.Contains(text, want) {
			t.Errorf("no %s", want)
		}
	}
	if fragment("a~b#c d\"") != "a%7Eb%23c%20d%22" {
		t.Errorf("ids are not escaped: %s", fragment("a~b#c d\""))
	}
	if plain := svgOf(t, tinyGraph(t), Options{}); strings.Contains(plain, "<a ") || !strings.Contains(plain, `role="img"`) {
		t.Error("a picture without a page has links")
	}
}
