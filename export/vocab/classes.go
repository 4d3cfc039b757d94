package vocab

// Class is a class that no schema makes.
type Class struct {
	Name string // in JSON-LD
	IRI  string // compact
	// What the ontology says of a class of our own.
	Chinese, English         string
	ChineseNote, EnglishNote string
	Super                    []string // superclasses
	OfEdits                  bool     // only graphs that curators edited have it
}

// Names of the classes.
const (
	GroupClass     = "Group"
	StatementClass = "Statement"
	EvidenceClass  = "Evidence"
	DocumentClass  = "Document"
	MentionClass   = "Mention"
	NoteClass      = "Note"
	QuoteClass     = "TextQuoteSelector"
	PositionClass  = "TextPositionSelector"
	EditClass      = "Edit"
	FormerClass    = "Former"
	AgentClass     = "Agent"
)

// Classes lists the classes that no schema makes, in the order of the JSON-LD context.
func Classes() []Class {
	return []Class{
		{
			Name: GroupClass, IRI: "kg:Group", Super: []string{"kg:Entity"},
			Chinese: "群体", ChineseNote: "若干成员合为一个实体，如“25所学校”；其另一类型为成员的类型。",
			English: "Group", EnglishNote: "A number of members taken together, such as 25 schools. Its other type is that of its members.",
		},
		{Name: StatementClass, IRI: "rdf:Statement"},
		{
			Name: EvidenceClass, IRI: "kg:Evidence", Super: []string{"oa:SpecificResource", "prov:Entity"},
			Chinese: "证据", ChineseNote: "支持陈述的原文及其在文章中的位置。",
			English: "Evidence", EnglishNote: "A passage of a document that carries statements, with its place.",
		},
		{
			Name: DocumentClass, IRI: "kg:Document", Super: []string{"schema:Article", "prov:Entity"},
			Chinese: "文章", ChineseNote: "读过的文章。",
			English: "Document", EnglishNote: "An article that was read.",
		},
		{
			Name: MentionClass, IRI: "kg:Mention", Super: []string{"schema:Thing"},
			Chinese: "提及", ChineseNote: "一篇文章提及一个实体的次数。",
			English: "Mention", EnglishNote: "How often a document names an entity.",
		},
		{
			Name: NoteClass, IRI: "kg:Note", Super: []string{"schema:Thing"},
			Chinese: "注记", ChineseNote: "读者应知道的事。",
			English: "Note", EnglishNote: "What a reader of a document should know.",
		},
		{Name: QuoteClass, IRI: "oa:TextQuoteSelector"},
		{Name: PositionClass, IRI: "oa:TextPositionSelector"},
		{
			Name: EditClass, IRI: "kg:Edit", Super: []string{"prov:Activity"}, OfEdits: true,
			Chinese: "编辑", ChineseNote: "编辑者对文章所述作出的一次更改，如合并实体、更正或驳回陈述。",
			English: "Edit", EnglishNote: "A change that a curator made to what documents say: entities merged, a statement corrected or rejected.",
		},
		{
			Name: FormerClass, IRI: "kg:Former", Super: []string{"prov:Entity"}, OfEdits: true,
			Chinese: "原有之物", ChineseNote: "编辑之前的实体或陈述，已被驳回，或已成为另一实体或陈述。",
			English: "Former", EnglishNote: "An entity or statement that is no more: it was rejected, or another one was made of it.",
		},
		{Name: AgentClass, IRI: "prov:Agent", OfEdits: true},
	}
}
