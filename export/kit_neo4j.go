package export

import "strings"

// neo4jKit has the CSV files for an empty database, which load fastest, and the script for one with
// something in it.
func neo4jKit(s *source, opt Options) (parts, error) {
	data, err := neo4jFiles(s.src, opt)
	if err != nil {
		return parts{}, err
	}
	files := append(
		inFolder("data", data),
		textFile("import.sh", "#!/bin/sh\n# Fills a database of Neo4j 5 that is stopped, or does not exist yet. Its name is in DATABASE, else neo4j.\nset -e\ncd \"$(dirname \"$0\")\"\n"+neo4jImport("data")),
		textFile("constraints.cypher", cypherConstraints()),
		written("load.cypher", WriteCypher, s, opt),
	)
	return parts{files, strings.ReplaceAll(`## Load

Into a database that is stopped, all at once; then start it and make the constraints:

    sh import.sh
    neo4j start
    cypher-shell -f constraints.cypher

Or into one that runs, also Aura; running it again changes nothing:

    cypher-shell -f load.cypher

Then ask:

    cypher-shell -f queries/1-subjects.cypher

## What there is

    (:Entity:City)-[:ASSISTS {statements, amount, headcount, quote, …}]->(:Entity:County)
    (:Entity)-[:CONTAINED_IN]->(:Entity)
    (:Statement)-[:SUBJECT]->(:Entity), (:Statement)-[:OBJECT]->(:Entity)
    (:Statement)-[:EVIDENCE {exact, start, end}]->(:Document)
    (:Document)-[:MENTIONS {count}]->(:Entity)

A relation of two entities is one relationship with the sums of its statements, good for paths; every statement is a node with its own
figures and its sentence. Amounts are yuan as floats; ´amountText´ says them exactly. ´symmetric´ relationships hold both ways: match them
without an arrow.
`, "´", "`")}, nil
}
