package ingest

import (
	"bufio"
	"errors"
	"fmt"
	"io"
	"slices"
	"strconv"
	"strings"
)

// Mapping tells what the columns of a table are. A file of it has a line for each field:
//
//	subject    帮扶方          the column with the name, or the code, of the subject
//	relation   =帮扶           = gives all rows the same value
//	object     受援方
//	amount     金额（万元）     × 10000
//
// A number behind × turns what the column counts into yuan or persons.
type Mapping struct {
	fields map[string]column
}

type column struct {
	name  string
	fixed bool  // name is the value
	times int64 // 1 where the file says nothing
	line  int
}

// fieldNames are the fields of a mapping; the first three are needed.
func fieldNames() []string {
	return []string{
		"subject", "relation", "object", "subject.type", "object.type", "subject.place", "object.place",
		"amount", "headcount", "start", "end", "status", "confidence", "quote",
	}
}

// ReadMapping reads the mapping file of a name. Errors wrap ErrInput.
func ReadMapping(name string, r io.Reader) (*Mapping, error) {
	opt := Options{Name: name}
	m := &Mapping{map[string]column{}}
	in := bufio.NewScanner(r)
	for line := 1; in.Scan(); line++ {
		text := strings.TrimSpace(strings.TrimPrefix(in.Text(), "\uFEFF"))
		if text == "" || text[0] == '#' {
			continue
		}
		field, rest, _ := strings.Cut(strings.ReplaceAll(text, "\t", " "), " ")
		if !slices.Contains(fieldNames(), field) {
			return nil, opt.fail(place{line: line}, "unknown field %q; use one of %s", field, strings.Join(fieldNames(), ", "))
		}
		c := column{times: 1, line: line}
		value, times, found := strings.Cut(rest, "×")
		if found {
			n, err := strconv.ParseInt(strings.TrimSpace(times), 10, 64)
			if err != nil || n < 1 {
				return nil, opt.fail(place{line: line}, "a whole number has to stand behind ×")
			}
			c.times = n
		}
		c.name, c.fixed = strings.CutPrefix(strings.TrimSpace(value), "=")
		if c.name = strings.TrimSpace(c.name); c.name == "" {
			return nil, opt.fail(place{line: line}, "%s lacks its column, or = and a value", field)
		}
		m.fields[field] = c
	}
	if err := in.Err(); err != nil {
		return nil, fmt.Errorf("%s: %w", name, err)
	}
	var missing []error
	for _, field := range fieldNames()[:3] {
		if _, ok := m.fields[field]; !ok {
			missing = append(missing, opt.fail(place{}, "it says nothing of %s; add a line: %[1]s COLUMN", field))
		}
	}
	return m, errors.Join(missing...)
}
