package page

import (
	"example.org/kg/export/page/internal/landscape"
	"example.org/kg/graph"
)

// place finds the places of the shown entities.
func (m *maker) place(shown map[graph.ID]bool) {
	var drawn []*entityItem
	at := map[int]int{} // entities to their numbers among the drawn
	for i, ent := range m.data.Entities {
		if shown[ent.ID] {
			at[i] = len(drawn)
			drawn = append(drawn, ent)
		}
	}
	nodes := make([]landscape.Node, len(drawn))
	for i, ent := range drawn {
		nodes[i] = m.node(ent, at)
	}
	var links [][2]int
	for _, e := range m.data.Edges {
		links = append(links, [2]int{at[e.Subject], at[e.Object]})
	}
	points, regions := landscape.Place(nodes, links)
	for i, p := range points {
		drawn[i].At = &[2]float64{p.X, p.Y}
	}
	for _, r := range regions {
		region := region{-1, r.Middle.X, r.Middle.Y, r.Width, r.Height}
		if ent, ok := m.entities[graph.DivisionID(r.Province+"0000")]; ok {
			region.Entity = ent
		}
		m.data.Regions = append(m.data.Regions, region)
	}
}

// node tells of an entity in which province it lies, and in which drawn one.
func (m *maker) node(ent *entityItem, at map[int]int) landscape.Node {
	node := landscape.Node{Parent: -1}
	if len(ent.Code) >= 2 {
		node.Province = ent.Code[:2]
	}
	for _, up := range m.g.Parents(ent.ID) {
		if len(up.Code) >= 2 {
			node.Province = up.Code[:2]
		}
		if k, ok := at[m.entities[up.ID]]; ok && node.Parent < 0 {
			node.Parent = k
		}
	}
	return node
}
