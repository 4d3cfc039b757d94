package safe

import "testing"

func TestTexts(t *testing.T) {
	hostile := "a\x00b\u202e\x1b[0m\n\t c\ufffe\xff <&\">'\u2028"
	for got, want := range map[string]string{
		Line(hostile): "ab[0m c <&\">'",
		Text(hostile): "a\ufffdb\u202e\ufffd[0m\n\t c\ufffd\ufffd <&\">'\u2028",
		XML(hostile):  "a\ufffdb\u202e\ufffd[0m&#xA;&#x9; c\ufffd\ufffd &lt;&amp;&#34;&gt;&#39;&#x2028;",
	} {
		if got != want {
			t.Errorf("%q, want %q", got, want)
		}
	}
}

// Escaping and cleaning in one go give what one behind the other would.
func TestEscapes(t *testing.T) {
	csv := NewEscapes(`"`, `""`, "\u2029", "-")
	for text, want := range map[string]string{
		"":                         "",
		"定西 \"x\"\t\n":             "定西 \"\"x\"\"\t\n",
		"\x00\x7f\u0085\xff":       "\ufffd\ufffd\ufffd\ufffd",
		"\ufffe\uffff\uffee\ufffd": "\ufffd\ufffd\uffee\ufffd",
		"\u2028a\u2029":            "\u2028a-",
		"\xe5\x8d":                 "\ufffd\ufffd",
		"😀é":                       "😀é",
	} {
		if got := string(csv.Append([]byte("b"), text)); got != "b"+want {
			t.Errorf("%q becomes %q, want %q", text, got, want)
		}
	}
}
