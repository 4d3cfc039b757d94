package extract

import (
	"slices"

	"example.org/kg/extract/gazetteer"
	"example.org/kg/graph"
)

// mention is a passage that names or stands for an entity.
type mention struct {
	span
	sent  *sentence
	kind  mentionKind
	typ   graph.Type // "" where linking decides
	name  string     // the passage
	cands []gazetteer.Candidate
	// within is the mention just before that contains this one: 福州市 of 福州市鼓楼区.
	within *mention
	like   *mention // of a group that leaves out its kind or place: the group in front that has them
	count  int      // members of a group, or of a list's head (三区)
	approx bool
	level  string // level word of an anaphor: 县 of 我县
	alias  string // a bare form whose name a list's head completes: 安化 of 安化镇
	prefix string // place's name that an organisation takes over from the one listed before it
	hint   string // level word that a list's head gives its members: 区 of 余杭、萧山、富阳三区
	listed bool   // only a list's head tells that it is a name
	ent    *entity
	groups []*entity // groups of members that the mention has stood for
	score  float64   // how sure linking is, 0 to 1
}

type mentionKind uint8

const (
	placeMention    mentionKind = iota // a division of the gazetteer
	localMention                       // a town or village by its ending
	orgMention                         // an organisation
	groupMention                       // 25所学校
	anaphorMention                     // 我县, 该区, 两地, 对方
	excludedMention                    // a name that is out of scope but hides what it holds: a newspaper
)

// entity is what mentions of one article refer to.
type entity struct {
	typ     graph.Type
	name    string
	code    string
	aliases []string
	in      *entity
	group   bool
	count   int
	approx  bool
	bare    bool // an organisation named by a level only: 县医院
	listed  bool // an organisation that a list names by a bare word: 天坛
	n       int  // mentions
	sites   []*mention
	self    [1]*entity
	first   [2]*mention // of its sites
	ours    float64     // how much speaks for its being a place of the publisher
	pairs   *knownPairs // in which it is a part
	part    part

	id      graph.ID // "" before it is in the graph
	claimed bool     // a claim is on it
	holds   bool     // an entity that the text mentions lies in it
}

// only is the list of the entity alone, which its callers do not change.
func (e *entity) only() []*entity {
	e.self[0] = e
	return e.self[:]
}

func (e *entity) addAlias(name string) {
	if name != e.name && name != "" && !slices.Contains(e.aliases, name) {
		e.aliases = append(e.aliases, name)
	}
}

// isPlace tells whether the entity is a place that is no group.
func (e *entity) isPlace() bool { return e.typ.IsPlace() && !e.group }

// lies tells whether the entity is other or lies in it, going up the containers.
func (e *entity) lies(other *entity) bool {
	for at, steps := e, 0; at != nil && steps < deepest; at, steps = at.in, steps+1 {
		if at == other {
			return true
		}
	}
	return false
}

// deepest is how many containers are gone up; more there cannot be.
const deepest = 8

// holders goes through the entity and what contains it, from the inside to the outside.
func (e *entity) holders(yield func(*entity) bool) {
	for at, steps := e, 0; at != nil && steps < deepest; at, steps = at.in, steps+1 {
		if !yield(at) {
			return
		}
	}
}

// mentionSet keeps mentions in order without overlaps.
type mentionSet struct{ list []*mention }

// from is the index of the first mention that begins at text[at] or behind it.
func (set *mentionSet) from(at int) int {
	low, high := 0, len(set.list)
	for low < high {
		if mid := (low + high) / 2; set.list[mid].start < at {
			low = mid + 1
		} else {
			high = mid
		}
	}
	return low
}

// overlapping is the range of the mentions that overlap s.
func (set *mentionSet) overlapping(s span) (i, j int) {
	i = set.from(s.start)
	if i > 0 && set.list[i-1].end > s.start {
		i--
	}
	for j = i; j < len(set.list) && set.list[j].start < s.end; j++ {
	}
	return i, j
}

// add puts m in unless it overlaps what is there.
func (set *mentionSet) add(m *mention) bool {
	i, j := set.overlapping(m.span)
	if i < j {
		return false
	}
	set.list = slices.Insert(set.list, i, m)
	return true
}

// replace puts m in and takes out what it overlaps.
func (set *mentionSet) replace(m *mention) {
	i, j := set.overlapping(m.span)
	set.list = slices.Replace(set.list, i, j, m)
}

// in lists the mentions inside a span.
func (set *mentionSet) in(s span) []*mention {
	i := set.from(s.start)
	j := i
	for j < len(set.list) && set.list[j].end <= s.end {
		j++
	}
	return set.list[i:j]
}
