package main

import "example.org/kg/graph"

// The types here are the answers of package graph with amounts in yuan, as in every other output: a field of the outer struct takes
// the place of the embedded one with its name.

type linkJSON struct {
	graph.Link
	Amount yuan `json:"amount,omitempty"`
}

func linksJSON(links []graph.Link) []linkJSON {
	out := make([]linkJSON, len(links))
	for i, l := range links {
		out[i] = linkJSON{l, yuan(l.Amount)}
	}
	return out
}

type sumJSON struct {
	graph.Sum
	Amount yuan `json:"amount"`
}

func newSumJSON(s graph.Sum) sumJSON { return sumJSON{s, yuan(s.Amount)} }

type pathAnswerJSON struct {
	*graph.PathAnswer
	Paths []pathJSON `json:"paths"`
}

type pathJSON struct {
	graph.Path
	Amount yuan      `json:"amount,omitempty"`
	Hops   []hopJSON `json:"hops"`
}

type hopJSON struct {
	graph.Hop
	Links []linkJSON `json:"links"`
}

func newPathAnswerJSON(found *graph.PathAnswer) pathAnswerJSON {
	out := pathAnswerJSON{PathAnswer: found, Paths: make([]pathJSON, len(found.Paths))}
	for i, path := range found.Paths {
		out.Paths[i] = pathJSON{path, yuan(path.Amount), make([]hopJSON, len(path.Hops))}
		for j, hop := range path.Hops {
			out.Paths[i].Hops[j] = hopJSON{hop, linksJSON(hop.Links)}
		}
	}
	return out
}

type degreeJSON struct {
	graph.Degree
	In     sumJSON `json:"in"`
	Out    sumJSON `json:"out"`
	Paired sumJSON `json:"paired"`
	Total  sumJSON `json:"total"`
}

func degreesJSON(degrees []graph.Degree) []degreeJSON {
	out := make([]degreeJSON, len(degrees))
	for i, d := range degrees {
		out[i] = degreeJSON{d, newSumJSON(d.In), newSumJSON(d.Out), newSumJSON(d.Paired), newSumJSON(d.Total)}
	}
	return out
}

type neighborJSON struct {
	graph.Neighbor
	Links []linkJSON `json:"links"`
}

func neighborsJSON(neighbors []graph.Neighbor) []neighborJSON {
	out := make([]neighborJSON, len(neighbors))
	for i, n := range neighbors {
		out[i] = neighborJSON{n, linksJSON(n.Links)}
	}
	return out
}

type cardJSON struct {
	*graph.Card
	Relations []cardSectionJSON `json:"relations"`
	Edits     []loggedEdit      `json:"edits,omitempty"`
}

type cardSectionJSON struct {
	graph.CardSection
	Sum       sumJSON         `json:"sum"`
	Neighbors []cardEntryJSON `json:"neighbors"`
}

type cardEntryJSON struct {
	graph.CardEntry
	Link linkJSON `json:"link"`
}

func newCardJSON(card *graph.Card, edits []loggedEdit) cardJSON {
	out := cardJSON{Card: card, Relations: make([]cardSectionJSON, len(card.Relations)), Edits: edits}
	for i, s := range card.Relations {
		section := cardSectionJSON{s, newSumJSON(s.Sum), make([]cardEntryJSON, len(s.Neighbors))}
		for j, entry := range s.Neighbors {
			section.Neighbors[j] = cardEntryJSON{entry, linkJSON{entry.Link, yuan(entry.Link.Amount)}}
		}
		out.Relations[i] = section
	}
	return out
}
