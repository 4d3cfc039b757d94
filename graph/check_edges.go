package graph

// edges tests edges against the statements they claim to stand for: each edge is typed by the
// schema and joins two entities, no pair has a symmetric one twice, every statement makes part
// of exactly one edge, and the figures are those that its statements give.
func (c *checker) edges(edges []Edge) {
	type triple struct {
		s ID
		p Relation
		o ID
	}
	seen := map[triple]bool{}
	made := map[ID]int{}
	for i := range edges {
		e := &edges[i]
		symmetric := c.g.schema.symmetric(e.Relation)
		k := triple{e.Subject, e.Relation, e.Object}
		if seen[k] || symmetric && seen[triple{k.o, k.p, k.s}] {
			c.report(BadEdge, e.Subject, "%s with %s stands twice", e.Relation, e.Object)
		}
		seen[k] = true
		subject, object := c.g.entities[e.Subject], c.g.entities[e.Object]
		if subject == nil || object == nil {
			c.report(BadEdge, e.Subject, "%s with %s: one of the two is not there", e.Relation, e.Object)
		} else if err := c.g.schema.CheckClaim(subject, e.Relation, object); err != nil {
			c.report(BadEdge, e.Subject, "%v", err)
		}
		if e.Symmetric != symmetric {
			c.report(BadEdge, e.Subject, "%s with %s points as its relation does not", e.Relation, e.Object)
		}
		if len(e.Statements) == 0 {
			c.report(BadEdge, e.Subject, "%s with %s has no statement", e.Relation, e.Object)
		}
		for _, st := range e.Statements {
			same := st.Subject == e.Subject && st.Object == e.Object
			turned := symmetric && st.Subject == e.Object && st.Object == e.Subject
			if c.g.statements[st.ID] != st || st.Predicate != e.Relation || !same && !turned {
				c.report(BadEdge, e.Subject, "%s with %s: %s does not claim it", e.Relation, e.Object, st.ID)
			}
			made[st.ID]++
		}
		sum := NewEdge(e.Statements)
		if sum.Amount != e.Amount || sum.Headcount != e.Headcount || sum.Period != e.Period ||
			sum.Planned != e.Planned || sum.Confidence != e.Confidence {
			c.report(BadEdge, e.Subject, "%s with %s: its figures are not those of its statements", e.Relation, e.Object)
		}
	}
	for id := range c.g.statements {
		if made[id] != 1 {
			c.report(BadEdge, id, "the statement stands behind %d edges", made[id])
		}
	}
}

// degrees tests that in, out and paired make up the total, and that every edge is counted once
// at each of its ends.
func (c *checker) degrees(edges []Edge, counted map[ID]*Degree) {
	var in, out, paired, symmetric int
	for id, d := range counted {
		if d.In.Edges+d.Out.Edges+d.Paired.Edges != d.Total.Edges {
			c.report(BadDegree, id, "%d in, %d out and %d paired are not %d", d.In.Edges, d.Out.Edges, d.Paired.Edges, d.Total.Edges)
		}
		in, out, paired = in+d.In.Edges, out+d.Out.Edges, paired+d.Paired.Edges
	}
	for i := range edges {
		if c.g.schema.symmetric(edges[i].Relation) {
			symmetric++
		}
	}
	if directed := len(edges) - symmetric; in != directed || out != directed || paired != 2*symmetric {
		c.report(BadDegree, "", "%d in, %d out and %d paired over %d directed and %d symmetric edges",
			in, out, paired, directed, symmetric)
	}
}
