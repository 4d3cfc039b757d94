package extract

import (
	"fmt"
	"slices"
	"strings"
	"testing"
)

func spotsOf(t *testing.T, refused bool, texts ...string) []Blindspot {
	t.Helper()
	all := Blindspots{Refused: refused}
	for _, text := range texts {
		all.Add(explained(t, text))
	}
	return all.List()
}

func shownSpots(spots []Blindspot) string {
	var out strings.Builder
	for _, s := range spots {
		fmt.Fprintf(&out, "%d %s: %s %s %v\n", s.Count, s.Trigger, s.Pattern, s.Reason, s.Relations)
	}
	return out.String()
}

// TestBlindspotsCount groups sentences by what stands next to the word, the most frequent first.
func TestBlindspotsCount(t *testing.T) {
	spots := spotsOf(t, false, "会上有人捐赠100万元。", "珠海市帮扶怒江州。去年天气好。", "去年有人捐赠20万元。", "今年还有人捐赠5万元。后来也有人捐赠6万元。", "厦门市开展帮扶。")
	if len(spots) < 2 || spots[0].Count != 4 || spots[0].Trigger != "捐赠" || spots[0].Pattern != "捐赠 N元" || len(spots[0].Examples) != examples {
		t.Fatalf("got\n%s", shownSpots(spots))
	}
	if ex := spots[0].Examples[1]; ex.Quote != "去年有人捐赠20万元。" || ex.Sentence != 1 {
		t.Errorf("second example %+v", ex)
	}
	if !slices.ContainsFunc(spots, func(s Blindspot) bool {
		return s.Pattern == "X 帮扶" && s.Count == 1 && s.Reason == NoObject && s.Why != ""
	}) {
		t.Errorf("no X 帮扶 in\n%s", shownSpots(spots))
	}
}

// TestBlindspotsLeaveOut looks at sentences that are none.
func TestBlindspotsLeaveOut(t *testing.T) {
	for _, text := range []string{
		"珠海市帮扶怒江州。",  // it says something
		"大家都来帮扶。",    // no name and no figure
		"珠海市风景优美。",   // no word
		"珠海市没有开展帮扶。", // denied
	} {
		if spots := spotsOf(t, false, text); len(spots) > 0 {
			t.Errorf("%s\n%s", text, shownSpots(spots))
		}
	}
	if spots := spotsOf(t, true, "珠海市没有开展帮扶。"); len(spots) != 1 || spots[0].Reason != Denied {
		t.Errorf("with what is refused:\n%s", shownSpots(spots))
	}
}

// TestBlindspotPattern abstracts names and numbers.
func TestBlindspotPattern(t *testing.T) {
	for _, c := range []struct{ text, trigger, want string }{
		{"去年厦门市给渭源县和漳县送去500万元。", "送去", "X 给 Y 送去 N元"},
		{"去年厦门市与渭源县结对，派出12人。", "结对", "X 与 Y 结对"},
		{"厦门、漳州的8家企业在定西市渭源县兴建厂房。", "兴建", "X 在 Y 兴建 厂房"},
	} {
		sent := explained(t, c.text).Sentences[0]
		at := slices.IndexFunc(sent.Chunks, func(o Chunk) bool { return o.Text == c.trigger })
		if at < 0 {
			t.Fatalf("no %s in %+v", c.trigger, sent.Chunks)
		}
		if got := sent.pattern(at); got != c.want {
			t.Errorf("%s: got %q, want %q", c.text, got, c.want)
		}
	}
}
