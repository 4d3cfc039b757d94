package gazetteer

// Level is the rank of a division; a smaller value ranks higher.
type Level uint8

// The four levels. A 直辖市 is a City.
const (
	Province Level = iota + 1
	City
	County
	Township
)

// Division is one administrative division in force.
type Division struct {
	// Code is its GB/T 2260 code (six digits), for townships the statistical
	// code (nine digits).
	Code string
	// Name is the official full name.
	Name  string
	Level Level
	// Parent is the code of the division it lies in, "" for provinces and 直辖市.
	Parent string
}

// Form tells how a name calls its division.
type Form uint8

const (
	// Full is the official name in force, or that name with 办事处 behind it.
	Full Form = iota + 1
	// Short is a customary shorter form: 定西, 甘南州, 积石山县.
	Short
	// Former is a name that was in force once, or its short form.
	Former
)

// Candidate is one reading of a name.
type Candidate struct {
	Code string
	Form Form
	// Common tells that the name is also an ordinary word or a frequent name of
	// something else (合作, 安定, 和平) and needs evidence.
	Common bool
}

// Level is the level of the division.
func (c Candidate) Level() Level { return levelOf(c.Code) }

// Match is a name found in text.
type Match struct {
	// Len is the length of the name in runes.
	Len int
	// Candidates are sorted by level, then code. They belong to the gazetteer
	// and must not be changed.
	Candidates []Candidate
}
