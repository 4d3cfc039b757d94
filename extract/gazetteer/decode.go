package gazetteer

import (
	"fmt"
	"strings"
)

// decode reads text in the form that the package documentation describes.
func decode(text string) (*Gazetteer, error) {
	d := decoder{}
	d.size(text)
	for n := 1; text != ""; n++ {
		line, rest, _ := strings.Cut(text, "\n")
		if err := d.line(line); err != nil {
			return nil, fmt.Errorf("line %d: %w", n, err)
		}
		text = rest
	}
	g := &Gazetteer{rows: d.rows, short: d.short}
	g.index()
	g.names = newNameIndex(d.names, d.rows)
	return g, nil
}

// decoder gathers the rows and names of the lines read so far.
type decoder struct {
	rows  []Division
	short map[string]string
	names []name
	// province and city are the last ones read.
	province, city Division
}

// name is one name of rows[row], key folded.
type name struct {
	key    string
	row    int32
	form   Form
	common bool
}

// size makes room for what text holds at most.
func (d *decoder) size(text string) {
	n := strings.Count(text, "\n") + strings.Count(text, " ") + 1
	d.rows = make([]Division, 0, n+n/8)
	d.short = make(map[string]string, strings.Count(text, "\n"))
	d.names = make([]name, 0, n+n/3)
}

// line reads one division of six digits and its townships.
func (d *decoder) line(line string) error {
	code, rest, ok := strings.Cut(line, "\t")
	names, townships, ok2 := strings.Cut(rest, "\t")
	if !ok || !ok2 || len(code) != 6 {
		return fmt.Errorf("malformed %q", line)
	}
	parent := d.city.Code
	if names != "" {
		div := Division{Code: code}
		d.place(&div)
		d.add(&div, names)
		parent = code
		switch div.Level {
		case Province:
			d.province, d.city = div, Division{}
		case City:
			d.city = div
			if div.Parent == "" {
				d.province = Division{}
			}
		}
	}
	return d.townships(code, parent, townships)
}

// place sets level and parent of a division of six digits, which follow from
// its code and the lines before.
func (d *decoder) place(div *Division) {
	div.Level = levelOf(div.Code)
	switch {
	case div.Level == County && div.Code[2:4] != "90":
		div.Parent = d.city.Code
	case div.Level == County, div.Level == City && div.Code[2:] != "0000":
		div.Parent = d.province.Code
	}
}

// levelOf returns the level that a code of six or nine digits stands for.
func levelOf(code string) Level {
	switch {
	case len(code) == 9:
		return Township
	case code[4:] != "00":
		return County
	case code[2:4] != "00" || municipality(code):
		return City
	}
	return Province
}

// municipality reports whether a code of the form xx0000 is that of a 直辖市.
func municipality(code string) bool {
	switch code {
	case "110000", "120000", "310000", "500000":
		return true
	}
	return false
}

// townships reads the townships behind the line of code; they lie in parent.
func (d *decoder) townships(code, parent, text string) error {
	// One string holds all codes of the line.
	var codes strings.Builder
	codes.Grow(9 * (strings.Count(text, " ") + 1))
	last := 0
	for text != "" {
		field, rest, _ := strings.Cut(text, " ")
		text = rest
		last++
		if field[0] >= '0' && field[0] <= '9' {
			if len(field) < 4 {
				return fmt.Errorf("malformed township %q", field)
			}
			last = int(field[0]-'0')*100 + int(field[1]-'0')*10 + int(field[2]-'0')
			field = field[3:]
		}
		from := codes.Len()
		codes.WriteString(code)
		codes.Write([]byte{byte('0' + last/100), byte('0' + last/10%10), byte('0' + last%10)})
		div := Division{Code: codes.String()[from:], Level: Township, Parent: parent}
		d.add(&div, field)
	}
	return nil
}

// add appends div with its names, of which the first is the official one.
func (d *decoder) add(div *Division, names string) {
	row := int32(len(d.rows))
	form, short := Full, ""
	for names != "" {
		item, rest, _ := strings.Cut(names, "/")
		names = rest
		n := name{row: row, form: form}
		item, n.common = strings.CutSuffix(item, "!")
		item, former := strings.CutPrefix(item, "~")
		official, key, folded := strings.Cut(item, "=")
		n.key = official
		if folded {
			n.key = key
		}
		switch {
		case former:
			n.form = Former
		case form == Full:
			div.Name, form = official, Short
		case short == "":
			short = official
		}
		d.names = append(d.names, n)
	}
	if short != "" && div.Level != Township {
		d.short[div.Code] = short
	}
	d.rows = append(d.rows, *div)
}
