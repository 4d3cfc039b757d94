package export

import (
	"strings"

	"example.org/kg/export/internal/safe"
	"example.org/kg/export/vocab"
	"example.org/kg/graph"
)

// filled puts what the examples are about into a query: $R the relation, $O the object that the first
// asks for, $T, $A and $B relation and ends of the third. quote writes a text as a literal.
func (ex examples) filled(text string, quote func(string) string) string {
	return strings.NewReplacer(
		"$R", quote(string(ex.helped.Relation)), "$O", quote(string(ex.helped.Object)),
		"$T", quote(string(ex.claimed.Relation)), "$A", quote(string(ex.claimed.Subject)), "$B", quote(string(ex.claimed.Object)),
	).Replace(text)
}

func cypherQuery(ex examples, n int) query {
	return query{".cypher", ex.filled([]string{
		`MATCH (a:Entity)<-[:SUBJECT]-(s:Statement)-[:OBJECT]->(b:Entity)
WHERE s.relation = $R AND b.id = $O
RETURN a.id AS id, a.name AS name, count(*) AS statements
ORDER BY id;
`, `MATCH (s:Statement)-[:EVIDENCE]->(d:Document)
RETURN s.relation AS relation, count(DISTINCT s.id) AS statements, count(DISTINCT d.id) AS documents
ORDER BY relation;
`, `MATCH (a:Entity)<-[:SUBJECT]-(s:Statement)-[:OBJECT]->(b:Entity), (s)-[e:EVIDENCE]->(d:Document)
WHERE s.relation = $T AND a.id = $A AND b.id = $B
RETURN s.id AS statement, d.id AS document, e.exact AS quote
ORDER BY statement;
`,
	}[n], quoteCypher)}
}

func quoteCypher(s string) string { return string(appendCypher(nil, safe.Text(s))) }

func sqlQuery(ex examples, n int) query {
	return query{".sql", ex.filled([]string{
		`SELECT subject AS id, subject_name AS name, count(*) AS statements
FROM statements
WHERE relation = $R AND object = $O
GROUP BY subject, subject_name
ORDER BY subject;
`, `SELECT s.relation, count(DISTINCT s.id) AS statements, count(DISTINCT e.document) AS documents
FROM statements s JOIN evidence e ON e.statement = s.id
GROUP BY s.relation
ORDER BY s.relation;
`, `SELECT s.id AS statement, e.document, e.exact AS quote
FROM statements s JOIN evidence e ON e.statement = s.id
WHERE s.relation = $T AND s.subject = $A AND s.object = $B
ORDER BY s.id, e.start_char;
`,
	}[n], quoteSQL)}
}

func quoteSQL(s string) string { return "'" + strings.ReplaceAll(safe.Text(s), "'", "''") + "'" }

// sparqlQuery asks RDF; ids are what comes behind the base of resources.
func sparqlQuery(ex examples, n int) query {
	ns := ex.ns
	local := func(variable string) string {
		return "STRAFTER(STR(" + variable + "), \"" + ns.Resource + "\")"
	}
	prefixes := "PREFIX rdf: <" + vocab.RDF + ">\nPREFIX schema: <" + vocab.Schema + ">\nPREFIX prov: <" + vocab.PROV + ">\nPREFIX oa: <" + vocab.OA + ">\n"
	relation := func(name string) string { return "<" + ns.Vocabulary + name + ">" }
	return query{".rq", prefixes + []string{
		`SELECT ?id (SAMPLE(STR(?n)) AS ?name) (COUNT(DISTINCT ?s) AS ?statements)
WHERE {
  ?s a rdf:Statement ; rdf:subject ?a ; rdf:predicate ` + relation(string(ex.helped.Relation)) + ` ; rdf:object <` + ns.IRI(ex.helped.Object) + `> .
  ?a schema:name ?n .
  BIND(` + local("?a") + ` AS ?id)
}
GROUP BY ?id
ORDER BY ?id
`, `SELECT ?relation (COUNT(DISTINCT ?s) AS ?statements) (COUNT(DISTINCT ?d) AS ?documents)
WHERE {
  ?s a rdf:Statement ; rdf:predicate ?p ; prov:wasDerivedFrom ?e .
  ?e oa:hasSource ?d .
  BIND(STRAFTER(STR(?p), "` + ns.Vocabulary + `") AS ?relation)
}
GROUP BY ?relation
ORDER BY ?relation
`, `SELECT (` + local("?s") + ` AS ?statement) (` + local("?d") + ` AS ?document) ?quote
WHERE {
  ?s a rdf:Statement ; rdf:subject <` + ns.IRI(ex.claimed.Subject) + `> ; rdf:predicate ` + relation(string(ex.claimed.Relation)) + ` ; rdf:object <` + ns.IRI(ex.claimed.Object) + `> ;
     prov:wasDerivedFrom ?e .
  ?e oa:hasSource ?d ; oa:exact ?quote .
}
ORDER BY ?statement
`,
	}[n]}
}

// pythonQuery prints CSV, asking a graph of networkx for names and the table of statements, which
// networkx has no place for, for the rest.
func pythonQuery(ex examples, n int) query {
	head := "import csv, sys\nfrom collections import Counter, defaultdict\nfrom kg import graph, rows\n\nout = csv.writer(sys.stdout)\n"
	return query{".py", head + ex.filled([]string{
		`found = Counter(s["subject"] for s in rows("statements") if s["relation"] == $R and s["object"] == $O)
out.writerow(["id", "name", "statements"])
out.writerows([i, graph.nodes[i]["name"], found[i]] for i in sorted(found))
`, `relation = {s["id"]: s["relation"] for s in rows("statements")}
statements, documents = Counter(relation.values()), defaultdict(set)
for e in rows("evidence"):
    documents[relation[e["statement"]]].add(e["document"])
out.writerow(["relation", "statements", "documents"])
out.writerows([r, statements[r], len(documents[r])] for r in sorted(statements))
`, `claims = {s["id"] for s in rows("statements") if (s["relation"], s["subject"], s["object"]) == ($T, $A, $B)}
out.writerow(["statement", "document", "quote"])
out.writerows([e["statement"], e["document"], e["exact"]] for e in rows("evidence") if e["statement"] in claims)
`,
	}[n], quoteJSON)}
}

func quoteJSON(s string) string { return string(appendJSON(nil, safe.Text(s))) }

// gephiQuery says what a person does, with ids as GEXF has them and names as the workbook has them.
func gephiQuery(ex examples, n int) query {
	name := func(id graph.ID) string { return safe.Text(ex.names[id]) }
	switch n {
	case 0:
		return query{".txt", "Gephi, Data Laboratory, Edges: filter relation by " + string(ex.helped.Relation) + ", and target by " + nmtoken(ex.helped.Object) +
			".\nThe column statements is the answer.\n"}
	case 1:
		return query{".txt", "kg.xlsx, sheet 陈述: a pivot table of the column 关系 counts the statements.\n"}
	}
	return query{".txt", "kg.xlsx, sheet 陈述: filter 关系 for " + ex.label(ex.claimed.Relation) + ", 主体 for " + name(ex.claimed.Subject) + ", 客体 for " +
		name(ex.claimed.Object) + ".\nThe column 原文 has the sentences.\n"}
}

func nebulaQuery(ex examples, n int) query {
	return query{".ngql", "USE kg;\n" + ex.filled([]string{
		`MATCH (a:Entity)<-[:SUBJECT]-(s:Statement)-[:OBJECT]->(b:Entity)
WHERE id(b) == $O AND s.Statement.relation == $R
RETURN id(a) AS id, a.Entity.name AS name, count(*) AS statements
ORDER BY id;
`, `MATCH (s:Statement)-[:EVIDENCE]->(d:Document)
RETURN s.Statement.relation AS relation, count(DISTINCT id(s)) AS statements, count(DISTINCT id(d)) AS documents
ORDER BY relation;
`, `MATCH (a:Entity)<-[:SUBJECT]-(s:Statement)-[:OBJECT]->(b:Entity), (s)-[e:EVIDENCE]->(d:Document)
WHERE id(a) == $A AND id(b) == $B AND s.Statement.relation == $T
RETURN id(s) AS statement, id(d) AS document, e.exact AS quote
ORDER BY statement;
`,
	}[n], quoteCypher)}
}

func dgraphQuery(ex examples, n int) query {
	return query{".dql", ex.filled([]string{
		`{ # one line for each statement: count them by subject
  found(func: eq(xid, $O)) {
    ~object @filter(eq(relation, $R)) { xid subject { xid name } }
  }
}
`, `{ # count the statements by relation
  found(func: type(Statement)) @groupby(relation) { count(uid) }
}
`, `{
  a as var(func: eq(xid, $A)) { ~subject { s as uid } }
  b as var(func: eq(xid, $B)) { ~object { t as uid } }
  found(func: uid(s)) @filter(uid(t) AND eq(relation, $T)) { xid evidence @facets(exact) { xid } }
}
`,
	}[n], quoteCypher)}
}

// gremlinQuery finds vertices by the property kgId.
func gremlinQuery(ex examples, n int) query {
	return query{".groovy", ex.filled([]string{
		`g.V().has('kgId', $O).in('object').has('relation', $R).out('subject').
  group().by(values('kgId', 'name').fold()).by(count())
`, `g.V().hasLabel('Statement').group().by('relation').
  by(fold().project('statements', 'documents').by(unfold().count()).by(unfold().out('evidence').dedup().count()))
`, `g.V().has('kgId', $A).in('subject').has('relation', $T).where(out('object').has('kgId', $B)).as('s').
  outE('evidence').as('e').inV().as('d').
  select('s', 'd', 'e').by('kgId').by('kgId').by('exact')
`,
	}[n], quoteSingle)}
}

// hugegraphQuery finds vertices by their ids.
func hugegraphQuery(ex examples, n int) query {
	q := gremlinQuery(ex, n)
	q.text = strings.NewReplacer("g.V().has('kgId', ", "g.V(", "has('kgId', ", "hasId(", "values('kgId', 'name').fold()", "project('id', 'name').by(id()).by('name')", "by('kgId').by('kgId')", "by(id()).by(id())").Replace(q.text)
	return q
}

// quoteSingle writes a literal of Groovy in which $ means nothing.
func quoteSingle(s string) string {
	text := string(appendCypher(nil, safe.Text(s)))
	return "'" + strings.ReplaceAll(strings.ReplaceAll(text[1:len(text)-1], `\"`, `"`), "'", `\'`) + "'"
}
