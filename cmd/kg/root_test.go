package main

import (
	"bytes"
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/spf13/cobra"
)

// testStreams are streams that keep what is written to them.
func testStreams(in string) (std *streams, out, err *bytes.Buffer) {
	out, err = &bytes.Buffer{}, &bytes.Buffer{}
	return &streams{in: strings.NewReader(in), out: out, err: err}, out, err
}

func commands(cmd *cobra.Command) []*cobra.Command {
	all := []*cobra.Command{cmd}
	for _, sub := range cmd.Commands() {
		all = append(all, commands(sub)...)
	}
	return all
}

// TestHelp looks at the help of every command there is.
func TestHelp(t *testing.T) {
	std, _, _ := testStreams("")
	for _, cmd := range commands(newRootCmd(std)) {
		t.Run(cmd.CommandPath(), func(t *testing.T) {
			if !strings.Contains(cmd.Example, "kg "+strings.TrimPrefix(cmd.CommandPath(), "kg ")) &&
				!strings.Contains(cmd.Example, "kg "+cmd.Name()) && cmd.HasParent() {
				t.Errorf("the example does not use the command: %q", cmd.Example)
			}
			for line := range strings.Lines(cmd.Example) {
				if !strings.HasPrefix(line, "  ") {
					t.Errorf("example not indented: %q", line)
				}
			}
			std, out, errs := testStreams("")
			args := append(strings.Fields(cmd.CommandPath())[1:], "--help")
			if code := run(std, args); code != exitDone || errs.Len() > 0 {
				t.Fatalf("exit code %d, %s", code, errs)
			}
			if !strings.Contains(out.String(), "Examples:\n"+cmd.Example) {
				t.Errorf("help without the example:\n%s", out)
			}
		})
	}
}

// TestExamples parses the command lines of the examples: commands, flags and numbers of arguments have to be right.
func TestExamples(t *testing.T) {
	std, _, _ := testStreams("")
	lines := 0
	for _, cmd := range commands(newRootCmd(std)) {
		lines += checkCalls(t, cmd.Example)
	}
	if lines < 20 {
		t.Errorf("only %d command lines found", lines)
	}
}

// TestReadme parses the command lines of the README and of the pages of docs, indented or between fences.
func TestReadme(t *testing.T) {
	pages, err := filepath.Glob(filepath.Join(top, "docs", "*.md"))
	if err != nil {
		t.Fatal(err)
	}
	for _, page := range append(pages, filepath.Join(top, "README.md")) {
		text, err := os.ReadFile(page)
		if errors.Is(err, fs.ErrNotExist) {
			t.Skip("no README.md yet")
		}
		if err != nil {
			t.Fatal(err)
		}
		if checkCalls(t, string(text)) == 0 {
			t.Errorf("%s shows no command line", page)
		}
	}
}

// checkCalls parses the calls of kg in lines of shell, and returns their number.
func checkCalls(t *testing.T, text string) int {
	t.Helper()
	n := 0
	for line := range strings.Lines(text) {
		for _, words := range kgCalls(line) {
			n++
			std, _, _ := testStreams("")
			cmd, rest, err := newRootCmd(std).Find(words)
			if err == nil {
				err = cmd.ParseFlags(rest)
			}
			if err == nil {
				err = cmd.ValidateArgs(cmd.Flags().Args())
			}
			if err != nil {
				t.Errorf("%s: %v", line, err)
			}
		}
	}
	return n
}

// kgCalls splits a line of shell into its calls of kg, without the word kg.
func kgCalls(line string) [][]string {
	line, _, _ = strings.Cut(line, " #")
	line = strings.NewReplacer("<(", "|", ")", "|", "&&", "|", ">", "| to").Replace(line)
	var calls [][]string
	for part := range strings.SplitSeq(line, "|") {
		if words := strings.Fields(part); len(words) > 1 && words[0] == "kg" {
			calls = append(calls, words[1:])
		}
	}
	return calls
}

func TestUnknownCommand(t *testing.T) {
	for _, args := range []string{"bild", "quary path", "query paht"} {
		std, out, errs := testStreams("")
		if code := run(std, strings.Fields(args)); code != exitUsage {
			t.Errorf("%s: exit code %d", args, code)
		}
		if out.Len() > 0 || !strings.Contains(errs.String(), "did you mean") || strings.Count(errs.String(), "\n") != 1 {
			t.Errorf("%s: %q, %q", args, out, errs)
		}
	}
}

func BenchmarkHelp(b *testing.B) {
	for b.Loop() {
		std, _, _ := testStreams("")
		if code := run(std, []string{"--help"}); code != exitDone {
			b.Fatal(code)
		}
	}
}
