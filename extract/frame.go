package extract

import (
	"fmt"
	"slices"
	"strconv"
	"strings"

	"example.org/kg/extract/lexicon"
	"example.org/kg/graph"
)

// frame says which words claim a relation and where their roles stand; see frames.txt.
type frame struct {
	name     string
	relation graph.Relation // or topicRelation, noRelation
	rule     graph.Rule     // of the relation
	words    []lexicon.Class
	literals []string
	figure   unit            // unitYuan, unitPersons, or unitOther for none
	bare     []lexicon.Class // words that claim without a figure too; nil for all
	needs    bool            // no word does
	plain    bool            // save where both roles stand in the trigger's clause
	with     []lexicon.Class
	without  []lexicon.Class
	said     []lexicon.Class
	line     []lexicon.Class
	alone    bool
	couples  bool // fires on couples side by side, not on words
	sums     bool // fires on sums of money behind 的, not on words
	each     bool
	subject  []graph.Type // types that may stand as subject; nil for all of the schema
	object   []graph.Type
	conf     float64
	forms    []form
}

const (
	topicRelation   graph.Relation = "topic"
	noRelation      graph.Relation = "none"
	journeyRelation graph.Relation = "journey"
)

// noRelations are what stands in the place of a relation and is none.
var noRelations = []graph.Relation{topicRelation, noRelation, journeyRelation}

// form is one way in which the roles of a frame stand.
type form struct{ s, o []site }

// site is a place where a role may stand; see frames.txt.
type site string

var sites = []site{
	"before", "after", "first", "to", "at", "go", "with", "by", "from", "through", "under", "cleft",
	"owner", "possessor", "near", "giver", "section", "still", "receiver", "dative", "supported", "same", "named", "ahead", "next", "carry", "again", "origin", "people", "whose", "native", "relative", "front", "went", "topic", "side", "holder", "both1", "both2", "here", "helper", "helped", "partner",
}

// loadFrames reads frames.txt. Errors name the line.
func loadFrames(words *lexicon.Lexicon, schema *graph.Schema) ([]*frame, error) {
	var out []*frame
	for i, line := range strings.Split(lexicon.Frames(), "\n") {
		line, _, _ = strings.Cut(line, "#")
		fields := strings.Fields(line)
		if len(fields) == 0 {
			continue
		}
		fail := func(why string) error { return fmt.Errorf("frames.txt:%d: %s", i+1, why) }
		if fields[0] == "frame" {
			if len(fields) != 3 {
				return nil, fail("a frame has a name and a relation")
			}
			f := &frame{name: fields[1], relation: graph.Relation(fields[2]), figure: unitOther, conf: 0.8}
			var ok bool
			if f.rule, ok = schema.Rule(f.relation); !ok && !slices.Contains(noRelations, f.relation) {
				return nil, fail("unknown relation " + fields[2])
			}
			out = append(out, f)
			continue
		}
		if len(out) == 0 {
			return nil, fail("a line before the first frame")
		}
		if err := out[len(out)-1].read(fields, words, schema); err != nil {
			return nil, fail(err.Error())
		}
	}
	return out, nil
}

func (f *frame) read(fields []string, words *lexicon.Lexicon, schema *graph.Schema) error {
	classes := func(into *[]lexicon.Class) error {
		for _, w := range fields[1:] {
			if len(words.Members(lexicon.Class(w))) == 0 && lexicon.Class(w) != peopleClass {
				return fmt.Errorf("unknown class %s", w)
			}
			*into = append(*into, lexicon.Class(w))
		}
		return nil
	}
	switch fields[0] {
	case "words":
		for _, w := range fields[1:] {
			if lit, ok := strings.CutPrefix(w, "="); ok {
				f.literals = append(f.literals, lit)
			} else if len(words.Members(lexicon.Class(w))) == 0 {
				return fmt.Errorf("unknown class %s", w)
			} else {
				f.words = append(f.words, lexicon.Class(w))
			}
		}
	case "figure":
		switch fields[1] {
		case "amount":
			f.figure = unitYuan
		case "people":
			f.figure = unitPersons
		default:
			return fmt.Errorf("unknown figure %s", fields[1])
		}
	case "needs":
		f.needs = true
		f.plain = len(fields) > 2 && fields[2] == "unless"
	case "bare":
		return classes(&f.bare)
	case "with":
		return classes(&f.with)
	case "line":
		return classes(&f.line)
	case "said":
		return classes(&f.said)
	case "alone":
		f.alone = true
	case "couples":
		f.couples = true
	case "sums":
		f.sums = true
	case "without":
		return classes(&f.without)
	case "subject", "object":
		var types []graph.Type
		for _, w := range fields[1:] {
			if !schema.HasType(graph.Type(w)) {
				return fmt.Errorf("unknown type %s", w)
			}
			types = append(types, graph.Type(w))
		}
		if fields[0] == "subject" {
			f.subject = types
		} else {
			f.object = types
		}
	case "each":
		f.each = true
	case "conf":
		c, err := strconv.ParseFloat(fields[1], 64)
		f.conf = c
		return err
	case "form":
		return f.readForm(fields[1:])
	default:
		return fmt.Errorf("unknown word %s", fields[0])
	}
	return nil
}

func (f *frame) readForm(fields []string) error {
	var fm form
	for _, field := range fields {
		role, list, _ := strings.Cut(field, "=")
		var ss []site
		for _, name := range strings.Split(list, ",") {
			if !slices.Contains(sites, site(name)) {
				return fmt.Errorf("unknown site %s", name)
			}
			ss = append(ss, site(name))
		}
		switch role {
		case "s":
			fm.s = ss
		case "o":
			fm.o = ss
		default:
			return fmt.Errorf("unknown role %s", role)
		}
	}
	f.forms = append(f.forms, fm)
	return nil
}

// triggersOf lists for each word the frames that it triggers, in order.
func triggersOf(frames []*frame, words *lexicon.Lexicon) map[string][]*frame {
	out := map[string][]*frame{}
	for _, f := range frames {
		triggers := slices.Clone(f.literals)
		for _, class := range f.words {
			triggers = append(triggers, words.Members(class)...)
		}
		for _, w := range triggers {
			if !slices.Contains(out[w], f) {
				out[w] = append(out[w], f)
			}
		}
	}
	return out
}

// claimsBare tells whether the trigger claims the relation without a figure.
func (f *frame) claimsBare(trigger *chunk, how string) bool {
	if f.needs {
		return f.plain && plainSites(how)
	}
	return f.bare == nil || trigger.anyOf(f.bare)
}

// plainSites tells whether both roles stand in the trigger's clause, the object where a receiver does.
func plainSites(how string) bool {
	ss := sitesOf(how)
	return (ss[0] == "before" || ss[0] == "by") && (ss[1] == "to" || ss[1] == "dative" || ss[1] == "receiver")
}
