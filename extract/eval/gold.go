package eval

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"

	"example.org/kg/graph"
)

// ErrGold is wrapped by the errors about the content of annotations.
var ErrGold = errors.New("bad annotation")

// Gold is the annotation of one article.
type Gold struct {
	Doc       string     `json:"doc"` // name of the article, without ending
	Entities  []Entity   `json:"entities"`
	Relations []Relation `json:"relations"`
}

// Entity is an entity or a group that the article names.
type Entity struct {
	ID      string     `json:"id"` // within the file
	Type    graph.Type `json:"type"`
	Name    string     `json:"name"`
	Code    string     `json:"code"` // of provinces, cities and counties that are no groups
	Aliases []string   `json:"aliases"`
	In      *string    `json:"in"` // name of the division it lies in, nil where the text names none
	Group   bool       `json:"group"`
	Count   *float64   `json:"count"` // of groups
	Must    *bool      `json:"must"`  // nil is true
}

// Relation is a relation that the article states.
type Relation struct {
	Subject  string         `json:"s"` // id of an entity
	Relation graph.Relation `json:"p"`
	Object   string         `json:"o"` // id of an entity
	Must     *bool          `json:"must"`
	Quote    string         `json:"quote"`
	Measures []Measure      `json:"measures"`
}

// Measure is a figure that belongs to a relation.
type Measure struct {
	Kind  Kind     `json:"kind"`
	Value *float64 `json:"value"` // yuan or persons
	Must  *bool    `json:"must"`
}

// Kind is what a measure counts.
type Kind string

// The kinds.
const (
	Amount Kind = "amount" // yuan
	People Kind = "people" // persons
)

func required(must *bool) bool { return must == nil || *must }

// ReadGold reads an annotation from a file; its relations are those of the schema. Errors are one line with the file and the place in
// it; those about the content wrap ErrGold.
func ReadGold(path string, schema *graph.Schema) (*Gold, error) {
	file, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	defer file.Close()
	return ParseGold(file, path, schema)
}

// ParseGold reads an annotation; name is what errors call it, and what the article is called
// where the annotation does not say.
func ParseGold(r io.Reader, name string, schema *graph.Schema) (*Gold, error) {
	text, err := io.ReadAll(r)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", name, err)
	}
	gold := new(Gold)
	if err := json.Unmarshal(text, gold); err != nil {
		return nil, fmt.Errorf("%s%s: %w", name, place(text, err), ErrGold)
	}
	if gold.Doc == "" {
		gold.Doc = strings.TrimSuffix(filepath.Base(name), filepath.Ext(name))
	}
	if err := gold.check(schema); err != nil {
		return nil, fmt.Errorf("%s: %w", name, err)
	}
	return gold, nil
}

// place tells where in the text and why JSON could not be read.
func place(text []byte, err error) string {
	var syntax *json.SyntaxError
	var typ *json.UnmarshalTypeError
	switch {
	case errors.As(err, &syntax):
		return fmt.Sprintf(":%d: %v", line(text, syntax.Offset), syntax)
	case errors.As(err, &typ):
		field := typ.Field
		if field == "" {
			field = "the file"
		}
		article := "a"
		if strings.ContainsRune("aeiou", rune(typ.Value[0])) {
			article = "an"
		}
		return fmt.Sprintf(":%d: %s cannot be %s %s", line(text, typ.Offset), field, article, typ.Value)
	}
	return ": " + err.Error()
}

func line(text []byte, offset int64) int {
	text = bytes.TrimRight(text, " \t\r\n")
	return 1 + bytes.Count(text[:min(offset, int64(len(text)))], []byte("\n"))
}
