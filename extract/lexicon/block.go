package lexicon

import (
	"fmt"
	"slices"
	"strings"
	"unicode/utf8"
)

// Text is a text in the syntax of the data files, and what errors call it.
type Text struct{ Name, Data string }

// Line is a line that says something.
type Line struct {
	Text   string // name
	Number int    // from 1
	Fields []string
}

// Errorf is an error that names the line.
func (l Line) Errorf(format string, args ...any) error {
	return fmt.Errorf("%s:%d: %s", l.Text, l.Number, fmt.Sprintf(format, args...))
}

// Wrap names the line in an error.
func (l Line) Wrap(err error) error { return fmt.Errorf("%s:%d: %w", l.Text, l.Number, err) }

// Block is a line that begins something ("[class]", "frame …") with the lines that belong to it.
type Block struct {
	Head Line
	Body []Line
}

// Class is the class that a block opens, false for a block of another kind.
func (b *Block) Class() (Class, bool) {
	name, ok := strings.CutPrefix(b.Head.Fields[0], "[")
	return Class(strings.TrimSuffix(name, "]")), ok
}

// Blocks parts a text into blocks: one begins at each "[class]" and at each line whose first word
// is one of the heads. "#" at the beginning of a line or behind a space begins a comment. Errors
// name the line.
func Blocks(text Text, heads ...string) ([]Block, error) {
	var out []Block
	number := 0
	for line := range strings.SplitSeq(text.Data, "\n") {
		number++
		l := Line{text.Name, number, fieldsOf(line)}
		switch {
		case !utf8.ValidString(line):
			return nil, l.Errorf("this is not UTF-8: save the file as UTF-8")
		case len(l.Fields) == 0:
		case strings.HasPrefix(l.Fields[0], "["):
			if len(l.Fields) > 1 || !strings.HasSuffix(l.Fields[0], "]") || len(l.Fields[0]) < 3 {
				return nil, l.Errorf("a class is opened by its name alone on a line: [name]")
			}
			out = append(out, Block{Head: l})
		case slices.Contains(heads, l.Fields[0]):
			out = append(out, Block{Head: l})
		case len(out) == 0:
			return nil, l.Errorf("%s belongs to nothing: begin with %s or [class]", l.Fields[0], strings.Join(heads, ", "))
		default:
			last := &out[len(out)-1]
			last.Body = append(last.Body, l)
		}
	}
	return out, nil
}

// fieldsOf are the words of a line in front of its comment.
func fieldsOf(line string) []string {
	fields := strings.Fields(line)
	if i := slices.IndexFunc(fields, func(f string) bool { return strings.HasPrefix(f, "#") }); i >= 0 {
		fields = fields[:i]
	}
	return fields
}
