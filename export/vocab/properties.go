package vocab

// Property is a property of the data, by its place in the table.
type Property int

// The properties, in the order of the JSON-LD context.
const (
	Name Property = iota
	AlternateName
	DivisionCode
	MemberCount
	Approx
	ContainedInPlace
	Inferred
	Mentions

	Subject // of statements
	Predicate
	Object
	Amount
	Headcount
	Hedges
	PeriodStart
	PeriodEnd
	Status
	Confidence
	Rule
	Evidence

	Source // of evidence
	QuotedFrom
	Selector
	Exact
	Start
	End

	DatePublished // of documents
	Location
	Publisher
	SHA256
	Text
	Mentioned
	Note

	Entity // of mentions
	Count

	Kind // of notes
	Detail

	WasGeneratedBy // of what edits made, and made things of
	WasRevisionOf
	WasInvalidatedBy

	Operation // of edits
	Reason
	DateCreated
	WasAssociatedWith

	last
)

// Term is what the table says of a property.
type Term struct {
	Key   string // in JSON-LD
	IRI   string // compact
	Value string // type of its values in the context: "@id", a datatype, or "" for the plain JSON value
	Set   bool   // a list even where there is one value
	// What the ontology says of a property of our own: labels, a comment in either language, domain and range.
	Chinese, English         string
	ChineseNote, EnglishNote string
	Domain, Range            string
	OfEdits                  bool // only graphs that curators edited have it
}

// Table lists what there is to say of each Property. Where a key has a type, its plain JSON values
// expand to literals that are valid in it: a JSON number with a fraction expands to the notation of
// xsd:double (9.7E-1) whatever the type, which is why confidence is one. amount and headcount have
// none, since compaction gives the key of an empty list only to a term without a type; their whole
// numbers are xsd:integer by themselves, others are literals of their own. Dates have any
// precision, which no XSD type allows, so they are of schema.org's Date.
func Table() [last]Term { return table }

var table = [last]Term{
	Name:          {Key: "name", IRI: "schema:name"},
	AlternateName: {Key: "alternateName", IRI: "schema:alternateName", Set: true},
	DivisionCode: {
		Key: "divisionCode", IRI: "kg:divisionCode", Domain: "schema:Place", Range: "xsd:string",
		Chinese: "行政区划代码", ChineseNote: "GB/T 2260 代码，六位；乡镇街道为九位。",
		English: "division code", EnglishNote: "Six digits by GB/T 2260; nine for a township.",
	},
	MemberCount: {
		Key: "memberCount", IRI: "kg:memberCount", Value: "xsd:integer", Domain: "kg:Group", Range: "xsd:integer",
		Chinese: "成员数", ChineseNote: "群体的成员个数，如“25所学校”为25。",
		English: "member count", EnglishNote: "How many members a group has: 25 for 25 schools.",
	},
	Approx: {
		Key: "approx", IRI: "kg:approx", Value: "xsd:boolean", Domain: "kg:Group", Range: "xsd:boolean",
		Chinese: "成员数为约数", ChineseNote: "成员数为约数或下限，如“20余家”。",
		English: "approximate", EnglishNote: "The member count is rounded or a lower bound.",
	},
	ContainedInPlace: {Key: "containedInPlace", IRI: "schema:containedInPlace", Value: "@id"},
	Inferred: {
		Key: "inferred", IRI: "kg:inferred", Value: "xsd:boolean", Domain: "kg:Entity", Range: "xsd:boolean",
		Chinese: "文中未提及", ChineseNote: "没有文章提及，只为补全上下级关系而加入。",
		English: "inferred", EnglishNote: "No text mentions the entity; it completes the hierarchy.",
	},
	Mentions: {
		Key: "mentions", IRI: "kg:mentions", Value: "xsd:integer", Domain: "kg:Entity", Range: "xsd:integer",
		Chinese: "提及次数", ChineseNote: "全部文章提及的次数。",
		English: "mentions", EnglishNote: "How often all documents name the entity.",
	},

	Subject:   {Key: "subject", IRI: "rdf:subject", Value: "@id"},
	Predicate: {Key: "predicate", IRI: "rdf:predicate", Value: "@id"},
	Object:    {Key: "object", IRI: "rdf:object", Value: "@id"},
	Amount: {
		Key: "amount", IRI: "kg:amount", Set: true, Domain: "rdf:Statement", Range: "xsd:decimal",
		Chinese: "金额（元）", ChineseNote: "资金，或物资的价值，单位为人民币元。",
		English: "amount", EnglishNote: "Money, or the value of goods, in yuan.",
	},
	Headcount: {
		Key: "headcount", IRI: "kg:headcount", Set: true, Domain: "rdf:Statement", Range: "xsd:integer",
		Chinese: "人数", ChineseNote: "涉及的人数。",
		English: "headcount", EnglishNote: "Number of persons.",
	},
	Hedges: {
		Key: "hedges", IRI: "kg:hedges", Set: true, Domain: "rdf:Statement", Range: "xsd:string",
		Chinese: "限定词", ChineseNote: "原文中限定数字的词：约、超、近、累计、其中。",
		English: "hedges", EnglishNote: "Words of the source that qualify a figure: about, more than, in total.",
	},
	PeriodStart: {
		Key: "periodStart", IRI: "kg:periodStart", Value: "schema:Date", Domain: "rdf:Statement", Range: "schema:Date",
		Chinese: "起始时间", ChineseNote: "陈述所指时段的开始，ISO 8601，精度不限。",
		English: "start of period", EnglishNote: "ISO 8601 of any precision.",
	},
	PeriodEnd: {
		Key: "periodEnd", IRI: "kg:periodEnd", Value: "schema:Date", Domain: "rdf:Statement", Range: "schema:Date",
		Chinese: "结束时间", ChineseNote: "陈述所指时段的结束，ISO 8601，精度不限。",
		English: "end of period", EnglishNote: "ISO 8601 of any precision.",
	},
	Status: {
		Key: "status", IRI: "kg:status", Domain: "rdf:Statement", Range: "xsd:string",
		Chinese: "状态", ChineseNote: "done 为已完成，planned 为计划。",
		English: "status", EnglishNote: "done or planned.",
	},
	Confidence: {
		Key: "confidence", IRI: "kg:confidence", Value: "xsd:double", Domain: "rdf:Statement", Range: "xsd:double",
		Chinese: "置信度", ChineseNote: "0到1：此类陈述正确的比例。",
		English: "confidence", EnglishNote: "0 to 1: the share of such claims that is right.",
	},
	Rule: {
		Key: "rule", IRI: "kg:rule", Domain: "rdf:Statement", Range: "xsd:string",
		Chinese: "抽取规则", ChineseNote: "得出陈述的规则及主客体所在的位置。",
		English: "rule", EnglishNote: "The frame that made the claim, and where it found subject and object.",
	},
	Evidence: {Key: "evidence", IRI: "prov:wasDerivedFrom", Value: "@id", Set: true},

	Source:     {Key: "source", IRI: "oa:hasSource", Value: "@id"},
	QuotedFrom: {Key: "quotedFrom", IRI: "prov:wasQuotedFrom", Value: "@id"},
	Selector:   {Key: "selector", IRI: "oa:hasSelector", Value: "@id", Set: true},
	Exact:      {Key: "exact", IRI: "oa:exact"},
	Start:      {Key: "start", IRI: "oa:start", Value: "xsd:nonNegativeInteger"},
	End:        {Key: "end", IRI: "oa:end", Value: "xsd:nonNegativeInteger"},

	DatePublished: {Key: "datePublished", IRI: "schema:datePublished", Value: "schema:Date"},
	Location: {
		Key: "location", IRI: "kg:location", Domain: "kg:Document", Range: "xsd:string",
		Chinese: "文件位置", ChineseNote: "读取时给出的路径。",
		English: "location", EnglishNote: "The path as it was given.",
	},
	Publisher: {
		Key: "publisher", IRI: "kg:publisher", Domain: "kg:Document", Range: "xsd:string",
		Chinese: "来源", ChineseNote: "发布文章的报纸、网站或机关。",
		English: "publisher", EnglishNote: "The paper, site or office that published the document.",
	},
	SHA256: {
		Key: "sha256", IRI: "kg:sha256", Domain: "kg:Document", Range: "xsd:string",
		Chinese: "文件散列值", ChineseNote: "所读文件的 SHA-256，十六进制。",
		English: "SHA-256", EnglishNote: "Of the bytes that were read, in hexadecimal.",
	},
	Text: {
		Key: "text", IRI: "kg:text", Domain: "kg:Document", Range: "xsd:string",
		Chinese: "正文", ChineseNote: "读到的全文；证据的位置按其字符数计算。",
		English: "text", EnglishNote: "The text as read, whose code points evidence counts.",
	},
	Mentioned: {
		Key: "mentioned", IRI: "kg:mentioned", Value: "@id", Set: true, Domain: "kg:Document", Range: "kg:Mention",
		Chinese: "提及", ChineseNote: "文章提及的实体，每个实体一条。",
		English: "mentioned", EnglishNote: "The mentions of a document, one for each entity.",
	},
	Note: {
		Key: "note", IRI: "kg:note", Value: "@id", Set: true, Domain: "kg:Document", Range: "kg:Note",
		Chinese: "注记", ChineseNote: "读者应知道的事，如有歧义的地名。",
		English: "note", EnglishNote: "What a reader should know of a document: an ambiguous name, say.",
	},

	Entity: {
		Key: "entity", IRI: "kg:entity", Value: "@id", Domain: "kg:Mention", Range: "kg:Entity",
		Chinese: "所提及的实体", ChineseNote: "文章提及的实体。",
		English: "entity", EnglishNote: "What is mentioned.",
	},
	Count: {
		Key: "count", IRI: "kg:count", Value: "xsd:integer", Domain: "kg:Mention", Range: "xsd:integer",
		Chinese: "次数", ChineseNote: "这篇文章提及的次数。",
		English: "count", EnglishNote: "How often this document names the entity.",
	},

	Kind: {
		Key: "kind", IRI: "kg:kind", Domain: "kg:Note", Range: "xsd:string",
		Chinese: "注记类别", ChineseNote: "ambiguous 为有歧义的名称。",
		English: "kind", EnglishNote: "ambiguous for a name that the document leaves open.",
	},
	Detail: {
		Key: "detail", IRI: "kg:detail", Domain: "kg:Note", Range: "xsd:string",
		Chinese: "说明", ChineseNote: "问题所在及可能的所指。",
		English: "detail", EnglishNote: "What is wrong, with the candidates.",
	},

	WasGeneratedBy:   {Key: "wasGeneratedBy", IRI: "prov:wasGeneratedBy", Value: "@id", Set: true, OfEdits: true},
	WasRevisionOf:    {Key: "wasRevisionOf", IRI: "prov:wasRevisionOf", Value: "@id", Set: true, OfEdits: true},
	WasInvalidatedBy: {Key: "wasInvalidatedBy", IRI: "prov:wasInvalidatedBy", Value: "@id", Set: true, OfEdits: true},

	Operation: {
		Key: "operation", IRI: "kg:operation", OfEdits: true, Domain: "kg:Edit", Range: "xsd:string",
		Chinese: "操作", ChineseNote: "merge 合并、split 拆分、rename 改名、alias 加别名、reject 驳回、confirm 确认、correct 更正。",
		English: "operation", EnglishNote: "merge, split, rename, alias, reject, confirm or correct.",
	},
	Reason: {
		Key: "reason", IRI: "kg:reason", OfEdits: true, Domain: "kg:Edit", Range: "xsd:string",
		Chinese: "理由", ChineseNote: "编辑者给出的理由。",
		English: "reason", EnglishNote: "Why the curator made the edit.",
	},
	DateCreated:       {Key: "dateCreated", IRI: "schema:dateCreated", Value: "schema:Date", OfEdits: true},
	WasAssociatedWith: {Key: "wasAssociatedWith", IRI: "prov:wasAssociatedWith", Value: "@id", OfEdits: true},
}
