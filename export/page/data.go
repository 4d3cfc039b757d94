package page

import (
	"encoding/json"
	"strconv"

	"example.org/kg/graph"
)

// content is what the page knows. Things refer to each other by their places in the lists; -1
// stands for none.
type content struct {
	Title      string              `json:"title"`
	Selection  []string            `json:"selection"` // what part of the graph it is, in Chinese
	Path       []int               `json:"path"`      // entities on the path that the page begins with
	Types      []typeItem          `json:"types"`
	Relations  []relationItem      `json:"relations"`
	Entities   []*entityItem       `json:"entities"`
	Edges      []edgeItem          `json:"edges"`
	Statements []statementItem     `json:"statements"`
	Documents  []documentItem      `json:"documents"`
	Regions    []region            `json:"regions"`
	Pinyin     map[string][]string `json:"pinyin"`   // characters of names to their readings
	Variants   map[string]string   `json:"variants"` // other forms of these characters to them
}

type typeItem struct {
	Type   graph.Type `json:"type"`
	Label  string     `json:"label"`
	Fill   string     `json:"fill"`
	Border string     `json:"border"`
	Shape  string     `json:"shape"`
	Badge  string     `json:"badge,omitempty"`
}

type relationItem struct {
	Relation  graph.Relation `json:"relation"`
	Label     string         `json:"label"`
	Word      string         `json:"word"`
	Colour    string         `json:"colour"`
	Head      string         `json:"head,omitempty"`
	Tail      string         `json:"tail,omitempty"`
	Dots      bool           `json:"dots,omitempty"`
	Symmetric bool           `json:"symmetric,omitempty"`
	Hierarchy bool           `json:"hierarchy,omitempty"` // 下辖, which is no claim
}

type entityItem struct {
	ID       graph.ID    `json:"id"`
	Type     int         `json:"type"`
	Name     string      `json:"name"`
	Aliases  []string    `json:"aliases,omitempty"`
	Code     string      `json:"code,omitempty"`
	Parent   int         `json:"parent"`
	Group    bool        `json:"group,omitempty"`
	Count    int         `json:"count,omitempty"`
	Approx   bool        `json:"approx,omitempty"`
	Inferred bool        `json:"inferred,omitempty"`
	Mentions [][2]int    `json:"mentions,omitempty"` // document, how often
	At       *[2]float64 `json:"at,omitempty"`       // where it is drawn, y upwards; nothing where it is not
}

type edgeItem struct {
	Subject    int     `json:"subject"`
	Relation   int     `json:"relation"`
	Object     int     `json:"object"`
	Statements []int   `json:"statements,omitempty"`
	Amount     fen     `json:"amount,omitempty"`
	People     int64   `json:"people,omitempty"`
	Start      string  `json:"start,omitempty"`
	End        string  `json:"end,omitempty"`
	Planned    bool    `json:"planned,omitempty"`
	Confidence float64 `json:"confidence,omitempty"`
}

type statementItem struct {
	ID         graph.ID       `json:"id"`
	Amounts    []fen          `json:"amounts,omitempty"`
	People     []int64        `json:"people,omitempty"`
	Start      string         `json:"start,omitempty"`
	End        string         `json:"end,omitempty"`
	Planned    bool           `json:"planned,omitempty"`
	Hedges     []string       `json:"hedges,omitempty"`
	Confidence float64        `json:"confidence"`
	Rule       string         `json:"rule,omitempty"`
	Evidence   []evidenceItem `json:"evidence"`
}

type evidenceItem struct {
	Document int    `json:"document"`
	Exact    string `json:"exact"`
	Start    int    `json:"start"` // code points
	End      int    `json:"end"`
}

type documentItem struct {
	ID       graph.ID `json:"id"`
	Title    string   `json:"title,omitempty"`
	Date     string   `json:"date,omitempty"`
	Source   string   `json:"source,omitempty"`
	Location string   `json:"location,omitempty"`
	Text     string   `json:"text,omitempty"` // only where it carries evidence
}

// region is the ground of a province.
type region struct {
	Entity int     `json:"entity"` // -1 for entities that lie in no province
	X      float64 `json:"x"`
	Y      float64 `json:"y"`
	Width  float64 `json:"width"`
	Height float64 `json:"height"`
}

// fen is an amount as the page's script can read it without loss: a number of 分, or the digits
// of one that is too large for a number of JavaScript.
type fen graph.Money

func (f fen) MarshalJSON() ([]byte, error) {
	const safe = 1 << 53
	if f > -safe && f < safe {
		return json.Marshal(int64(f))
	}
	return json.Marshal(strconv.FormatInt(int64(f), 10))
}
