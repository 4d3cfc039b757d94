package extract

import (
	"slices"
	"strings"
)

// site is a place where a role may stand, seen from the trigger; see frames.txt.
type site uint8

// The sites in the order in which errors list them. A couple is none that frames may name.
const (
	noSite site = iota
	beforeSite
	afterSite
	firstSite
	toSite
	atSite
	goSite
	withSite
	bySite
	fromSite
	underSite
	cleftSite
	ownerSite
	possessorSite
	nearSite
	giverSite
	takerSite
	glossSite
	sectionSite
	stillSite
	receiverSite
	dativeSite
	supportedSite
	sameSite
	namedSite
	aheadSite
	nextSite
	carrySite
	againSite
	originSite
	peopleSite
	whoseSite
	nativeSite
	relativeSite
	frontSite
	copulaSite
	wentSite
	topicSite
	sideSite
	homeSite
	patronSite
	aboutSite
	allSite
	pairerSite
	placerSite
	seatSite
	lastgiverSite
	lastgoalSite
	holderSite
	both1Site
	both2Site
	hereSite
	helperSite
	helpedSite
	partnerSite
	coupleSite

	sites = iota // how many there are, with noSite
)

var siteNames = [sites]string{
	beforeSite:    "before",
	afterSite:     "after",
	firstSite:     "first",
	toSite:        "to",
	atSite:        "at",
	goSite:        "go",
	withSite:      "with",
	bySite:        "by",
	fromSite:      "from",
	underSite:     "under",
	cleftSite:     "cleft",
	ownerSite:     "owner",
	possessorSite: "possessor",
	nearSite:      "near",
	takerSite:     "taker",
	glossSite:     "gloss",
	giverSite:     "giver",
	sectionSite:   "section",
	stillSite:     "still",
	receiverSite:  "receiver",
	dativeSite:    "dative",
	supportedSite: "supported",
	sameSite:      "same",
	namedSite:     "named",
	aheadSite:     "ahead",
	nextSite:      "next",
	carrySite:     "carry",
	againSite:     "again",
	originSite:    "origin",
	peopleSite:    "people",
	whoseSite:     "whose",
	nativeSite:    "native",
	relativeSite:  "relative",
	frontSite:     "front",
	copulaSite:    "copula",
	wentSite:      "went",
	topicSite:     "topic",
	sideSite:      "side",
	homeSite:      "home",
	patronSite:    "patron",
	aboutSite:     "about",
	allSite:       "all",
	pairerSite:    "pairer",
	placerSite:    "placer",
	seatSite:      "seat",
	lastgiverSite: "lastgiver",
	lastgoalSite:  "lastgoal",
	holderSite:    "holder",
	both1Site:     "both1",
	both2Site:     "both2",
	hereSite:      "here",
	helperSite:    "helper",
	helpedSite:    "helped",
	partnerSite:   "partner",
	coupleSite:    "couple",
}

func (s site) String() string { return siteNames[s] }

// siteOf is the site of a name that frames may give, noSite for an unknown one.
func siteOf(name string) site {
	return site(max(0, slices.Index(siteNames[:coupleSite], name)))
}

// siteSet is a set of sites.
type siteSet uint64

func setOf(list ...site) siteSet {
	var set siteSet
	for _, s := range list {
		set |= 1 << s
	}
	return set
}

func (set siteSet) has(s site) bool { return set>>s&1 != 0 }

// holds tells whether all of some sites, of which there is one, are in the set.
func (set siteSet) holds(o siteSet) bool { return o != 0 && o&^set == 0 }

// sitePair says which sites filled the roles of a firing.
type sitePair struct {
	s, o  site
	parts int // how often the firing is a part of the sum that one before it had
}

// part is the same for a part of the firing's sum.
func (p sitePair) part() sitePair {
	p.parts++
	return p
}

func (p sitePair) has(s site) bool { return p.s == s || p.o == s }

// in tells whether one of the sites is in a set.
func (p sitePair) in(set siteSet) bool { return set.has(p.s) || set.has(p.o) }

// String is what a statement's rule and kg explain say of it.
func (p sitePair) String() string {
	if p.s == noSite {
		return ""
	}
	return p.s.String() + "→" + p.o.String() + strings.Repeat("·其中", p.parts)
}

// plain tells whether both roles stand in the clause of the trigger, the object where a receiver does: behind a word like 送给 too.
func (p sitePair) plain(trigger string) bool {
	return (p.s == beforeSite || p.s == bySite) &&
		(p.o == toSite || p.o == dativeSite || p.o == receiverSite || p.o == afterSite && strings.HasSuffix(trigger, "给"))
}

// looseSites are far from their trigger.
var looseSites = setOf(carrySite, nearSite, nextSite, firstSite, possessorSite, frontSite, topicSite, sideSite, aboutSite)

// impliedSites are not in the trigger's clause, so that a role found there has to fit what the article says
// of who helps whom.
var impliedSites = looseSites | setOf(hereSite, partnerSite, patronSite, homeSite, lastgiverSite, lastgoalSite, takerSite)

// toldSites are filled by what the discourse tells, whatever noun groups there are.
var toldSites = awaitingSites | setOf(againSite, stillSite, both1Site, both2Site, originSite, sameSite, homeSite, lastgiverSite, lastgoalSite, pairerSite, giverSite, takerSite, sectionSite, hereSite, helperSite, helpedSite)

// awaitingSites are those of a subject that only its object tells.
var awaitingSites = setOf(sideSite, patronSite, partnerSite)

// recalledSites are filled from what the article has told before, so that what they fill tells it no plainer.
var recalledSites = setOf(partnerSite, helperSite, helpedSite, carrySite, againSite, stillSite, giverSite, takerSite, sectionSite, nearSite, hereSite, originSite, frontSite, topicSite, sideSite, patronSite, lastgiverSite, lastgoalSite, homeSite)
