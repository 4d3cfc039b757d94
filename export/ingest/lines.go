package ingest

import (
	"io"
	"slices"
)

// lineCounter tells lines and columns of offsets.
type lineCounter struct {
	r         io.Reader
	read      int64
	starts    []int64 // offsets of lines, from the second or the last forgotten one on
	forgotten int     // lines
}

func (l *lineCounter) Read(p []byte) (int, error) {
	n, err := l.r.Read(p)
	for i, c := range p[:n] {
		if c == '\n' {
			l.starts = append(l.starts, l.read+int64(i)+1)
		}
	}
	l.read += int64(n)
	return n, err
}

// place is the place of an offset; columns count bytes.
func (l *lineCounter) place(offset int64) place {
	line, exact := slices.BinarySearch(l.starts, offset)
	if exact {
		line++
	}
	if line == 0 {
		return place{1, int(offset) + 1}
	}
	return place{l.forgotten + line + 1, int(offset-l.starts[line-1]) + 1}
}

// forget drops the lines that end before an offset; no earlier place is asked for any more.
func (l *lineCounter) forget(offset int64) {
	const enough = 1 << 10 // so that each line is moved but once
	if n, _ := slices.BinarySearch(l.starts, offset); n > enough && n > len(l.starts)/2 {
		l.starts = slices.Delete(l.starts, 0, n-1)
		l.forgotten += n - 1
	}
}

// behindSpace is the line of what follows a comma and a line end at an offset.
func (l *lineCounter) behindSpace(offset int64) place {
	at := l.place(offset)
	if next := at.line - 1 - l.forgotten; next < len(l.starts) && l.starts[next] <= offset+2 {
		return place{line: at.line + 1}
	}
	return place{line: at.line}
}
