package document

import (
	"bytes"
	"fmt"
)

// binaryFormats are formats that users hand over for text, with what to do about them.
var binaryFormats = [...]struct{ magic, what, remedy string }{
	{"%PDF-", "a PDF", "convert it to text first"},
	{"PK\x03\x04", "an Office document or ZIP archive", "save it as plain text or unpack it first"},
	{"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "an old Office document", "save it as plain text first"},
	{`{\rtf`, "an RTF document", "save it as plain text first"},
	{"\x89PNG", "a PNG picture", "give the text itself"},
	{"\xff\xd8\xff", "a JPEG picture", "give the text itself"},
	{"GIF8", "a GIF picture", "give the text itself"},
	{"\x1f\x8b", "gzip-compressed data", "unpack it first"},
	{"BZh", "bzip2-compressed data", "unpack it first"},
	{"\xfd7zXZ", "xz-compressed data", "unpack it first"},
	{"7z\xbc\xaf\x27\x1c", "a 7-Zip archive", "unpack it first"},
	{"Rar!\x1a\x07", "a RAR archive", "unpack it first"},
	{"SQLite format 3\x00", "an SQLite database", "give the articles themselves"},
	{"\x7fELF", "a program", "give the text itself"},
}

// binaryFormat returns an ErrBinary that names the format of data, or nil if it is none of those known.
func binaryFormat(data []byte) error {
	for _, f := range binaryFormats {
		if bytes.HasPrefix(data, []byte(f.magic)) {
			return fmt.Errorf("%w: this is %s: %s", ErrBinary, f.what, f.remedy)
		}
	}
	return nil
}

// Control characters among the first sampleSize bytes that a text may have: a share, and a few in any case.
const (
	maxControls = 0.02
	fewControls = 4
)

func tooManyControls(data []byte) error {
	data = data[:min(len(data), sampleSize)]
	n := 0
	for _, b := range data {
		if b < ' ' && b != '\t' && b != '\n' && b != '\r' && b != '\f' && b != '\v' {
			n++
		}
	}
	if n > fewControls && float64(n) > maxControls*float64(len(data)) {
		return fmt.Errorf("%w: %d of its first %d bytes are control characters: convert it to text first", ErrBinary, n, len(data))
	}
	return nil
}
