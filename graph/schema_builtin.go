package graph

import (
	"slices"
	"sync"
)

// places are the types of the administrative hierarchy, the higher before the lower. They are
// fixed: codes and the check of the hierarchy are about them.
var places = []Type{Province, City, County, Township, Village}

// Places lists the types of the administrative hierarchy, the higher before the lower.
func Places() []Type { return slices.Clone(places) }

// IsPlace tells whether entities of the type are places: divisions, or villages in them.
func (t Type) IsPlace() bool {
	switch t {
	case Province, City, County, Township, Village:
		return true
	}
	return false
}

// IsDivision tells whether entities of the type carry a GB/T 2260 code.
func (t Type) IsDivision() bool { return t == Province || t == City || t == County }

// Builtin is the schema that comes with the program.
func Builtin() *Schema { return builtin() }

var builtin = sync.OnceValue(func() *Schema {
	types := []TypeRule{
		{Province, "省级", Place},
		{City, "地市", Place},
		{County, "区县", Place},
		{Township, "乡镇街道", Place},
		{Village, "村社区", Place},
		{Enterprise, "企业", Organisation},
		{School, "学校", Organisation},
		{Hospital, "医院", Organisation},
		{Agency, "机关", Organisation},
		{Association, "社会组织", Organisation},
		{Zone, "园区", Site},
	}
	all := make([]Type, len(types))
	for i, t := range types {
		all[i] = t.Type
	}
	grounds := append(slices.Clone(places), Zone, Enterprise)
	return newSchema(types, []Rule{
		{Assists, "帮扶", false, all, all},
		{PairedWith, "结对", true, all, all},
		{TransfersLaborTo, "输转劳动力", false, places, grounds},
		{InvestsIn, "投资", false, []Type{Enterprise}, grounds},
	})
})
