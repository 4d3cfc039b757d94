package extract

import (
	"strings"
	"unicode/utf8"

	"example.org/kg/extract/lexicon"
)

// The lists of lists.txt, which rules ask for by number.
const (
	surnameList = iota
	sentAwayList
	firmAgainList
	brandTailList
	brandPlantList
	tradeWorkList
	knownGoodsList
	settledList
	foundList
	firmFormList
	firmGroupList
	nativeWorkerList
	bringUpList
	orgGivenList
	orgBareList
	orgSideList
	ownOrgList
	corpsList
	sideOfficeList
	hospitalKindList
	schoolKindList
	schoolGoList
	schoolingList
	trafficList
	townWordList
	townKindList
	produceList
	eventList
	laborPlaceList
	nextStopList
	groupMoreList
	helpOfficialList
	bringByList
	timeList
	rateList
	grantList
	moreList
	treasuryList
	askList
	aloneHasList
	mostList
	thanList
	thanFigureList
	turnList
	sinceBehindList
	sinceEndList
	tableGoalList
	tableOriginList
	tableSumList
	tablePeopleList
	projectSumList
	lists // their number
)

// listNames are the names of their classes, by number.
var listNames = [lists]lexicon.Class{
	surnameList:      "list.surname",
	sentAwayList:     "list.sent.away",
	firmAgainList:    "list.firm.again",
	brandTailList:    "list.brand.tail",
	brandPlantList:   "list.brand.plant",
	tradeWorkList:    "list.trade.work",
	knownGoodsList:   "list.known.goods",
	settledList:      "list.settled",
	foundList:        "list.found",
	firmGroupList:    "list.firm.group",
	firmFormList:     "list.firm.form",
	nativeWorkerList: "list.native.worker",
	bringUpList:      "list.bring.up",
	orgGivenList:     "list.org.given",
	orgBareList:      "list.org.bare",
	orgSideList:      "list.org.side",
	ownOrgList:       "list.own.org",
	corpsList:        "list.corps",
	sideOfficeList:   "list.side.office",
	hospitalKindList: "list.hospital.kind",
	schoolKindList:   "list.school.kind",
	schoolGoList:     "list.school.go",
	schoolingList:    "list.schooling",
	trafficList:      "list.traffic",
	townWordList:     "list.town.word",
	townKindList:     "list.town.kind",
	produceList:      "list.produce",
	eventList:        "list.event",
	laborPlaceList:   "list.labor.place",
	nextStopList:     "list.next.stop",
	groupMoreList:    "list.group.more",
	helpOfficialList: "list.help.official",
	bringByList:      "list.bring.by",
	timeList:         "list.time",
	rateList:         "list.rate",
	grantList:        "list.grant",
	moreList:         "list.more",
	treasuryList:     "list.treasury",
	askList:          "list.ask",
	aloneHasList:     "list.alone.has",
	mostList:         "list.most",
	thanList:         "list.than",
	thanFigureList:   "list.than.figure",
	turnList:         "list.turn",
	sinceBehindList:  "list.since.behind",
	sinceEndList:     "list.since.end",
	tableGoalList:    "list.table.goal",
	tableOriginList:  "list.table.origin",
	tableSumList:     "list.table.sum",
	tablePeopleList:  "list.table.people",
	projectSumList:   "list.project.sum",
}

// isList tells whether the words of a class are a list.
func isList(class lexicon.Class) bool { return strings.HasPrefix(string(class), "list.") }

// listsOf are the lists, by number, of the words of their classes.
func listsOf(words map[lexicon.Class]lexicon.List) (out [lists]lexicon.List) {
	for i, class := range listNames {
		out[i] = words[class]
	}
	return out
}

// charsOf is the set of one character of each word of some lists, its first or its last.
func charsOf(of func(word string) rune, lists ...lexicon.List) *runeSet {
	var chars []rune
	for _, list := range lists {
		for _, w := range list {
			chars = append(chars, of(w))
		}
	}
	return newRuneSet(string(chars))
}

func lastOf(s string) rune {
	c, _ := utf8.DecodeLastRuneInString(s)
	return c
}
