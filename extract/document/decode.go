package document

import (
	"bytes"
	"fmt"
	"regexp"
	"strings"
	"unicode/utf8"

	"golang.org/x/text/encoding"
	"golang.org/x/text/encoding/simplifiedchinese"
	"golang.org/x/text/encoding/traditionalchinese"
	"golang.org/x/text/encoding/unicode"
	"golang.org/x/text/encoding/unicode/utf32"
)

// Decode returns data as text of whatever encoding articles come in. Errors wrap ErrEmpty, ErrBinary or ErrEncoding.
func Decode(data []byte) (string, error) {
	text, _, err := decode(data)
	return text, err
}

// decode returns data as text, without a byte order mark, and the name of its encoding. A byte order mark decides; then data
// that is valid UTF-8 is that; else the encoding that gives the most ordinary Chinese is taken.
func decode(data []byte) (text, name string, err error) {
	if len(data) == 0 {
		return "", "", ErrEmpty
	}
	for _, m := range byteOrderMarks {
		if bytes.HasPrefix(data, m.mark) {
			return m.encoding.decode(data[len(m.mark):])
		}
	}
	if err := binaryFormat(data); err != nil {
		return "", "", err
	}
	if utf8.Valid(data) && bytes.IndexByte(data, 0) < 0 {
		if err := tooManyControls(data); err != nil {
			return "", "", err
		}
		return string(data), "utf-8", nil
	}
	return guess(data)
}

// coding is an encoding that articles come in.
type coding struct {
	name     string
	encoding encoding.Encoding // nil for UTF-8
	labels   string            // charset labels of HTML that mean it, separated by spaces
	wide     bool              // two bytes a code unit: ASCII takes a NUL
}

// codings are those that guess tries, in the order that decides between equals.
var codings = [...]coding{
	{name: "utf-8", labels: "utf-8 utf8"},
	{name: "gb18030", encoding: simplifiedchinese.GB18030, labels: "gb2312 gbk gb18030 gb_2312-80 x-gbk"},
	{name: "big5", encoding: traditionalchinese.Big5, labels: "big5 big5-hkscs x-x-big5"},
	{name: "utf-16le", encoding: unicode.UTF16(unicode.LittleEndian, unicode.IgnoreBOM), labels: "utf-16 utf-16le", wide: true},
	{name: "utf-16be", encoding: unicode.UTF16(unicode.BigEndian, unicode.IgnoreBOM), labels: "utf-16be", wide: true},
}

// byteOrderMarks are in the order to try them: that of UTF-32LE begins with that of UTF-16LE.
var byteOrderMarks = [...]struct {
	mark     []byte
	encoding coding
}{
	{[]byte("\xef\xbb\xbf"), codings[0]},
	{[]byte("\xff\xfe\x00\x00"), coding{name: "utf-32le", encoding: utf32.UTF32(utf32.LittleEndian, utf32.IgnoreBOM)}},
	{[]byte("\x00\x00\xfe\xff"), coding{name: "utf-32be", encoding: utf32.UTF32(utf32.BigEndian, utf32.IgnoreBOM)}},
	{[]byte("\xff\xfe"), codings[3]},
	{[]byte("\xfe\xff"), codings[4]},
}

// decode decodes data; what does not fit becomes U+FFFD.
func (c coding) decode(data []byte) (text, name string, err error) {
	if c.encoding == nil {
		return strings.ToValidUTF8(string(data), "\uFFFD"), c.name, nil
	}
	out, err := c.encoding.NewDecoder().Bytes(data)
	if err != nil {
		return "", "", fmt.Errorf("%w: broken %s: %w", ErrEncoding, c.name, err)
	}
	return string(out), c.name, nil
}

// Limits of the guess.
const (
	sampleSize  = 64 << 10 // bytes looked at
	leastScore  = 0.3      // of plausible Chinese; wrong decodings score below 0.1, whole articles above 0.6
	labelWeight = 0.2      // what a page's own charset label is worth
)

// guess decodes data by the best-scoring encoding.
func guess(data []byte) (text, name string, err error) {
	best, bestScore := coding{}, leastScore
	label := charsetLabel(data)
	for _, c := range codings {
		decoded, _, err := c.decode(c.sample(data))
		if err != nil {
			continue
		}
		s := plausible(decoded, c.wide)
		if label != "" && strings.Contains(" "+c.labels+" ", " "+label+" ") && s > 0 {
			s += labelWeight
		}
		if s > bestScore {
			best, bestScore = c, s
		}
	}
	switch {
	case best.name != "":
		return best.decode(data)
	case bytes.IndexByte(data, 0) >= 0:
		return "", "", fmt.Errorf("%w: binary data: convert it to text first", ErrBinary)
	}
	if err := tooManyControls(data); err != nil {
		return "", "", err
	}
	return "", "", fmt.Errorf("%w: neither UTF-8, UTF-16, GB18030 nor Big5: convert it to UTF-8 first", ErrEncoding)
}

// sample returns the part of data to judge c by. In multi-byte encodings ASCII tells nothing, and the first byte beyond it starts
// a character.
func (c coding) sample(data []byte) []byte {
	if !c.wide {
		data = data[max(0, bytes.IndexFunc(data, func(r rune) bool { return r >= utf8.RuneSelf })):]
	}
	if len(data) <= sampleSize {
		return data
	}
	return data[:sampleSize]
}

var charset = regexp.MustCompile(`(?i)(?:charset|encoding)\s*=\s*["']?([a-z0-9_-]+)`)

// charsetLabel returns the charset that an HTML or XML page names for itself, in lower case, or "".
func charsetLabel(data []byte) string {
	m := charset.FindSubmatch(data[:min(len(data), 2048)])
	if m == nil {
		return ""
	}
	return strings.ToLower(string(m[1]))
}
