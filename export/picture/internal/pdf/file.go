package pdf

import (
	"bytes"
	"compress/zlib"
	"crypto/sha256"
	"fmt"
	"math"
	"strconv"
	"strings"
	"unicode/utf16"
)

// file collects the objects of a PDF. Their numbers begin at 1.
type file struct{ objects []string }

// reserve is the number of an object that define is told later.
func (f *file) reserve() int {
	f.objects = append(f.objects, "")
	return len(f.objects)
}

func (f *file) define(id int, body string) { f.objects[id-1] = body }

func (f *file) object(body string) int {
	id := f.reserve()
	f.define(id, body)
	return id
}

// stream is an object of compressed data, with more entries for its dictionary.
func (f *file) stream(entries string, data []byte) int {
	var packed bytes.Buffer
	z := zlib.NewWriter(&packed)
	_, _ = z.Write(data) // a buffer takes everything
	_ = z.Close()
	return f.object(fmt.Sprintf("<< %s /Length %d /Filter /FlateDecode >>\nstream\n%s\nendstream", entries, packed.Len(), packed.Bytes()))
}

// finish puts the objects one behind the other, with the table of their places at the end. The
// file's identifier is a hash of what stands in it.
func (f *file) finish(root, info int) []byte {
	var b bytes.Buffer
	b.WriteString("%PDF-1.5\n%\xe2\xe3\xcf\xd3\n") // bytes that say that this is no text
	places := make([]int, len(f.objects))
	for i, body := range f.objects {
		places[i] = b.Len()
		fmt.Fprintf(&b, "%d 0 obj\n%s\nendobj\n", i+1, body)
	}
	sum := sha256.Sum256(b.Bytes())
	start := b.Len()
	fmt.Fprintf(&b, "xref\n0 %d\n0000000000 65535 f \n", len(places)+1)
	for _, at := range places {
		fmt.Fprintf(&b, "%010d 00000 n \n", at)
	}
	fmt.Fprintf(&b, "trailer\n<< /Size %d /Root %s /Info %s /ID [<%[4]x> <%[4]x>] >>\nstartxref\n%[5]d\n%%%%EOF\n",
		len(places)+1, ref(root), ref(info), sum[:16], start)
	return b.Bytes()
}

func ref(id int) string { return strconv.Itoa(id) + " 0 R" }

// num writes a number with at most three decimals.
func num(v float64) string {
	v = math.Round(v*1000) / 1000
	if v == 0 {
		v = 0 // no minus sign
	}
	return strconv.FormatFloat(v, 'f', -1, 64)
}

// textString is text in UTF-16, in hexadecimal digits.
func textString(s string) string { return "<FEFF" + utf16Hex(s) + ">" }

func utf16Hex(s string) string {
	var b strings.Builder
	for _, u := range utf16.Encode([]rune(s)) {
		fmt.Fprintf(&b, "%04X", u)
	}
	return b.String()
}

// literal is ASCII as a string.
func literal(s string) string {
	return "(" + strings.NewReplacer(`\`, `\\`, "(", `\(`, ")", `\)`).Replace(s) + ")"
}
