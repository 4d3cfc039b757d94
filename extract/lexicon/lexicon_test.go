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

// lexiconOf makes a lexicon of all classes of a text.
func lexiconOf(t *testing.T, text Text) *Lexicon {
	t.Helper()
	blocks, err := Blocks(text)
	if err != nil {
		t.Fatal(err)
	}
	var entries []Entry
	for _, b := range blocks {
		class, _ := b.Class()
		for _, line := range b.Body {
			for _, word := range line.Fields {
				entries = append(entries, Entry{word, class})
			}
		}
	}
	var classes []Class
	for _, e := range entries {
		classes = append(classes, e.Class)
	}
	numbers, err := NumbersOf(classes)
	if err != nil {
		t.Fatal(err)
	}
	return New(entries, numbers)
}

func sampleLexicon(t *testing.T) *Lexicon {
	t.Helper()
	return lexiconOf(t, Text{"sample.txt", sample})
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
		if got := string(text[c.at : c.at+n]); got != c.word || classes != lex.Classes(c.word) {
			t.Errorf("At(%q, %d) = %q %v, want %q", c.text, c.at, got, classes.List, c.word)
		}
	}
}

func TestClasses(t *testing.T) {
	lex := sampleLexicon(t)
	if got, want := lex.Classes("对口").List, []Class{"help", "plain"}; !slices.Equal(got, want) {
		t.Errorf("classes %v, want %v in the order of the file", got, want)
	}
	if lex.Classes("口").List != nil {
		t.Error("a word that it does not hold has classes")
	}
	numbers, _ := NumbersOf([]Class{"prep.to", "help", "kind.School", "plain", "rare"})
	if plain := numbers["plain"]; !lex.Classes("对口").Has(plain) || lex.Classes("对口").Has(numbers["prep.to"]) || lex.Classes("口").Has(plain) {
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

func TestBlocks(t *testing.T) {
	blocks, err := Blocks(Text{"a.txt", "# a comment\n\nframe 甲 assists # another\n  words help\n[help]\r\n帮扶 #支援\nframe 乙 none\n"}, "frame")
	if err != nil {
		t.Fatal(err)
	}
	var got []string
	for _, b := range blocks {
		for _, l := range append([]Line{b.Head}, b.Body...) {
			got = append(got, l.Errorf("%s", strings.Join(l.Fields, " ")).Error())
		}
	}
	want := []string{"a.txt:3: frame 甲 assists", "a.txt:4: words help", "a.txt:5: [help]", "a.txt:6: 帮扶", "a.txt:7: frame 乙 none"}
	if !slices.Equal(got, want) {
		t.Errorf("%q, want %q", got, want)
	}
	if class, ok := blocks[1].Class(); class != "help" || !ok {
		t.Errorf("class %q %v", class, ok)
	}
	if _, ok := blocks[0].Class(); ok {
		t.Error("a frame is a class")
	}
}

func TestBlocksErrors(t *testing.T) {
	for _, data := range []string{
		"# words\n\n帮扶\n[help]\n", "[help]\n帮扶\n[pair\n", "\n\n[a b]", "\n\n[] x", "\n\n[]", "[help]\n帮扶\n\xb0\xef\xb7\xf6\n",
	} {
		if _, err := Blocks(Text{"bad.txt", data}, "frame"); err == nil || !strings.HasPrefix(err.Error(), "bad.txt:3: ") {
			t.Errorf("%q gives the error %v, want one that names line 3", data, err)
		}
	}
}

// The words of the data files are found where they stand, whatever is around them, and no class
// is empty.
func TestDataIsFound(t *testing.T) {
	for _, text := range []Text{Words(), Names()} {
		file, lex := text.Name, lexiconOf(t, text)
		if len(lex.members) < 10 {
			t.Errorf("%s holds %d classes", file, len(lex.members))
		}
		for class, words := range lex.members {
			for _, w := range words {
				text := []rune("\x00" + w)
				if n, classes := lex.At(text, 1); n != len(text)-1 || !slices.Contains(classes.List, class) {
					t.Errorf("%s: %s of %s is read as %q %v", file, w, class, string(text[1:1+n]), classes.List)
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
	for _, text := range []Text{Words(), Names()} {
		file, data, lex := text.Name, text.Data, lexiconOf(t, text)
		for line := range strings.Lines(data) {
			if name, ok := strings.CutPrefix(strings.TrimSpace(line), "["); ok {
				if class := Class(strings.TrimSuffix(name, "]")); len(lex.Members(class)) == 0 {
					t.Errorf("%s: class %s has no words", file, class)
				}
			}
		}
	}
}

// A class is of words or of names: its name alone tells which, also in a user's file.
func TestClassesDiffer(t *testing.T) {
	words, names := lexiconOf(t, Words()), lexiconOf(t, Names())
	for class := range words.members {
		if len(names.Members(class)) > 0 {
			t.Errorf("class %s stands in words.txt and in names.txt", class)
		}
	}
}

// A word stands once in its class.
func TestNoWordTwice(t *testing.T) {
	for _, text := range []Text{Words(), Names()} {
		blocks, err := Blocks(text)
		if err != nil {
			t.Fatal(err)
		}
		for _, b := range blocks {
			seen := map[string]bool{}
			for _, line := range b.Body {
				for _, w := range line.Fields {
					if seen[w] {
						t.Errorf("%s:%d: %s stands twice in its class", line.Text, line.Number, w)
					}
					seen[w] = true
				}
			}
		}
	}
}
