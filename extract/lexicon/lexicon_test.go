package lexicon

import (
	"slices"
	"strings"
	"testing"
)

const sample = `# a comment
[prep.to]
向 对
[help]
帮扶 对口帮扶 对口

[kind.School]
学校 中小学校
[plain]
对口
[rare]
字𠅤 字
`

func sampleLexicon(t *testing.T) *Lexicon {
	t.Helper()
	lex, err := parse("sample.txt", sample)
	if err != nil {
		t.Fatal(err)
	}
	return lex
}

func TestAtIsLongest(t *testing.T) {
	lex := sampleLexicon(t)
	cases := []struct {
		text string
		at   int
		word string
	}{
		{"对口帮扶县", 0, "对口帮扶"},
		{"对口部门", 0, "对口"},
		{"对部门", 0, "对"},
		{"x对口帮", 1, "对口"},
		{"部门", 0, ""},
		{"对", 1, ""},
		{"", 0, ""},
		{"字𠅤典", 0, "字𠅤"},
		{"😀字典", 1, "字"},
		{"𠅤😀", 0, ""},
		{"中小学", 0, ""},
	}
	for _, c := range cases {
		text := []rune(c.text)
		n, classes := lex.At(text, c.at)
		if got := string(text[c.at : c.at+n]); got != c.word || !slices.Equal(classes, lex.Classes(c.word)) {
			t.Errorf("At(%q, %d) = %q %v, want %q", c.text, c.at, got, classes, c.word)
		}
	}
}

func TestClasses(t *testing.T) {
	lex := sampleLexicon(t)
	if got, want := lex.Classes("对口"), []Class{"help", "plain"}; !slices.Equal(got, want) {
		t.Errorf("classes %v, want %v in the order of the file", got, want)
	}
	if lex.Classes("口") != nil {
		t.Error("a word that it does not hold has classes")
	}
	if !lex.Is("对口", "plain") || lex.Is("对口", "prep.to") || lex.Is("口", "plain") {
		t.Error("Is differs from the classes")
	}
	if got, want := lex.Members("help"), []string{"帮扶", "对口帮扶", "对口"}; !slices.Equal(got, want) {
		t.Errorf("members %v, want %v in the order of the file", got, want)
	}
	if lex.Members("none") != nil {
		t.Error("an unknown class has members")
	}
}

func TestEndingAt(t *testing.T) {
	lex := sampleLexicon(t)
	cases := []struct {
		text    string
		end     int
		longest int
		prefix  string
		word    string
		class   Class
	}{
		{"农村中小学校", 6, 6, "kind.", "中小学校", "kind.School"},
		{"农村中小学校", 6, 3, "kind.", "学校", "kind.School"},
		{"农村中小学校", 5, 6, "kind.", "", ""},
		{"甲对口", 3, 5, "", "对口", "help"},
		{"甲对口", 3, 5, "plain", "对口", "plain"},
		{"甲对口", 3, 1, "", "", ""},
		{"学校", 0, 6, "kind.", "", ""},
	}
	for _, c := range cases {
		text := []rune(c.text)
		n, class := lex.EndingAt(text, c.end, c.longest, c.prefix)
		if got := string(text[c.end-n : c.end]); got != c.word || class != c.class {
			t.Errorf("EndingAt(%q, %d, %d, %q) = %q %s, want %q %s", c.text, c.end, c.longest, c.prefix, got, class, c.word, c.class)
		}
	}
}

func TestParseErrors(t *testing.T) {
	for _, data := range []string{"# words\n\n帮扶\n[help]\n", "[help]\n帮扶\n支援 𠅤\n"} {
		if _, err := parse("bad.txt", data); err == nil || !strings.HasPrefix(err.Error(), "bad.txt:3: ") {
			t.Errorf("%q gives the error %v, want one that names line 3", data, err)
		}
	}
}

// The words of the data files are found where they stand, whatever is around them, and no class
// is empty.
func TestDataIsFound(t *testing.T) {
	for file, load := range map[string]func() (*Lexicon, error){"words.txt": Words, "names.txt": Names} {
		lex, err := load()
		if err != nil {
			t.Fatal(err)
		}
		if len(lex.members) < 10 {
			t.Errorf("%s holds %d classes", file, len(lex.members))
		}
		for class, words := range lex.members {
			for _, w := range words {
				text := []rune("\x00" + w)
				if n, classes := lex.At(text, 1); n != len(text)-1 || !slices.Contains(classes, class) {
					t.Errorf("%s: %s of %s is read as %q %v", file, w, class, string(text[1:1+n]), classes)
				}
				if n, _ := lex.EndingAt(text, len(text), len(text), string(class)); n != len(text)-1 {
					t.Errorf("%s: %s of %s is not found at the end of a text", file, w, class)
				}
			}
		}
	}
}

// A class that is named in the files has words.
func TestNoClassIsEmpty(t *testing.T) {
	for file, data := range map[string]string{"words.txt": words, "names.txt": names} {
		lex, err := parse(file, data)
		if err != nil {
			t.Fatal(err)
		}
		for line := range strings.Lines(data) {
			if name, ok := strings.CutPrefix(strings.TrimSpace(line), "["); ok {
				if class := Class(strings.TrimSuffix(name, "]")); len(lex.Members(class)) == 0 {
					t.Errorf("%s: class %s has no words", file, class)
				}
			}
		}
	}
}
