package main

import (
	"encoding/csv"
	"encoding/json"
	"fmt"
	"io"
	"slices"
	"strconv"
	"strings"

	"github.com/spf13/cobra"

	"example.org/kg/graph"
)

// answer is what a question about the graph gives, in all its formats: table and CSV have the rows, JSON has the value.
type answer struct {
	columns []column
	rows    [][]any // cells: string, label, int, int64, float64 or graph.Money
	value   any     // for encoding/json
}

// column heads a column. Some are too much for a table that a person reads.
type column struct {
	name    string
	csvOnly bool
	key     bool // it tells which row one is in
}

// label is a cell with a word for people and a name for programs.
type label struct{ shown, name string }

// answerFormats lists the formats of answers, the default first.
func answerFormats() []string { return []string{"table", "json", "csv"} }

// addFormatFlag gives a command --format and its completion.
func addFormatFlag(cmd *cobra.Command, format *string, formats []string) {
	cmd.Flags().StringVar(format, "format", formats[0], "`FORMAT` of the result: "+strings.Join(formats, ", "))
	completes(cmd, "format", formats)
}

// completes makes a shell offer the values of a flag.
func completes(cmd *cobra.Command, flag string, values []string) {
	err := cmd.RegisterFlagCompletionFunc(flag, cobra.FixedCompletions(values, cobra.ShellCompDirectiveNoFileComp))
	if err != nil {
		panic(err) // the command has no such flag
	}
}

// oneOf refuses a value of a flag that is not one of those it takes.
func oneOf(flag, value string, values []string) error {
	if slices.Contains(values, value) {
		return nil
	}
	return usagef("--%s %q: give %s", flag, value, strings.Join(values, ", "))
}

// addWordsFlag gives a command a flag that takes some of a few words, and its completion; usage has %s for the words.
func addWordsFlag(cmd *cobra.Command, words *[]string, flag, usage string, values []string) {
	cmd.Flags().StringSliceVar(words, flag, nil, fmt.Sprintf(usage, strings.Join(values, ", ")))
	completes(cmd, flag, values)
}

// allOf refuses words of a flag that are not among those it takes.
func allOf(flag string, words, values []string) error {
	for _, word := range words {
		if err := oneOf(flag, word, values); err != nil {
			return err
		}
	}
	return nil
}

// writeOr is write. Where there is nothing it says that the store has no such thing.
func (a *answer) writeOr(std *streams, format, file, thing string) error {
	if len(a.rows) == 0 {
		std.note("%s: no %s.", file, thing)
	}
	return a.write(std, format)
}

// write puts the answer out in one of the answerFormats. A table of nothing has no head either.
func (a *answer) write(std *streams, format string) error {
	if len(a.rows) == 0 && format == answerFormats()[0] {
		return nil
	}
	return buffered(std.out, func(w io.Writer) error {
		switch format {
		case "json":
			return writeJSON(w, a.value)
		case "csv":
			return a.writeCSV(w)
		}
		return writeTable(w, a, std.screen())
	})
}

func writeJSON(w io.Writer, value any) error {
	enc := json.NewEncoder(w)
	enc.SetEscapeHTML(false)
	enc.SetIndent("", "  ")
	return enc.Encode(value)
}

// writeCSV writes RFC 4180 with a header, in UTF-8. Amounts are in yuan.
func (a *answer) writeCSV(w io.Writer) error {
	out := csv.NewWriter(w)
	record := make([]string, len(a.columns))
	for i, col := range a.columns {
		record[i] = col.name
	}
	if err := out.Write(record); err != nil {
		return err
	}
	for _, row := range a.rows {
		for i, cell := range row {
			record[i] = csvCell(cell)
		}
		if err := out.Write(record); err != nil {
			return err
		}
	}
	out.Flush()
	return out.Error()
}

// csvCell writes a cell for a program. A text that a spreadsheet would take for a formula gets an apostrophe before it.
func csvCell(cell any) string {
	switch v := cell.(type) {
	case string:
		v = printable(v)
		if v != "" && strings.ContainsRune("=+-@\t\n", rune(v[0])) {
			return "'" + v
		}
		return v
	case label:
		return v.name
	case graph.Money:
		return unlessZero(v, v.String())
	case float64:
		return strconv.FormatFloat(v, 'f', -1, 64)
	}
	return tableCell(cell)
}

// tableCell writes a cell for a person.
func tableCell(cell any) string {
	switch v := cell.(type) {
	case string:
		return oneLine(v)
	case label:
		return v.shown
	case graph.Money:
		return unlessZero(v, v.Chinese())
	case float64:
		return strconv.FormatFloat(v, 'f', 2, 64)
	case int64:
		return unlessZero(v, strconv.FormatInt(v, 10))
	}
	return fmt.Sprint(cell)
}

// unlessZero leaves a figure out that no text gives.
func unlessZero[N ~int64](n N, s string) string {
	if n == 0 {
		return ""
	}
	return s
}

// yuan is an amount as a JSON number of yuan.
type yuan graph.Money

// MarshalJSON writes the exact decimal number.
func (y yuan) MarshalJSON() ([]byte, error) { return []byte(graph.Money(y).String()), nil }
