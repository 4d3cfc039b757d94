package graph

// Edit is a change that a curator made to what documents say. The log of a store holds edits in order; none is ever changed or
// taken out. An edit holds all that is needed to make it again: applied to documents that were read anew, it does the same.
type Edit struct {
	Number int    `json:"number"` // 1, 2, … in the order of the log
	Op     EditOp `json:"op"`
	Date   string `json:"date,omitempty"`   // ISO 8601, the day on which it was made
	By     string `json:"by,omitempty"`     // who made it
	Reason string `json:"reason,omitempty"` // why

	// Entity is what is merged, split, renamed or given an alias; Called is its name at that time.
	Entity ID     `json:"entity,omitempty"`
	Called string `json:"called,omitempty"`
	// Name is the new name, or the alias.
	Name string `json:"name,omitempty"`
	// Into is what Entity becomes in merging and splitting, and behind it the places that this lies in, the nearest first.
	Into []Snapshot `json:"into,omitempty"`
	// In limits splitting to one document.
	In *Whence `json:"in,omitempty"`

	// Claim is the statement that is rejected, confirmed or corrected.
	Claim *Claim `json:"claim,omitempty"`
	// To is what a corrected statement says.
	To *Correction `json:"to,omitempty"`

	// Undoes is the number of the edit that is undone.
	Undoes int `json:"undoes,omitempty"`
}

// EditOp is what an edit does.
type EditOp string

// The edits.
const (
	EditMerge   EditOp = "merge"   // one entity becomes another in all documents
	EditSplit   EditOp = "split"   // in one document an entity is another one
	EditRename  EditOp = "rename"  // the former name becomes an alias
	EditAlias   EditOp = "alias"   // an entity is also called so
	EditReject  EditOp = "reject"  // a statement is wrong and goes
	EditConfirm EditOp = "confirm" // a statement is right: its confidence is 1
	EditCorrect EditOp = "correct" // a statement has other figures, another time or status
	EditUndo    EditOp = "undo"    // an earlier edit is none any more; undoing that brings it back
)

// Snapshot is an entity as an edit knows it, without what single documents say.
type Snapshot struct {
	ID     ID     `json:"id"`
	Type   Type   `json:"type"`
	Group  bool   `json:"group,omitempty"`
	Name   string `json:"name"`
	Code   string `json:"code,omitempty"`
	Parent ID     `json:"parent,omitempty"`
	Count  int    `json:"count,omitempty"`
	Approx bool   `json:"approx,omitempty"`
}

// Whence is a document as an edit knows it: where it stood, and the hash of its text. Either will do to find it again.
type Whence struct {
	Location string `json:"location"`
	Document ID     `json:"document"`
}

// Is tells whether a document is the one that is meant.
func (s *Whence) Is(id ID, location string) bool { return s.Document == id || s.Location == location }

// Claim is a statement as an edit knows it, as the document was read, before any edit. It is found again by its id or, where a
// later reading gives it another one, by its ends and its passage.
type Claim struct {
	Whence
	Statement  ID       `json:"statement"`
	Subject    ID       `json:"subject"`
	Predicate  Relation `json:"relation"`
	Object     ID       `json:"object"`
	Amounts    []Money  `json:"amounts,omitempty"`
	Headcounts []int64  `json:"headcounts,omitempty"`
	Exact      string   `json:"exact"`
}

// Correction is what a statement is to say. A nil list, no period and no status leave what there is.
type Correction struct {
	Amounts    []Money `json:"amounts"`
	Headcounts []int64 `json:"headcounts"`
	Period     *Period `json:"period,omitempty"`
	Status     Status  `json:"status,omitempty"`
}

// Mark says that an edit had to do with an entity or a statement: Was is what it was before all edits, and Entity or Statement what
// came of it, "" for a statement that went.
type Mark struct {
	Edit      int `json:"edit"`
	Entity    ID  `json:"entity,omitempty"`
	Statement ID  `json:"statement,omitempty"`
	Was       ID  `json:"was,omitempty"`
}

// Curation is what curators did to a graph: the log, and what its edits had to do with, sorted.
type Curation struct {
	Edits []Edit
	Marks []Mark
}

// Curation is what curators did to the graph. Callers do not change it.
func (g *Graph) Curation() Curation { return g.curation }

// SetCuration notes what curators did to the graph; it changes nothing else.
func (g *Graph) SetCuration(c Curation) { g.curation = c }
