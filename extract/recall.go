package extract

import (
	"slices"

	"example.org/kg/graph"
)

// recall remembers what has been asked about the text in front of a place, so that no question goes
// back through all of it again. What it remembers holds as long as the mentions and noun groups of
// the article stay what they are.
type recall struct {
	ours     bool                  // the article speaks of 我县, 我市 and the like
	tails    map[typedName]*entity // places of the organisations named in full, by what stands behind the place's name; nil of several
	places   map[string]*placesOf
	lists    map[listKey][]list
	groups   map[groupKey][]*entity
	own      map[string]*entity  // organisations of the publisher, by the word for them
	ownTypes map[graph.Type]bool // of which the text has a word for the publisher's own
}

// placesOf are the mentions of places of a level among the first of an article.
type placesOf struct {
	seen     int
	mentions []*mention
}

// lastOf is the place of a level that was named last in mentions, the first ones of the article, or
// nil.
func (c *recall) lastOf(level string, mentions []*mention) *entity {
	p := c.places[level]
	if p == nil {
		p = &placesOf{}
		if c.places == nil {
			c.places = map[string]*placesOf{}
		}
		c.places[level] = p
	}
	for ; p.seen < len(mentions); p.seen++ {
		if m := mentions[p.seen]; m.ent != nil && m.kind != groupMention && ofLevel(m.ent, level) {
			p.mentions = append(p.mentions, m)
		}
	}
	if len(mentions) == 0 {
		return nil
	}
	n, _ := slices.BinarySearchFunc(p.mentions, mentions[len(mentions)-1].start+1, func(m *mention, at int) int { return m.start - at })
	if n == 0 {
		return nil
	}
	return p.mentions[n-1].ent
}

type listKey struct {
	count int
	level string
}

// list is a noun group that lists places of one level.
type list struct {
	ents []*entity
	sent *sentence
	at   int
}

// lastList is the last list of as many places of a level that begins in front of a place of the
// text, and its sentence; nil where there is none.
func (c *recall) lastList(sents []*sentence, count int, level string, at int) ([]*entity, *sentence) {
	key := listKey{count, level}
	all, ok := c.lists[key]
	if !ok {
		for _, sent := range sents {
			for _, t := range sent.terms {
				if len(t.items) != count {
					continue
				}
				if ents := placesOfLevel(t, level); len(ents) == count {
					all = append(all, list{ents, sent, t.start})
				}
			}
		}
		if c.lists == nil {
			c.lists = map[listKey][]list{}
		}
		c.lists[key] = all
	}
	n, _ := slices.BinarySearchFunc(all, at, func(l list, at int) int { return l.at - at })
	if n == 0 {
		return nil, nil
	}
	return all[n-1].ents, all[n-1].sent
}

// placesOfLevel lists the places of a level in a noun group.
func placesOfLevel(t *term, level string) []*entity {
	var ents []*entity
	for _, item := range t.items {
		if item.ent != nil && item.ent.isPlace() && ofLevel(item.ent, level) {
			ents = append(ents, item.ent)
		}
	}
	return ents
}

type groupKey struct {
	typ   graph.Type
	count int
}

// placedGroup is what tells the groups of an article apart; name and code are those of the place, ""
// where there is none.
type placedGroup struct {
	groupKey
	name, code string
}

// addGroup notes a group whose place is known.
func (c *recall) addGroup(e *entity) {
	if c.groups == nil {
		c.groups = map[groupKey][]*entity{}
	}
	key := groupKey{e.typ, e.count}
	c.groups[key] = append(c.groups[key], e)
}
