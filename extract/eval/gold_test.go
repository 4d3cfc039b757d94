package eval

import (
	"errors"
	"io/fs"
	"strings"
	"testing"

	"example.org/kg/graph"
)

func TestReadGold(t *testing.T) {
	for _, path := range goldFiles(t) {
		readGold(t, path)
	}
	if _, err := ReadGold("testdata/none.json", graph.Builtin()); !errors.Is(err, fs.ErrNotExist) {
		t.Errorf("missing file: %v", err)
	}
	gold, err := ParseGold(strings.NewReader(`{}`), "a/b.json", graph.Builtin())
	if err != nil || gold.Doc != "b" {
		t.Errorf("%+v, %v", gold, err)
	}
}

func TestBadGoldIsNamed(t *testing.T) {
	const a, b = `{"id": "a", "type": "City", "code": "350100"}`, `{"id": "b", "type": "Village", "name": "某村"}`
	for text, want := range map[string]string{
		"{\n\"doc\": \"x\",\n]": "x.json:3: ",
		"":                      "x.json:1: ",
		"{\n\"entities\": [{\"id\": \"a\", \"code\": 7}]}":                                       "x.json:2: entities.code cannot be a number",
		`{"entities": [{"type": "City"}]}`:                                                       "entity 1 (): no id",
		`{"entities": [{"id": "a", "type": "Library"}]}`:                                         `entity 1 (a): unknown type "Library"`,
		`{"entities": [{"id": "a"}]}`:                                                            "entity 1 (a): no type",
		`{"entities": [` + b + `, {"id": "a", "type": "City"}]}`:                                 "entity 2 (a): a division without a code",
		`{"entities": [{"id": "a", "type": "School"}]}`:                                          "entity 1 (a): no name",
		`{"entities": [{"id": "a", "type": "School", "group": true}]}`:                           "entity 1 (a): a group without a count",
		`{"entities": [` + a + `, ` + a + `]}`:                                                   "entity 2: the id a stands twice",
		`{"entities": [` + a + `], "relations": [{"s": "a", "p": "assists", "o": "z"}]}`:         `relation 1 (a assists z): no entity has the id "z"`,
		`{"entities": [` + a + `,` + b + `], "relations": [{"s": "a", "p": "likes", "o": "b"}]}`: "relation 1 (a likes b): unknown relation",
		`{"entities": [` + a + `,` + b + `], "relations": [{"s": "a", "p": "assists", "o": "b", "measures": [{"kind": "sum", "value": 1}]}]}`: `unknown kind "sum"`,
		`{"entities": [` + a + `,` + b + `], "relations": [{"s": "a", "p": "assists", "o": "b", "measures": [{"kind": "amount"}]}]}`:          "a measure without a value",
	} {
		_, err := ParseGold(strings.NewReader(text), "x.json", graph.Builtin())
		if !errors.Is(err, ErrGold) || !strings.Contains(err.Error(), want) || !strings.HasPrefix(err.Error(), "x.json:") || strings.Contains(err.Error(), "\n") {
			t.Errorf("%s:\n got %v\nwant %s", text, err, want)
		}
	}
}
