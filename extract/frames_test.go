package extract

import (
	"slices"
	"strings"
	"testing"

	"example.org/kg/extract/lexicon"
	"example.org/kg/graph"
)

// Every frame of frames.txt is whole: it has words and a way to find its roles, its relation
// allows the types that it asks for, and a reader can tell it from the others by its name.
func TestFramesAreWhole(t *testing.T) {
	kb := newExtractor(t).kb
	seen := map[string]bool{}
	claimed := map[graph.Relation]bool{}
	for _, f := range kb.frames {
		if seen[f.name] {
			t.Errorf("two frames are called %s", f.name)
		}
		seen[f.name], claimed[f.relation] = true, true
		if len(f.words)+len(f.literals) == 0 && !f.couples && !f.sums {
			t.Errorf("frame %s has no words", f.name)
		}
		if f.conf <= 0 || f.conf > 1 {
			t.Errorf("frame %s has the confidence %v", f.name, f.conf)
		}
		if f.needs && f.figure == unitOther {
			t.Errorf("frame %s needs a figure of no kind", f.name)
		}
		rule, isRelation := kb.schema.Rule(f.relation)
		if f.relation == noRelation {
			continue
		}
		if len(f.forms) == 0 {
			t.Errorf("frame %s has no form", f.name)
		}
		for _, fm := range f.forms {
			if len(fm.s) == 0 || (len(fm.o) == 0) != (f.relation == journeyRelation) {
				t.Errorf("frame %s has a form without a subject or object", f.name)
			}
		}
		for _, typ := range f.subject {
			if isRelation && !slices.Contains(rule.Domain, typ) {
				t.Errorf("frame %s: no %s can be the subject of %s", f.name, typ, f.relation)
			}
		}
		for _, typ := range f.object {
			if isRelation && !slices.Contains(rule.Range, typ) {
				t.Errorf("frame %s: no %s can be the object of %s", f.name, typ, f.relation)
			}
		}
	}
	for _, rule := range kb.schema.Relations() {
		if !claimed[rule.Relation] {
			t.Errorf("no frame claims %s", rule.Relation)
		}
	}
}

// Every line of frames.txt is one that a frame reads, and every site that the code knows is used.
func TestFramesUseEverySite(t *testing.T) {
	var lines []string
	for line := range strings.Lines(lexicon.Frames().Data) {
		line, _, _ = strings.Cut(line, "#")
		lines = append(lines, line)
	}
	text := strings.Join(lines, "\n")
	for _, s := range siteNames[beforeSite:coupleSite] {
		used := slices.ContainsFunc(strings.FieldsFunc(text, func(c rune) bool { return strings.ContainsRune(" =,\n", c) }), func(w string) bool {
			return w == s
		})
		if !used {
			t.Errorf("site %s stands nowhere in frames.txt", s)
		}
	}
}

func TestFrameErrors(t *testing.T) {
	words := newExtractor(t).kb.words
	for line, want := range map[string]string{
		"words no.such.class":           "no.such.class",
		"with help no.such.class":       "no.such.class",
		"without no.such.class":         "no.such.class",
		"bare no.such.class":            "no.such.class",
		"said no.such.class":            "no.such.class",
		"figure tons":                   "tons",
		"subject Planet":                "Planet",
		"object City Planet":            "Planet",
		"form s=before o=beneath":       "beneath",
		"form s=before,beneath o=after": "beneath",
		"form x=before":                 "x",
		"conf high":                     "high",
		"wording help":                  "wording",
	} {
		f := &frame{name: "probe", relation: graph.Assists}
		if err := f.read(lexicon.Line{Fields: strings.Fields(line)}, words, graph.Builtin()); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%q gives the error %v, want one that names %s", line, err, want)
		}
	}
}

// withFrame is an extractor that knows one more frame, written as in frames.txt.
func withFrame(t *testing.T, name string, relation graph.Relation, lines ...string) *Extractor {
	t.Helper()
	kb := *newExtractor(t).kb
	rule, _ := kb.schema.Rule(relation)
	f := &frame{name: name, relation: relation, rule: rule, figure: unitOther, conf: 0.8}
	for _, line := range lines {
		if err := f.read(lexicon.Line{Fields: strings.Fields(line)}, kb.words, kb.schema); err != nil {
			t.Fatal(err)
		}
	}
	kb.frames = append(slices.Clone(kb.frames), f)
	f.rel = len(kb.frames) // another than all
	f.compile(kb.numbers)
	kb.cues = cuesOf(kb.frames, kb.words)
	return &Extractor{kb: &kb}
}

// A further frame is a matter of data: with it the same sentence makes a claim.
func TestFurtherFrame(t *testing.T) {
	doc := parsed(t, "香洲区的示范效应影响了泸水市。\n斗门区面向福贡县。")
	before, err := newExtractor(t).Article(doc)
	if err != nil {
		t.Fatal(err)
	}
	if n := len(before.Statements()); n != 0 {
		t.Fatalf("%d claims without the frame", n)
	}
	x := withFrame(t, "面向", graph.Assists, "words =面向", "conf 0.6", "form s=before o=after,to")
	after, err := x.Article(doc)
	if err != nil {
		t.Fatal(err)
	}
	sts := after.Statements()
	if len(sts) != 1 || renderClaim(after, sts[0]) != "斗门区 assists 福贡县" || sts[0].Confidence != calibrated(0.6) || !strings.HasPrefix(sts[0].Rule, "面向[") {
		t.Errorf("claims %v", sts)
	}
}

// The types that a frame asks for keep others out.
func TestFrameTypes(t *testing.T) {
	doc := parsed(t, "斗门区面向福贡县。\n珠海市面向昆明市。")
	x := withFrame(t, "面向", graph.Assists, "words =面向", "object City", "form s=before o=after,to")
	g, err := x.Article(doc)
	if err != nil {
		t.Fatal(err)
	}
	var got []string
	for _, st := range g.Statements() {
		got = append(got, renderClaim(g, st))
	}
	if want := []string{"珠海市 assists 昆明市"}; !slices.Equal(got, want) {
		t.Errorf("claims %v, want %v", got, want)
	}
}
