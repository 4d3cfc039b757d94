package extract

import (
	"errors"
	"slices"
	"strings"
	"testing"

	"example.org/kg/graph"
)

const cadres = `# Officials who are sent to work elsewhere for some time.
relation secondsCadresTo 挂职干部
domain place Agency
range place
figure people

frame 挂职 secondsCadresTo
words send
with post
form s=before o=go,to,at
form s=carry o=go,to,at

[post]
挂职 挂职锻炼 任职
`

// readBy reads a small article by a schema of the user's own and renders the claims of one
// relation, sorted.
func readBy(t *testing.T, schema, text string, rel graph.Relation) []string {
	t.Helper()
	s, err := ReadSchema("own.txt", schema)
	if err != nil {
		t.Fatal(err)
	}
	g, err := NewOf(s).Article(parsed(t, text))
	if err != nil {
		t.Fatal(err)
	}
	if found := g.Check(); len(found) > 0 {
		t.Errorf("%v", found)
	}
	var out []string
	for _, st := range g.Statements() {
		if st.Predicate == rel {
			out = append(out, renderClaim(g, st))
		}
	}
	slices.Sort(out)
	return out
}

// A relation of the user's own is a matter of a file: types, figures, frames and words.
func TestOwnRelation(t *testing.T) {
	for text, want := range map[string][]string{
		"2021年，厦门市同安区选派5名干部到渭源县挂职。":             {"同安区 secondsCadresTo 渭源县 5人 2021"},
		"南京市江宁区向伊宁县选派8名党政干部挂职，任期两年。":            {"江宁区 secondsCadresTo 伊宁县 8人"},
		"截至2020年底，杭州市累计选派23名干部在黔东南州挂职。":         {"杭州市 secondsCadresTo 黔东南苗族侗族自治州 23人 –2020"},
		"青岛市高度重视协作，2022年派出15名干部赴陇南市任职。":         {"青岛市 secondsCadresTo 陇南市 15人 2022"},
		"杭州市选派23名医生到黔东南州帮扶。":                    nil,
		"杭州市没有选派干部到黔东南州挂职。":                     nil,
		"江宁区计划选派8名干部到伊宁县挂职。\n江宁区选派干部到伊宁县挂职和调研。": {"江宁区 secondsCadresTo 伊宁县", "江宁区 secondsCadresTo 伊宁县 8人 planned"},
	} {
		if got := readBy(t, cadres, text, "secondsCadresTo"); !slices.Equal(got, want) {
			t.Errorf("%s\n got %q\nwant %q", text, got, want)
		}
	}
}

// A type of the user's own is found by its endings, and what any may join it joins.
func TestOwnType(t *testing.T) {
	const library = "type Library 图书馆 organisation\n[suffix.Library]\n图书馆\n[kind.Library]\n图书馆\n"
	for text, want := range map[string][]string{
		"珠海市图书馆与怒江州图书馆结对。": {"珠海市图书馆 pairedWith 怒江州图书馆"},
		"珠海市结对帮扶怒江州8家图书馆。": {"珠海市 pairedWith 怒江傈僳族自治州8个图书馆"},
	} {
		if got := readBy(t, library, text, graph.PairedWith); !slices.Equal(got, want) {
			t.Errorf("%s\n got %q\nwant %q", text, got, want)
		}
	}
}

// Words are added to classes and taken out of them.
func TestOwnWords(t *testing.T) {
	const text = "珠海市力挺怒江州。\n珠海市援助昆明市。"
	if got := readBy(t, "# nothing\n", text, graph.Assists); !slices.Equal(got, []string{"珠海市 assists 昆明市"}) {
		t.Errorf("without own words: %q", got)
	}
	const own = "[help.strong]\n力挺 -援助\n[help]\n力挺 -援助\n[give]\n-援助\n[dative]\n-援助\n"
	if got := readBy(t, own, text, graph.Assists); !slices.Equal(got, []string{"珠海市 assists 怒江傈僳族自治州"}) {
		t.Errorf("with own words: %q", got)
	}
}

// The printed text makes the same schema again, alone and together with an own file.
func TestSchemaText(t *testing.T) {
	builtin, err := BuiltinSchema()
	if err != nil {
		t.Fatal(err)
	}
	if !builtin.Graph().Equal(graph.Builtin()) {
		t.Error("types and relations are not those of package graph")
	}
	own, err := ReadSchema("own.txt", cadres)
	if err != nil {
		t.Fatal(err)
	}
	if builtin.Graph().Equal(own.Graph()) || NewOf(builtin).Fingerprint() == NewOf(own).Fingerprint() {
		t.Error("an own relation changes nothing")
	}
	for _, s := range []*Schema{builtin, own} {
		again, err := ReadSchema("printed.txt", s.Text())
		if err != nil {
			t.Fatal(err)
		}
		if !again.Graph().Equal(s.Graph()) || again.Text() != s.Text() || len(again.frames) != len(s.frames) ||
			NewOf(again).Fingerprint() != NewOf(s).Fingerprint() {
			t.Error("the printed text makes another schema")
		}
	}
}

// What an editor puts into a file beside the text does not matter.
func TestSchemaOfEditors(t *testing.T) {
	plain, err := ReadSchema("own.txt", cadres)
	if err != nil {
		t.Fatal(err)
	}
	for name, text := range map[string]string{
		"byte order mark": "\ufeff" + cadres,
		"CRLF":            strings.ReplaceAll(cadres, "\n", "\r\n"),
		"both":            "\ufeff" + strings.ReplaceAll(cadres, "\n", "\r\n"),
	} {
		s, err := ReadSchema("own.txt", text)
		if err != nil {
			t.Errorf("%s: %v", name, err)
		} else if s.Text() != plain.Text() {
			t.Errorf("%s makes another schema", name)
		}
	}
	printed := "\ufeff" + strings.ReplaceAll(plain.Text(), "\n", "\r\n")
	if s, err := ReadSchema("own.txt", printed); err != nil || s.Text() != plain.Text() {
		t.Errorf("a printed text with both: %v", err)
	}
}

func TestSchemaErrors(t *testing.T) {
	const relation = "relation helps 相助\ndomain place\nrange place\n" // three lines
	const frame = relation + "frame 相助 helps\n"
	for text, want := range map[string]string{
		"relation helps 相助\nrange place\n":                      "own.txt:1: relation helps: it has no domain: name the types of its subjects",
		"\nrelation helps 相助\ndomain place":                     "own.txt:2: relation helps: it has no range",
		relation + relation:                                     "own.txt:4: relation helps: there is helps 相助 already",
		"relation assists 相助\ndomain any\nrange any":            "own.txt:1: relation assists: there is assists 帮扶 already",
		"relation helps 帮扶\ndomain any\nrange any":              "own.txt:1: relation helps: there is assists 帮扶 already",
		"relation helps\n":                                      "own.txt:1: a relation has a name and a Chinese name",
		"relation Helps 相助\ndomain any\nrange any":              "own.txt:1: relation Helps: its name has to be",
		"relation name 名\ndomain any\nrange any":                "own.txt:1: relation name: exports have the name for something else: choose another",
		"relation topic 话题\ndomain any\nrange any":              "own.txt:1: relation topic: frames have this name",
		"relation helps 相·助\ndomain any\nrange any":             "own.txt:1: relation helps: its Chinese name",
		"relation helps 相助\ndomain Planet\nrange any":           "own.txt:2: unknown type Planet: the types are any, place, organisation, site, Province",
		"relation helps 相助\ndomain\nrange any":                  "own.txt:2: domain names no type",
		"relation helps 相助\nsymmetric\ndomain place\nrange any": "own.txt:1: relation helps: it is symmetric, so domain and range have to be the same",
		"relation helps 相助\ndomain any\nrange any\nfigure tons": `own.txt:4: unknown figure "tons"`,
		"relation helps 相助\ndomains any":                        "own.txt:2: unknown word domains: a relation has domain, range, figure and symmetric",
		"type Library 图书馆\n":                                    "own.txt:1: a type has a name, a Chinese name and a nature",
		"type Library 图书馆 building\n":                           `own.txt:1: type Library: unknown nature "building"`,
		"type Hamlet 自然村 place\n":                               "own.txt:1: type Hamlet: the places are Province, City, County, Township, Village, and no others",
		"type School 学堂 organisation\n":                         "own.txt:1: type School: there is School 学校 already",
		"type Library 图书馆 organisation\ndomain any\n":           "own.txt:2: domain belongs to no type",
		"frame 相助 helps\nwords help\nform s=before o=after":     "own.txt:1: unknown relation helps: the relations are assists, pairedWith",
		"frame 帮扶 assists\nwords help\nform s=before o=after":   "own.txt:1: there is a frame 帮扶 already: choose another name",
		"frame 相助\n":                                              "own.txt:1: a frame has a name and a relation",
		frame + "form s=before o=after":                           "own.txt:4: frame 相助 has no words",
		frame + "words help":                                      "own.txt:4: frame 相助 has no form",
		frame + "words help\nform s=before":                       "own.txt:4: frame 相助 has a form without a subject or an object",
		frame + "words hlep":                                      "own.txt:5: unknown class hlep: open it with a line [hlep]",
		frame + "words =通商":                                       "own.txt:5: =通商: no class has the word 通商, so it is not seen in a text",
		frame + "words help\nwith":                                "own.txt:6: with names no class",
		frame + "words help\nform s=before o=beneath":             "own.txt:6: unknown site beneath: the sites are before, after",
		frame + "words help\nneeds figure\nform s=before o=after": "own.txt:4: frame 相助 has no figure that it could need",
		frame + "words help\nconf 1.5":                            `own.txt:6: confidence "1.5": give a number above 0 and up to 1`,
		frame + "words help\nconf":                                "own.txt:6: confidence",
		frame + "words help\nfigure":                              "own.txt:6: unknown figure",
		frame + "words help\nsubject Planet":                      "own.txt:6: unknown type Planet",
		frame + "wards help":                                      "own.txt:5: unknown word wards",
		frame + "words list.rate":                                 "own.txt:5: list.rate is a list for one rule",
		"[list.hlep]\n帮衬":                                         "own.txt:1: unknown class list.hlep: no frame names it",
		"[hlep]\n帮衬":                                              "own.txt:1: unknown class hlep: no frame names it",
		"[help]\n-帮衬":                                             "own.txt:2: -帮衬: class help has no such word to take out",
		"[suffix.Library]\n图书馆":                                   "own.txt:1: class suffix.Library: unknown type Library",
		"frame 甲 assists\nwords help\nneeds people\nform s=before o=after": "own.txt:3: needs people: it is needs figure",
		"frame 甲 assists\nwords help\nalone foo\nform s=before o=after":    "own.txt:3: alone stands alone on its line",
		"relation helps 相助\nsymmetric no\ndomain any\nrange any":           "own.txt:2: symmetric stands alone on its line",
		"type Media 媒体 organisation":                                       "own.txt:1: type Media: exports have the name for something else",
		"[help\n帮衬":                                                        "own.txt:1: a class is opened by its name alone",
		"帮衬\n":                                                             "own.txt:1: 帮衬 belongs to nothing: begin with type, relation, frame",
		"[help]\n帮衬\nreplace\n":                                            "own.txt:3: replace has to be the first line",
		"replace\n帮衬":                                                      "own.txt:2: 帮衬 belongs to nothing",
		"# alone\nreplace\n":                                               "own.txt:2: there is no type Province",
		"\n[help]\n\xb0\xef\xb7\xf6":                                       "own.txt:3: this is not UTF-8: save the file as UTF-8",
		"\xff\xfe[\x00h\x00":                                               "own.txt:1: this is not UTF-8",
	} {
		_, err := ReadSchema("own.txt", text)
		if err == nil || !strings.HasPrefix(err.Error(), want) || strings.Contains(err.Error(), "\n") {
			t.Errorf("%q\n got %v\nwant %s", text, err, want)
		}
	}
	if _, err := ReadSchema("own.txt", "relation helps 相助\n"); !errors.Is(err, graph.ErrSchema) {
		t.Errorf("%v does not wrap graph.ErrSchema", err)
	}
}

// A schema may lack what the built-in one has; then it is not found, and nothing breaks.
func TestSchemaAlone(t *testing.T) {
	builtin, err := BuiltinSchema()
	if err != nil {
		t.Fatal(err)
	}
	var kept []string // all but pairings, and but help among others than places
	block := ""
	for line := range strings.Lines(builtin.Text()) {
		switch fields := strings.Fields(line); {
		case len(fields) > 1 && (fields[0] == "relation" || fields[0] == "frame"):
			block = fields[len(fields)-1]
			if fields[0] == "relation" {
				block = fields[1]
			}
		case len(fields) > 0 && strings.HasPrefix(fields[0], "["):
			block = ""
		}
		switch {
		case block == "pairedWith":
		case block == "assists" && (strings.HasPrefix(line, "domain") || strings.HasPrefix(line, "range")):
			kept = append(kept, strings.Replace(line, "any", "place", 1))
		default:
			kept = append(kept, line)
		}
	}
	s, err := ReadSchema("alone.txt", strings.Join(kept, ""))
	if err != nil {
		t.Fatal(err)
	}
	x := NewOf(s)
	n := 0
	for path, data := range articles(t) {
		g, err := x.Article(parsed(t, string(data)))
		if err != nil {
			t.Errorf("%s: %v", path, err)
			continue
		}
		for _, v := range g.Check() {
			t.Errorf("%s: %s", path, v)
		}
		n += len(g.Statements())
	}
	if n == 0 {
		t.Error("nothing is found any more")
	}
}

// Whatever a file says, reading it ends in a schema or in one line.
func FuzzReadSchema(f *testing.F) {
	f.Add(cadres)
	f.Add("replace\ntype Province 省级 place\n")
	f.Add("frame a none\nfigure\nform\nconf\nwords\n[x]\n-")
	f.Add("type\nrelation\nframe\n[\n")
	f.Fuzz(func(t *testing.T, text string) {
		s, err := ReadSchema("own.txt", text)
		if err != nil {
			if strings.Contains(err.Error(), "\n") {
				t.Errorf("%q", err)
			}
			return
		}
		again, err := ReadSchema("own.txt", s.Text())
		if err != nil || !again.Graph().Equal(s.Graph()) {
			t.Errorf("the printed text gives %v", err)
		}
	})
}
