package extract

import "example.org/kg/extract/lexicon"

// The classes that the code itself asks for; their words stand in words.txt and names.txt. Those of lists.txt have numbers of their own, see lists.go.
const (
	prepWithClass lexicon.Number = iota
	conjClass
	ofClass
	beClass
	eachClass
	notClass
	planClass
	doneClass
	cancelClass
	helpClass
	helpStrongClass
	helpMildClass
	aidProjectClass
	giveClass
	giveGiftClass
	aidFundClass
	aidNamedClass
	spendClass
	receiveGetClass
	receiveGiftClass
	receiveClass
	changeToClass
	dativeClass
	arriveMetClass
	arriveAimClass
	mobiliseClass
	pairClass
	sideHelperClass
	sideHelpedClass
	withinClass
	viaClass
	recruitAtClass
	pairMassClass
	worthClass
	notAidClass
	visitClass
	goWorkClass
	arriveClass
	arriveStopClass
	buildingClass
	staffClass
	agreeClass
	restClass
	giverOtherClass
	pairNameClass
	pairTakeClass
	laborMoveClass
	laborStrongClass
	laborHireClass
	laborFetchClass
	laborWhoClass
	laborBaseClass
	investClass
	investStrongClass
	investBringClass
	levelToClass
	partClass
	totalClass
	approxClass
	localClass
	plainClass
	topicClass
	suffixZoneClass
	industryClass
	industryWeakClass
	genericClass
	leadsClass
	folkClass
	pairListClass
	firmKnownClass
	zoneNameClass
	kindEnterpriseClass
	levelClass
	datelineOpenClass
	insideClass
	suffixPlainClass
	knownEnterpriseClass
	knownAgencyClass
	peopleClass
	branchClass
	buildClass
	industryFirmClass
	firmRoleClass
	firmTailClass
	makesClass
	industryVerbClass
	titleClass
	sayClass
	industryTrailClass
	legalClass
	properClass
	firmActClass
	makesVerbClass
	ethnicClass
	ownMoneyClass
	buildForClass
	investPlantClass
	studyClass
	calledClass
	investorClass
	recruitClass
	employeeClass
	laborTakenClass
	fromMoneyClass
	laborReturnClass
)

// knownClasses are their names, by number.
var knownClasses = []lexicon.Class{
	prepWithClass:        "prep.with",
	conjClass:            "conj",
	ofClass:              "of",
	beClass:              "be",
	eachClass:            "each",
	notClass:             "not",
	planClass:            "plan",
	doneClass:            "done",
	cancelClass:          "cancel",
	helpClass:            "help",
	helpStrongClass:      "help.strong",
	helpMildClass:        "help.mild",
	aidProjectClass:      "aid.project",
	giveClass:            "give",
	giveGiftClass:        "give.gift",
	aidFundClass:         "aid.fund",
	aidNamedClass:        "aid.named",
	spendClass:           "spend",
	receiveGetClass:      "receive.get",
	receiveGiftClass:     "receive.gift",
	receiveClass:         "receive",
	changeToClass:        "change.to",
	dativeClass:          "dative",
	arriveMetClass:       "arrive.met",
	arriveAimClass:       "arrive.aim",
	mobiliseClass:        "mobilise",
	pairClass:            "pair",
	sideHelperClass:      "side.helper",
	sideHelpedClass:      "side.helped",
	withinClass:          "within",
	viaClass:             "via",
	recruitAtClass:       "recruit.at",
	pairMassClass:        "pair.mass",
	worthClass:           "worth",
	notAidClass:          "not.aid",
	visitClass:           "visit",
	goWorkClass:          "go.work",
	arriveClass:          "arrive",
	arriveStopClass:      "arrive.stop",
	buildingClass:        "building",
	staffClass:           "staff",
	agreeClass:           "agree",
	restClass:            "rest",
	giverOtherClass:      "giver.other",
	pairNameClass:        "pair.name",
	pairTakeClass:        "pair.take",
	laborMoveClass:       "labor.move",
	laborStrongClass:     "labor.strong",
	laborHireClass:       "labor.hire",
	laborFetchClass:      "labor.fetch",
	laborWhoClass:        "labor.who",
	laborBaseClass:       "labor.base",
	investClass:          "invest",
	investStrongClass:    "invest.strong",
	investBringClass:     "invest.bring",
	levelToClass:         "level.to",
	partClass:            "part",
	totalClass:           "total",
	approxClass:          "approx",
	localClass:           "local",
	plainClass:           "plain",
	topicClass:           "topic",
	suffixZoneClass:      "suffix.Zone",
	industryClass:        "industry",
	industryWeakClass:    "industry.weak",
	genericClass:         "generic",
	leadsClass:           "leads",
	folkClass:            "folk",
	pairListClass:        "pair.list",
	firmKnownClass:       "firm.known",
	zoneNameClass:        "zone.name",
	kindEnterpriseClass:  "kind.Enterprise",
	levelClass:           "level",
	datelineOpenClass:    "dateline.open",
	insideClass:          "inside",
	suffixPlainClass:     "suffix.plain",
	knownEnterpriseClass: "known.Enterprise",
	knownAgencyClass:     "known.Agency",
	peopleClass:          "people",
	branchClass:          "branch",
	buildClass:           "build",
	industryFirmClass:    "industry.firm",
	firmRoleClass:        "firm.role",
	firmTailClass:        "firm.tail",
	makesClass:           "makes",
	industryVerbClass:    "industry.verb",
	titleClass:           "title",
	sayClass:             "say",
	industryTrailClass:   "industry.trail",
	legalClass:           "legal",
	properClass:          "proper",
	firmActClass:         "firm.act",
	makesVerbClass:       "makes.verb",
	ethnicClass:          "ethnic",
	ownMoneyClass:        "own.money",
	buildForClass:        "build.for",
	investPlantClass:     "invest.plant",
	studyClass:           "study",
	calledClass:          "called",
	investorClass:        "investor",
	recruitClass:         "recruit",
	employeeClass:        "employee",
	laborTakenClass:      "labor.taken",
	fromMoneyClass:       "from.money",
	laborReturnClass:     "labor.return",
}
