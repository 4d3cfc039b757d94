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
