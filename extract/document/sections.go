package document

import "strings"

// sections reads a file of cues: "[name]" opens a section, "#" a comment, every other line that is not empty is a cue. A cue may
// end in a space.
func sections(text string) map[string][]string {
	sections := map[string][]string{}
	section := ""
	for line := range strings.Lines(text) {
		line = strings.TrimRight(line, "\r\n")
		switch {
		case line == "" || strings.HasPrefix(line, "#"):
		case strings.HasPrefix(line, "["):
			section = strings.Trim(line, "[]")
		default:
			sections[section] = append(sections[section], line)
		}
	}
	return sections
}
