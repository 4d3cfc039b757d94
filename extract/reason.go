package extract

import (
	"strings"
	"unicode"
)

// Reason is why a frame that was tried says nothing, or a figure belongs to nothing: one of the
// constants, a stable name for programs.
type Reason string

// The reasons. Those from Denied on are found before the roles are looked for, those from NoRoles on
// with them, those from NamesOnly on behind them; the last ones are those of figures.
const (
	Denied           Reason = "denied"           // a word in front denies it
	Cancelled        Reason = "cancelled"        // a word says that it was called off
	TakesFigures     Reason = "takesFigures"     // the frame only keeps figures from others
	SaidByCouple     Reason = "saidByCouple"     // places side by side have said it
	SaidAsInvestment Reason = "saidAsInvestment" // the word has claimed an investment
	AnotherFrame     Reason = "anotherFrame"     // a frame in front of it has fired on the word
	ClauseHolds      Reason = "clauseHolds"      // a word of a class that the clause must not hold
	ClauseLacks      Reason = "clauseLacks"      // no word of the classes of which the clause must hold one
	SentenceLacks    Reason = "sentenceLacks"    // the same of the sentence
	LineLacks        Reason = "lineLacks"        // the same of the line as far as it is near
	NotAlone         Reason = "notAlone"         // the clause holds more than the roles and the word
	Describes        Reason = "describes"        // the word only says which schools or firms are meant

	NoRoles     Reason = "noRoles"     // neither subject nor object was found
	NoSubject   Reason = "noSubject"   // no subject was found
	NoObject    Reason = "noObject"    // no object was found
	WrongType   Reason = "wrongType"   // what stands there is of a type that the role does not take
	NotInSchema Reason = "notInSchema" // the schema does not allow the relation between the types
	SameThing   Reason = "sameThing"   // one thing would be both
	OneInOther  Reason = "oneInOther"  // one place lies in the other
	NoPlaces    Reason = "noPlaces"    // they are no two places
	TurnsAround Reason = "turnsAround" // the article, or what is known of the places, says the opposite direction
	Unshown     Reason = "unshown"     // nothing shows that the first helps the second, which stands far off
	Unmatched   Reason = "unmatched"   // what was found for the two roles makes no claim together
	NoReceiver  Reason = "noReceiver"  // a group, or a place that only helps others, is no place to invest in

	NamesOnly   Reason = "namesOnly"   // it names a helper and a helped place and claims nothing
	NeedsFigure Reason = "needsFigure" // without a figure the word claims nothing
	NothingNew  Reason = "nothingNew"  // it repeats what was claimed and gives no figure

	Rate       Reason = "rate"       // so much each
	Difference Reason = "difference" // so much more or less than before
	TooLarge   Reason = "tooLarge"   // beyond all figures, or nought
	Absorbed   Reason = "absorbed"   // a word of sales, income and the like is nearer
	Ungoverned Reason = "ungoverned" // no claim near it takes it
)

// lacks tells whether the word claims nothing there because a word is missing that it claims with.
func (r Reason) lacks() bool {
	return r == ClauseLacks || r == SentenceLacks || r == LineLacks || r == NotAlone
}

// refuses tells whether the clause itself says that nothing is claimed.
func (r Reason) refuses() bool {
	return r == Denied || r == Cancelled || r == ClauseHolds || r == Describes
}

// Words are the reason's name as words for people: "no object".
func (r Reason) Words() string {
	var out strings.Builder
	for _, c := range string(r) {
		if unicode.IsUpper(c) {
			out.WriteByte(' ')
		}
		out.WriteRune(unicode.ToLower(c))
	}
	return out.String()
}
