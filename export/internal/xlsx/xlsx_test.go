package xlsx

import (
	"errors"
	"io"
	"strings"
	"testing"
)

func TestLetters(t *testing.T) {
	for column, want := range map[int]string{0: "A", 25: "Z", 26: "AA", 51: "AZ", 52: "BA", 702: "AAA"} {
		if got := letters(column); got != want {
			t.Errorf("column %d is %s, want %s", column, got, want)
		}
	}
}

func TestEscaped(t *testing.T) {
	for text, want := range map[string]string{
		"=1+1":                      "=1+1", // a text all the same
		"a<b>&\"\r":                 "a&lt;b&gt;&amp;\"&#13;",
		"\x00\x1f":                  "\uFFFD\uFFFD",
		"_x0041_":                   "_x005F_x0041_",
		"_x00_":                     "_x00_",
		strings.Repeat("长", 32_767): strings.Repeat("长", 32_767),
		strings.Repeat("长", 32_768): strings.Repeat("长", 32_766) + "…",
		strings.Repeat("😀", 16_384): strings.Repeat("😀", 16_383) + "…",
	} {
		if got := escaped(text); got != want {
			t.Errorf("%.40q is %.80q, want %.80q", text, got, want)
		}
	}
}

func TestTooManyRows(t *testing.T) {
	sheet := Sheet{Name: "a", Columns: []Column{{Heading: "b"}}, Rows: func(f func([]Cell) error) error {
		for range MaxRows {
			if err := f([]Cell{{}}); err != nil {
				return err
			}
		}
		return nil
	}}
	if err := Write(io.Discard, []Sheet{sheet}); !errors.Is(err, ErrTooLong) {
		t.Errorf("a row too many: %v", err)
	}
}
