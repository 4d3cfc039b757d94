package graph

// ID names an entity, statement, piece of evidence or document: a kind, a slash and a key, in
// ASCII ("division/621100", "statement/3f0c…"). It is the local part of the IRI in exports.
type ID string

// Type is what an entity is.
type Type string

// The types. The first eight are the core of the model; the others appear where a text names
// them.
const (
	Province    Type = "Province"    // 省, 自治区, 特别行政区
	City        Type = "City"        // 直辖市 and prefecture level
	County      Type = "County"      // county level, also 县级市, 区, 旗
	Township    Type = "Township"    // 镇, 乡, 街道, 苏木
	Village     Type = "Village"     // 村, 社区, 嘎查
	Enterprise  Type = "Enterprise"  // firms, banks, factories, cooperatives
	School      Type = "School"      // any place of teaching
	Hospital    Type = "Hospital"    // any place of care
	Agency      Type = "Agency"      // 局, 委, 办, 政府, 工作组
	Association Type = "Association" // 商会, 协会, 基金会
	Zone        Type = "Zone"        // 开发区, 产业园
)

// Entity is a node: a place, an organisation, or a group of them.
type Entity struct {
	ID      ID
	Type    Type
	Group   bool     // a number of members taken together: 25所学校
	Name    string   // official name in force today for a division; else the longest name in the texts
	Aliases []string // other forms that the texts use, sorted
	Code    string   // GB/T 2260 code of a division, "" for everything else
	Parent  ID       // the division it lies in or belongs to, "" where unknown
	Count   int      // members of a group
	Approx  bool     // the count is a lower bound or rounded: 20余家
	// Inferred marks an entity that no text mentions, added so that the hierarchy is whole.
	Inferred bool
	// Mentions counts how often each document names the entity.
	Mentions map[ID]int
	// Mentioned is how often all documents name an entity that was read without its Mentions, as Source lists them; else 0.
	Mentioned int
}

// MentionCount is the number of mentions over all documents.
func (e *Entity) MentionCount() int {
	n := e.Mentioned
	for _, c := range e.Mentions {
		n += c
	}
	return n
}

// Relation is the kind of an edge.
type Relation string

// The four relations.
const (
	Assists          Relation = "assists"          // 帮扶: helper → helped
	PairedWith       Relation = "pairedWith"       // 结对: symmetric
	TransfersLaborTo Relation = "transfersLaborTo" // 输转劳动力: origin → destination
	InvestsIn        Relation = "investsIn"        // 投资: investor → place or enterprise
)

// Status tells whether a claim is about something done or something intended.
type Status string

// The statuses.
const (
	Done    Status = "done"
	Planned Status = "planned"
)

// Period is the time that a claim speaks of, as ISO 8601 dates of any precision ("2018",
// "2018-07", "2018-07-19"). Either end may be "".
type Period struct{ Start, End string }

// Statement is one sentence's claim of one relation, with its figures and its evidence.
type Statement struct {
	ID         ID
	Subject    ID
	Predicate  Relation
	Object     ID
	Amounts    []Money  // money and the value of goods given, sorted
	Headcounts []int64  // persons, sorted
	Period     Period   // zero where the text gives none
	Status     Status   // "" is read as Done
	Hedges     []string // source words that qualify the figures (约, 超, 近, 累计, 其中), sorted
	Confidence float64  // 0 to 1
	Rule       string   // name of the frame or rule that made the claim
	Evidence   []Evidence
}

// Evidence is a passage of a document that carries a statement.
type Evidence struct {
	ID       ID
	Document ID
	Exact    string // the passage, letter for letter
	Start    int    // code points of the document's text before the passage
	End      int    // Start plus the passage's length in code points
}

// Document is an article that was read.
type Document struct {
	ID       ID
	Location string // path as given
	Hash     string // hex SHA-256 of the bytes read
	Title    string
	Date     string // ISO 8601 date of any precision
	Source   string // the paper, site or office that published it
	Text     string // the article's text as read; evidence counts its code points
}

// Note is something that a reader of the documents should know: an ambiguous name, say.
type Note struct {
	Document ID
	Start    int // code points of the document's text
	End      int
	Kind     NoteKind
	Text     string // the passage
	Detail   string // what is wrong with it, with the candidates
}

// NoteKind tells what a note is about.
type NoteKind string

// AmbiguousName is a name that the article does not decide between several divisions.
const AmbiguousName NoteKind = "ambiguous"
