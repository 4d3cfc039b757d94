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
	rel      int            // the relation's number among those of the frames
	rule     graph.Rule     // of the relation
	words    []lexicon.Class
	literals []string
	figure   unit      // unitYuan, unitPersons, or unitOther for none
	bare     condition // words that claim without a figure too; nil for all
	needs    bool      // no word does
	plain    bool      // save where both roles stand in the trigger's clause
	with     condition
	without  condition
	said     condition
	line     condition
	alone    bool
	known    bool
	also     bool // fires beside another frame of the relation on one word
	couples  bool // fires on couples side by side, not on words
	sums     bool // fires on sums of money behind 的, not on words
	each     bool
	subject  []graph.Type // types that may stand as subject; nil for all of the schema
	object   []graph.Type
	conf     float64
	forms    []form
}

// condition is a set of classes of which some word, or none, has to stand near a trigger.
type condition struct {
	names []lexicon.Class // nil for no condition
	set   lexicon.Set
}

// among are the condition's classes, none of them where the set of all that occur holds none.
func (c *condition) among(occur *lexicon.Set) []lexicon.Class {
	if c.set.Meets(occur) {
		return c.names
	}
	return nil
}

// compile makes the sets of a frame's conditions.
func (f *frame) compile(numbers lexicon.Numbers) {
	for _, c := range []*condition{&f.bare, &f.with, &f.without, &f.said, &f.line} {
		c.set = numbers.Set(c.names...)
	}
}

const (
	topicRelation   graph.Relation = "topic"
	noRelation      graph.Relation = "none"
	journeyRelation graph.Relation = "journey"
)

// noRelations are what stands in the place of a relation and is none.
var noRelations = []graph.Relation{topicRelation, noRelation, journeyRelation}

// form is one way in which the roles of a frame stand.
type form struct {
	s, o []site
	// The sites of s and of o where s waits for no object and takes nothing over; else none.
	ss, os siteSet
}

// loadFrames reads blocks of frames. figures are those that frames of a relation take which say
// none themselves. Errors name the line.
func loadFrames(blocks []lexicon.Block, words *lexicon.Lexicon, numbers lexicon.Numbers, schema *graph.Schema, figures map[graph.Relation]unit) ([]*frame, error) {
	var out []*frame
	seen := map[string]bool{}
	rels := map[graph.Relation]int{}
	for _, b := range blocks {
		fields := b.Head.Fields
		if len(fields) != 3 {
			return nil, b.Head.Errorf("a frame has a name and a relation")
		}
		f := &frame{name: fields[1], relation: graph.Relation(fields[2]), figure: unitOther, conf: 0.8}
		rule, ok := schema.Rule(f.relation)
		if !ok && !slices.Contains(noRelations, f.relation) {
			return nil, b.Head.Errorf("unknown relation %s: the relations are %s", f.relation, relationNames(schema))
		}
		if u, ok := figures[f.relation]; ok {
			f.figure = u
		}
		f.rule = rule
		if _, ok := rels[f.relation]; !ok {
			rels[f.relation] = len(rels)
		}
		f.rel = rels[f.relation]
		for _, line := range b.Body {
			if err := f.read(line, words, schema); err != nil {
				return nil, err
			}
		}
		f.compile(numbers)
		if why := f.missing(); why != "" {
			return nil, b.Head.Errorf("frame %s has %s", f.name, why)
		}
		if seen[f.name] {
			return nil, b.Head.Errorf("there is a frame %s already: choose another name", f.name)
		}
		seen[f.name] = true
		out = append(out, f)
	}
	return out, nil
}

func relationNames(schema *graph.Schema) string {
	var names []string
	for _, rule := range schema.Relations() {
		names = append(names, string(rule.Relation))
	}
	for _, rel := range noRelations {
		names = append(names, string(rel))
	}
	return strings.Join(names, ", ")
}

// missing tells what a frame lacks to fire, "" for nothing.
func (f *frame) missing() string {
	switch {
	case len(f.words)+len(f.literals) == 0 && !f.couples && !f.sums:
		return "no words that trigger it"
	case len(f.forms) == 0 && f.relation != noRelation:
		return "no form: say where subject and object stand"
	case f.needs && f.figure == unitOther:
		return "no figure that it could need"
	}
	for _, fm := range f.forms {
		if len(fm.s) == 0 || len(fm.o) == 0 && f.relation != journeyRelation {
			return "a form without a subject or an object"
		}
	}
	return ""
}

// figureOf reads the kind of figures that "amount", "people" or "none" says.
func figureOf(fields []string) (unit, error) {
	switch strings.Join(fields, " ") {
	case "amount":
		return unitYuan, nil
	case "people":
		return unitPersons, nil
	case "none":
		return unitOther, nil
	}
	return unitOther, fmt.Errorf("unknown figure %q: give amount, people or none", strings.Join(fields, " "))
}

// read reads a line of a frame. Errors name the line.
func (f *frame) read(line lexicon.Line, words *lexicon.Lexicon, schema *graph.Schema) (err error) {
	fields := line.Fields
	classes := func(into *[]lexicon.Class) error {
		if len(fields) == 1 {
			return line.Errorf("%s names no class", fields[0])
		}
		for _, w := range fields[1:] {
			if len(words.Members(lexicon.Class(w))) == 0 && lexicon.Class(w) != numberOfPeople {
				return line.Errorf("unknown class %s: open it with a line [%s] and words below it", w, w)
			}
			*into = append(*into, lexicon.Class(w))
		}
		return nil
	}
	if i := slices.IndexFunc(fields[1:], func(w string) bool { return isList(lexicon.Class(w)) }); i >= 0 {
		return line.Errorf("%s is a list for one rule, no class of cue words: a frame cannot name it", fields[1+i])
	}
	if flags := []string{"alone", "known", "also", "couples", "sums", "each"}; len(fields) > 1 && slices.Contains(flags, fields[0]) {
		return line.Errorf("%s stands alone on its line", fields[0])
	}
	switch fields[0] {
	case "words":
		for _, w := range fields[1:] {
			if lit, ok := strings.CutPrefix(w, "="); ok {
				if words.Classes(lit).Word == 0 {
					return line.Errorf("%s: no class has the word %s, so it is not seen in a text: give it one", w, lit)
				}
				f.literals = append(f.literals, lit)
			} else if len(words.Members(lexicon.Class(w))) == 0 {
				return line.Errorf("unknown class %s: open it with a line [%s] and words below it; a single word is =%s", w, w, w)
			} else {
				f.words = append(f.words, lexicon.Class(w))
			}
		}
	case "figure":
		if f.figure, err = figureOf(fields[1:]); err != nil {
			return line.Wrap(err)
		}
	case "needs":
		what := strings.Join(fields[1:], " ")
		if what != "figure" && what != "figure unless plain" {
			return line.Errorf("needs %s: it is needs figure, or needs figure unless plain", what)
		}
		f.needs, f.plain = true, what != "figure"
	case "bare":
		return classes(&f.bare.names)
	case "with":
		return classes(&f.with.names)
	case "line":
		return classes(&f.line.names)
	case "said":
		return classes(&f.said.names)
	case "alone":
		f.alone = true
	case "known":
		f.known = true
	case "also":
		f.also = true
	case "couples":
		f.couples = true
	case "sums":
		f.sums = true
	case "without":
		return classes(&f.without.names)
	case "subject":
		f.subject, err = typesIn(line, schema)
		return err
	case "object":
		f.object, err = typesIn(line, schema)
		return err
	case "each":
		f.each = true
	case "conf":
		f.conf, err = strconv.ParseFloat(strings.Join(fields[1:], " "), 64)
		if err != nil || !(f.conf > 0 && f.conf <= 1) {
			return line.Errorf("confidence %q: give a number above 0 and up to 1", strings.Join(fields[1:], " "))
		}
	case "form":
		return f.readForm(line)
	default:
		return line.Errorf("unknown word %s: kg schema tells the words of frames", fields[0])
	}
	return nil
}

func (f *frame) readForm(line lexicon.Line) error {
	var fm form
	for _, field := range line.Fields[1:] {
		role, list, _ := strings.Cut(field, "=")
		var ss []site
		for _, name := range strings.Split(list, ",") {
			s := siteOf(name)
			if s == noSite {
				return line.Errorf("unknown site %s: the sites are %s", name, strings.Join(siteNames[beforeSite:coupleSite], ", "))
			}
			ss = append(ss, s)
		}
		switch role {
		case "s":
			fm.s = ss
		case "o":
			fm.o = ss
		default:
			return line.Errorf("unknown role %s: give s=SITE,… and o=SITE,…", role)
		}
	}
	if setOf(fm.s...)&(awaitingSites|setOf(againSite, stillSite)) == 0 {
		fm.ss, fm.os = setOf(fm.s...), setOf(fm.o...)
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

// speaks tells whether a frame claims or names something: it neither takes figures only nor tells of a departure.
func (f *frame) speaks() bool { return f.relation != noRelation && f.relation != journeyRelation }

// claimsBare tells whether the trigger claims the relation without a figure.
func (f *frame) claimsBare(trigger *chunk, how sitePair) bool {
	if f.needs {
		return f.plain && how.plain(trigger.word)
	}
	return f.bare.names == nil || trigger.Meets(&f.bare.set)
}
