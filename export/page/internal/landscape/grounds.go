package landscape

import "strconv"

// grounds names for each node the province that it stands with: its own, else that of most of
// what it is linked with. Where there is none the name is a word of its own, the same for all
// that are linked with each other.
func grounds(nodes []Node, links [][2]int) []string {
	names := make([]string, len(nodes))
	for i, n := range nodes {
		names[i] = n.Province
	}
	near := make([][]int, len(nodes))
	for _, l := range links {
		near[l[0]], near[l[1]] = append(near[l[0]], l[1]), append(near[l[1]], l[0])
	}
	for adopt(names, near) {
	}
	for i := range names {
		if names[i] == "" {
			flood(names, near, i, "part "+strconv.Itoa(i))
		}
	}
	return names
}

// adopt names the nodes without a name after their neighbours that have one, and tells whether
// there were any.
func adopt(names []string, near [][]int) bool {
	found := map[int]string{}
	for i, name := range names {
		if name != "" {
			continue
		}
		count := map[string]int{}
		best := ""
		for _, k := range near[i] {
			if n := names[k]; n != "" {
				count[n]++
				if best == "" || count[n] > count[best] || count[n] == count[best] && n < best {
					best = n
				}
			}
		}
		if best != "" {
			found[i] = best
		}
	}
	for i, name := range found {
		names[i] = name
	}
	return len(found) > 0
}

// flood gives a node and all that it is linked with, near or far, one name.
func flood(names []string, near [][]int, start int, name string) {
	names[start] = name
	for queue := []int{start}; len(queue) > 0; queue = queue[1:] {
		for _, k := range near[queue[0]] {
			if names[k] == "" {
				names[k] = name
				queue = append(queue, k)
			}
		}
	}
}
