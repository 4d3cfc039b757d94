package export

import (
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"example.org/kg/graph"
)

// damage is a way to spoil sound data, as N-Triples.
type damage struct{ name, of, becomes string } // a regular expression and what replaces the first place that it fits

// The shapes hold for sound graphs, and for none that is damaged.
func TestShapes(t *testing.T) {
	own := ownGraph(t)
	own.AddNote(graph.Note{Document: graph.DocumentID(article), Start: 5, End: 7, Kind: graph.AmbiguousName, Text: "福州", Detail: "?"})
	curate(own)
	sound := write(t, "nquads", own, Options{Graphs: GraphsNone, Texts: true})
	damages := []damage{
		{"an entity without name", `(?m)^<\S+/division/350100> <https://schema.org/name> .*\n`, ""},
		{"an unknown type", `(/division/350100> <\S+type> <\S+#)City>`, "${1}Town>"},
		{"a code of another place", `(/division/350100> <\S+divisionCode> )"350100"`, `${1}"350200"`},
		{"a code of another rank", `(/division/621102> <\S+divisionCode> )"621102"`, `${1}"621100"`},
		{"a city in a county", `(/division/621100> <\S+containedInPlace> <\S+/division/)620000`, "${1}621102"},
		{"a group without members", `(memberCount> )"25"`, `${1}"0"`},
		{"mentions that do not add up", `(ontology#mentions> )"41"`, `${1}"40"`},
		{"a claim outside its domain", `(?s)(ontology#assists)> <(\S+)/division/621100>(.*)$`, "${1}> <${2}/division/621100>${3}<https://example.org/kg/id/division/350100> <https://example.org/kg/ontology#investsIn> <https://example.org/kg/id/division/621100> .\n"},
		{"a relation that no statement claims", `(?s)$`, "<https://example.org/kg/id/division/621100> <https://example.org/kg/ontology#assists> <https://example.org/kg/id/division/350100> .\n"},
		{"a statement without its relation", `(?m)^<\S+/division/350100> <\S+#assists> .*\n`, ""},
		{"a pairing in one direction", `(?m)^\S+ <\S+#pairedWith> .*\n`, ""},
		{"a claim of an entity with itself", `(rdf-syntax-ns#object> <\S+/division/)621100`, "${1}350100"},
		{"a statement without evidence", `(?m)^\S+ <\S+#wasDerivedFrom> .*\n`, ""},
		{"evidence without document", `(?m)^\S+ <\S+#hasSource> .*\n`, ""},
		{"a passage that does not fit its offsets", `(/evidence/[0-9a-f]+> <\S+oa#end> )"[0-9]+"`, `${1}"9999"`},
		{"a passage that the text does not have", `(/evidence/[0-9a-f]+> <\S+oa#exact> )"2018年福州向`, `${1}"2018年福州对`},
		{"a confidence above one", `"9.7E-1"`, `"1.7E0"`},
		{"a negative amount", `(ontology#amount> )"252000000"`, `${1}"-252000000"`},
		{"a status of its own", `(ontology#status> )"done"`, `${1}"hoped"`},
		{"a mention of nothing", `(?m)^\S+ <\S+#entity> .*\n`, ""},
		{"an edit without operation", `(?m)^\S+/edit/2> <\S+#operation> .*\n`, ""},
		{"a former thing without its edit", `(?m)^.* <\S+/edit/2> \.\n`, ""},
		{"a note elsewhere", `(#note/\S+> <\S+oa#start> )"5"`, `${1}"6"`},
	}
	shapes := save(t, "shacl", own)
	files := []string{saveText(t, "sound.nt", sound)}
	for i, d := range damages {
		at := regexp.MustCompile(d.of).FindStringSubmatchIndex(sound)
		if at == nil {
			t.Fatalf("%s: nothing to spoil", d.name)
		}
		spoilt := sound[:at[0]] + string(regexp.MustCompile(d.of).ExpandString(nil, d.becomes, sound, at)) + sound[at[1]:]
		if spoilt == sound {
			t.Fatalf("%s: nothing is spoilt", d.name)
		}
		files = append(files, saveText(t, fmt.Sprintf("%d.nt", i), spoilt))
	}
	var found [][]string
	python(t, "pyshacl", &found, append([]string{"shacl", shapes}, files...)...)
	if len(found[0]) > 0 {
		t.Errorf("sound data: %q", found[0])
	}
	for i, d := range damages {
		if len(found[i+1]) == 0 {
			t.Errorf("%s passes", d.name)
		}
		t.Logf("%s: %s", d.name, strings.Join(found[i+1], "; "))
	}
}

func saveText(t *testing.T, name, text string) string {
	t.Helper()
	path := filepath.Join(t.TempDir(), name)
	if err := os.WriteFile(path, []byte(text), 0o600); err != nil {
		t.Fatal(err)
	}
	return path
}
