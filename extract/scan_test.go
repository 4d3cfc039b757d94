package extract

import (
	"testing"

	"example.org/kg/extract/document"
)

// What scan looks up once is what the lexicons and the gazetteer say of every stretch.
func TestScanAgreesWithLookUps(t *testing.T) {
	x := newExtractor(t)
	for _, text := range ownArticles(t)[:3] {
		r := &reading{kb: x.kb, doc: parsed(t, text), desk: &desk{}}
		r.text = r.doc.Norm
		r.scan()
		for i := range r.text {
			for limit := i; limit <= min(len(r.text), i+9); limit++ {
				n, classes := r.nameAt(i, limit)
				if m, want := x.kb.names.At(r.text[:limit], i); n != m || classes.Word != want.Word {
					t.Fatalf("name at %q: %d code points, want %d", string(r.text[i:limit]), n, m)
				}
				n, classes = r.wordAt(i, limit)
				if m, want := x.kb.words.At(r.text[:limit], i); n != m || classes.Word != want.Word {
					t.Fatalf("cue word at %q: %d code points, want %d", string(r.text[i:limit]), n, m)
				}
				found, ok := r.longestPlace(i, limit)
				if want, known := x.kb.gaz.LongestAt(r.text[:limit], i); ok != known || found.Len != want.Len {
					t.Fatalf("place at %q: %d code points, want %d", string(r.text[i:limit]), found.Len, want.Len)
				}
			}
		}
	}
}

// What a survey says of a sentence's characters is what the words that begin at them say.
func TestSurveyAgreesWithWords(t *testing.T) {
	const ofWords = suffixKind | localKind | tradeKind | firmKind | knownKind | firmsKind | workersKind | sideKind
	x := newExtractor(t)
	for _, text := range ownArticles(t)[:3] {
		r := x.read(parsed(t, text), nil)
		for _, sent := range r.sents {
			var all kinds
			for i := sent.start; i < sent.end; i++ {
				_, part := r.partAt(i, sent)
				_, cue := r.wordAt(i, sent.end)
				want := kindsOfCue(cue) | x.kb.kindsOfPart(part)
				if got := r.kinds[i] & ofWords; got != want {
					t.Fatalf("at %q: kinds %b, want %b", r.slice(span{i, sent.end}), got, want)
				}
				all |= r.kinds[i]
			}
			if sent.kinds != all {
				t.Errorf("%q: kinds %b, want %b", r.slice(sent.span), sent.kinds, all)
			}
		}
	}
}

// Where a scan tells of no anaphor, none is read.
func TestScanAgreesWithAnaphors(t *testing.T) {
	x, found := newExtractor(t), 0
	for _, text := range append(ownArticles(t)[:3], "香洲区帮扶我县。区内15所学校、该校和这家医院，向它捐款，给学校换了水泵。两地见面，当地村民、全市、受援方都来了。") {
		r := x.read(parsed(t, text), nil)
		for _, sent := range r.sents {
			for i := sent.start; i < sent.end; i++ {
				m := r.anaphorAt(sent, i)
				if m != nil {
					found++
				}
				if m != nil && r.kinds[i]&(anaphorKind|oneAnaphorKind) == 0 {
					t.Errorf("no kind tells of the anaphor %s", r.slice(m.span))
				}
			}
		}
	}
	if found < 5 {
		t.Errorf("%d anaphors", found)
	}
}

func TestSpellIsUTF8(t *testing.T) {
	text := "a你\u00e9𬇕—\uFFFD，1"
	runes := []rune(text)
	s := (&desk{}).spell(runes)
	if s.text != text {
		t.Errorf("spelled %q", s.text)
	}
	for i := range runes {
		if got := s.slice(i, i+1); got != string(runes[i:i+1]) {
			t.Errorf("code point %d is %q", i, got)
		}
	}
	if got := string(document.AppendUTF8([]byte("x"), runes)); got != "x"+text {
		t.Errorf("appended %q", got)
	}
}
