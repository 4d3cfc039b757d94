package graph

import (
	"errors"
	"fmt"
	"math"
)

// ErrNoPath is wrapped by the error of a path query that no path answers.
var ErrNoPath = errors.New("no path")

// ErrMaxHops is wrapped by the error that refuses PathOptions.Max.
var ErrMaxHops = errors.New("number of hops out of range")

// ErrTime is the error of a path query whose time was up before it had found any path.
var ErrTime = errors.New("the time was up before a path was found")

// PathOptions says which paths a query asks for. The zero value asks for the shortest ones,
// whichever way the edges point.
type PathOptions struct {
	All       bool       // every simple path, not only the shortest
	Limit     int        // at most so many paths, 0 for DefaultPathLimit
	Max       int        // at most so many hops, 0 for no bound on shortest paths and DefaultMaxHops on others
	Via       ID         // an entity that has to lie between the ends
	ViaType   Type       // a type that an entity between the ends has to have
	Directed  bool       // follow edges from subject to object only; symmetric and hierarchy edges go both ways
	Hierarchy bool       // also step between an entity and its parent
	Relations []Relation // only these, none for all
	Weight    Weight     // what makes a path better; with All the best Limit paths are listed, else those as good as the best
	// Expired tells whether the time of the query is up, nil for never. Of all bounds it alone can make two answers differ.
	Expired func() bool
}

// Bounds of path queries.
const (
	DefaultPathLimit = 20
	DefaultMaxHops   = 6  // or the length of the shortest walk, where that is more
	MaxHops          = 32 // the highest Max that All, Via and ViaType accept
)

// PathAnswer is the answer to a path query.
type PathAnswer struct {
	From  Ref    `json:"from"`
	To    Ref    `json:"to"`
	Paths []Path `json:"paths"` // at least one
	// Truncated tells that there are, or may be, more paths; Bound what left them out.
	Truncated bool  `json:"truncated,omitempty"`
	Bound     Bound `json:"bound,omitempty"`
}

// Bound is what cuts a list of paths short.
type Bound string

// The bounds. Whatever cuts a list short, the paths in it are the first ones of the whole list.
const (
	BoundLimit Bound = "limit" // PathOptions.Limit
	BoundTries Bound = "tries" // the unfinished paths that a query may hold
	BoundTime  Bound = "time"  // PathOptions.Expired
)

// Path leads from one entity to another over hops that follow each other.
type Path struct {
	Length     int     `json:"length"`           // number of hops
	Confidence float64 `json:"confidence"`       // that of its weakest hop; hierarchy hops are left out
	Chance     float64 `json:"chance,omitempty"` // that of all its hops together, to six digits; where Surest was asked for
	Amount     Money   `json:"amount,omitempty"` // the smallest of its hops; where Richest was asked for
	Hops       []Hop   `json:"hops"`
}

// Hop is one step of a path, with all the edges that join its ends.
type Hop struct {
	From  Ref    `json:"from"`
	To    Ref    `json:"to"`
	Links []Link `json:"links"` // in the order of the schema, outgoing before incoming, ContainedIn last; behind all, those against the way
}

// Entities lists what the path passes, both ends included.
func (p Path) Entities() []Ref {
	if len(p.Hops) == 0 {
		return nil
	}
	refs := []Ref{p.Hops[0].From}
	for _, hop := range p.Hops {
		refs = append(refs, hop.To)
	}
	return refs
}

// Paths answers how two entities are connected. Paths come in a fixed order: fewer hops first,
// then less doubt (the sum over the hops of what the surest edge lacks to confidence 1), then
// more statements, then by the ids on the way. A hop that only the hierarchy makes ranks as
// one of confidence 0. No path gives an error that wraps ErrNoPath, an id that is not there one
// that wraps ErrUnknown.
func (g *Graph) Paths(from, to ID, opts PathOptions) (*PathAnswer, error) {
	v := g.View(ViewOptions{Relations: opts.Relations, Directed: opts.Directed, Hierarchy: opts.Hierarchy})
	return v.Paths(from, to, opts)
}

// Paths is Graph.Paths on a view that is kept, for many questions to one graph. The view
// decides on direction, hierarchy and relations; those options are not looked at.
func (v *View) Paths(from, to ID, opts PathOptions) (*PathAnswer, error) {
	found, bound, err := FindPaths(func(Length) (*View, Length, error) { return v, Everything, nil }, from, to, opts)
	if err != nil {
		return nil, err
	}
	return v.PathAnswer(found, bound, opts.Weight), nil
}

// Reach gives a view that holds every walk of at most this length between the ends of a path query, over the
// entity asked for if there is one, and at least one if there is any. The view may hold more: covers is the length up to
// which it holds all, Everything where no longer walk leads to anything new.
type Reach func(wanted Length) (v *View, covers Length, err error)

// FindPaths is View.Paths on a graph that need not stand in memory: it asks for larger and larger views until
// one holds the answer, which it gives as the entities of each path. Errors of reach come as they are, but for
// ErrTime, which ends the query as Expired does.
func FindPaths(reach Reach, from, to ID, opts PathOptions) (found [][]ID, bound Bound, err error) {
	wanted := Length{Hops: 1}
	for {
		v, covers, err := reach(wanted)
		switch {
		case errors.Is(err, ErrTime) && len(found) > 0:
			return found, BoundTime, nil
		case errors.Is(err, ErrTime):
			return nil, "", ErrTime
		case err != nil:
			return nil, "", err
		}
		q, err := v.query(from, to, opts)
		if err != nil {
			return nil, "", err
		}
		q.covers = covers
		steps, bound, done := q.run()
		if len(steps) >= len(found) { // a search that ends early may find less than one of a smaller view did
			found = v.idsOfAll(steps)
		}
		switch {
		case done && len(found) == 0:
			return nil, "", q.none(bound)
		case done:
			return found, bound, nil
		}
		wanted = covers.beyond()
	}
}

// PathAnswer shows paths, given as the entities they pass, at least one.
func (v *View) PathAnswer(found [][]ID, bound Bound, by Weight) *PathAnswer {
	answer := &PathAnswer{From: v.g.Ref(found[0][0]), To: v.g.Ref(found[0][len(found[0])-1]), Truncated: bound != "", Bound: bound}
	for _, ids := range found {
		p := v.path(ids)
		if by != Surest {
			p.Chance = 0
		}
		if by != Richest {
			p.Amount = 0
		}
		answer.Paths = append(answer.Paths, p)
	}
	return answer
}

func (v *View) idsOf(path []int32) []ID {
	ids := make([]ID, len(path))
	for i, at := range path {
		ids[i] = v.ids[at]
	}
	return ids
}

func (v *View) idsOfAll(paths [][]int32) [][]ID {
	all := make([][]ID, len(paths))
	for i, path := range paths {
		all[i] = v.idsOf(path)
	}
	return all
}

// query checks a question and puts it in terms of the view.
func (v *View) query(from, to ID, opts PathOptions) (*pathQuery, error) {
	for _, id := range []ID{from, to, opts.Via} {
		if id != "" && v.g.entities[id] == nil {
			return nil, fmt.Errorf("%q is %w", id, ErrUnknown)
		}
	}
	q := &pathQuery{
		v: v, from: v.index[from], to: v.index[to], via: -1, viaType: opts.ViaType,
		all: opts.All, limit: opts.Limit, max: opts.Max, covers: Everything, weight: opts.Weight, expired: opts.Expired,
	}
	if opts.Via != "" {
		q.via = v.index[opts.Via]
	}
	if q.limit <= 0 {
		q.limit = DefaultPathLimit
	}
	switch bounded := opts.All || q.hasVia(); {
	case from == "" || to == "":
		return nil, fmt.Errorf("a path needs two ends: %w", ErrUnknown)
	case from == to:
		return nil, fmt.Errorf("%w from %s to itself", ErrNoPath, v.g.Ref(from))
	case opts.Via == from || opts.Via == to:
		return nil, fmt.Errorf("%w via %s, which is one of its ends", ErrNoPath, v.g.Ref(opts.Via))
	case opts.Max < 0 || bounded && opts.Max > MaxHops:
		return nil, fmt.Errorf("at most %d hops: %w (1 to %d)", opts.Max, ErrMaxHops, MaxHops)
	}
	return q, nil
}

// none says in one line that there is no path, and which conditions stand in the way.
func (q *pathQuery) none(bound Bound) error {
	if bound == BoundTime {
		return ErrTime
	}
	g := q.v.g
	s := fmt.Sprintf("from %s to %s", g.Ref(q.v.ids[q.from]), g.Ref(q.v.ids[q.to]))
	if q.via >= 0 {
		s += fmt.Sprintf(" via %s", g.Ref(q.v.ids[q.via]))
	}
	if q.viaType != "" {
		s += fmt.Sprintf(" via a %s", q.viaType)
	}
	if q.max > 0 {
		s += " within " + hops(q.max)
	}
	if q.v.opts.Directed {
		s += " along the direction of the edges"
	}
	if bound == BoundTries {
		s += fmt.Sprintf(" among the first %d tried", searchBudget)
	}
	return fmt.Errorf("%w %s", ErrNoPath, s)
}

func hops(n int) string {
	if n == 1 {
		return "1 hop"
	}
	return fmt.Sprintf("%d hops", n)
}

// path shows a path over the given entities.
func (v *View) path(ids []ID) Path {
	p := Path{Length: len(ids) - 1, Confidence: 1, Chance: 1, Amount: math.MaxInt64}
	for i, from := range ids[:len(ids)-1] {
		hop := Hop{From: v.g.Ref(from), To: v.g.Ref(ids[i+1])}
		best, richest := -1.0, Money(0)
		var against []Link
		for _, e := range v.edgesBetween(v.index[from], v.index[ids[i+1]]) {
			if !v.follows(e, from) {
				against = append(against, v.g.link(e, from))
				continue
			}
			hop.Links = append(hop.Links, v.g.link(e, from))
			if e.Relation != ContainedIn {
				best, richest = max(best, e.Confidence), max(richest, e.Amount)
			}
		}
		hop.Links = append(hop.Links, against...)
		p.Amount = min(p.Amount, richest)
		if best >= 0 {
			p.Confidence = min(p.Confidence, best)
			p.Chance *= best
		}
		p.Hops = append(p.Hops, hop)
	}
	p.Chance = math.Round(1e6*p.Chance) / 1e6
	return p
}
