package picture

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"example.org/kg/export/internal/safe"
	"example.org/kg/graph"
)

// grain is how finely the matrix and the flow tell entities apart.
type grain struct {
	word string                    // for the caption, "" where nothing is put together
	own  func(typ graph.Type) bool // entities of the type stand for themselves
}

// grains lists the grains, the finest first.
func grains() []grain {
	return []grain{
		{"", func(graph.Type) bool { return true }},
		{"乡镇、村和机构、企业并入所在的区县或地市", graph.Type.IsDivision},
		{"县以下、区县和机构、企业并入所在的地市或省", func(t graph.Type) bool { return t == graph.City || t == graph.Province }},
		{"各地和机构、企业并入所在的省", func(t graph.Type) bool { return t == graph.Province }},
	}
}

// unit is a row or column of a matrix, or a node of a flow: an entity, or a place with what was
// put together in it.
type unit struct {
	ent   *graph.Entity // nil for what lies in no province that is known
	root  *graph.Entity // its province, nil where it lies in none
	below int           // boxes put together with it, itself not counted
}

// nowhere is the name of the unit for all that lies in no province.
const nowhere = "所在地不明"

func (u *unit) name() string {
	if u.ent == nil {
		return nowhere
	}
	return safe.Line(u.ent.Name)
}

// units puts the boxes of the sheet together by a grain and returns the unit of each box. Where
// anything is put together, all that lies in no province is one unit.
func (s *sheet) units(grain grain) []*unit {
	made := map[graph.ID]*unit{}
	out := make([]*unit, len(s.boxes))
	for i, b := range s.boxes {
		ent := b.ent
		for _, place := range s.graph.Parents(b.ent.ID) {
			if grain.own(ent.Type) {
				break
			}
			ent = place
		}
		root := b.root
		if root.Code == "" {
			root = nil // a village, an organisation, or a group of places
		}
		if grain.word != "" && root == nil {
			ent = nil
		}
		var id graph.ID
		if ent != nil {
			id = ent.ID
		}
		u := made[id]
		if u == nil {
			u = &unit{ent: ent, root: root}
			made[id] = u
		}
		if ent != b.ent {
			u.below++
		}
		out[i] = u
	}
	return out
}

// sortUnits sorts by province, then by place, each place in front of what lies in it.
func (s *sheet) sortUnits(units []*unit) {
	place := map[*unit]string{}
	for _, u := range units {
		if u.ent == nil {
			continue
		}
		place[u] = u.ent.Code
		for _, above := range s.graph.Parents(u.ent.ID) {
			if place[u] != "" {
				break
			}
			place[u] = above.Code
		}
	}
	slices.SortFunc(units, func(a, b *unit) int {
		if (a.root == nil) != (b.root == nil) {
			if a.root == nil {
				return 1
			}
			return -1
		}
		if a.root != nil && a.root != b.root {
			return cmp.Compare(a.root.Code, b.root.Code)
		}
		if a.ent == nil || b.ent == nil {
			return 0
		}
		return cmp.Or(cmp.Compare(place[a], place[b]), -cmp.Compare(a.ent.Code, b.ent.Code), cmp.Compare(a.ent.ID, b.ent.ID))
	})
}

// tooltipOf tells the evidence of a single line, or else lists the claims of the first lines.
func tooltipOf(lines []*line) string {
	const most = 8
	if len(lines) == 1 {
		return lines[0].tooltip
	}
	var out []string
	for _, l := range lines[:min(most, len(lines))] {
		claim, _, _ := strings.Cut(l.tooltip, "\n")
		out = append(out, claim)
	}
	if more := len(lines) - most; more > 0 {
		out = append(out, fmt.Sprintf("另有 %d 条", more))
	}
	return strings.Join(out, "\n")
}
