package export

import (
	"fmt"
	"strings"
)

func duckdbKit(s *source, opt Options) (parts, error) {
	data, err := parquetFiles(s.src, opt)
	if err != nil {
		return parts{}, err
	}
	var load strings.Builder
	for _, t := range tables(s) {
		fmt.Fprintf(&load, "CREATE OR REPLACE TABLE %s AS SELECT * FROM read_parquet('data/%[1]s.parquet');\n", t.name)
	}
	return parts{append(inFolder("data", data), textFile("load.sql", load.String())), `## Load

From this folder:

    duckdb kg.duckdb < load.sql
    duckdb kg.duckdb < queries/1-subjects.sql

Or ask the files themselves, also from Python:

    import duckdb
    duckdb.sql("SELECT subject_name, amount FROM 'data/relations.parquet' WHERE relation = 'assists' ORDER BY amount DESC")

Amounts are decimals, exact to the 分. pandas reads the same files: pandas.read_parquet("data/relations.parquet").
`}, nil
}

func postgresKit(s *source, opt Options) (parts, error) {
	return parts{[]File{written("kg.sql", WriteSQL, s, opt), textFile("age.sql", ageScript(s))}, `## Load

Into a database of its own, in one transaction:

    createdb kg
    psql -v ON_ERROR_STOP=1 -f kg.sql kg
    psql -f queries/1-subjects.sql kg

Amounts are numeric, exact to the 分.

Who has the extension Apache AGE makes a graph out of the tables, with every entity, statement and document as a node, and asks it by Cypher:

    psql -v ON_ERROR_STOP=1 -f age.sql kg
    psql kg <<'END'
    LOAD 'age';
    SET search_path = ag_catalog, public;
    SELECT * FROM cypher('` + ageGraph + `', $$ MATCH (a)-[r:ASSISTS]->(b) RETURN a.name, b.name, r.amount $$) AS (helper agtype, helped agtype, yuan agtype);
    END
`}, nil
}

// networkxModule reads the kit for its queries and for users.
const networkxModule = `"""The graph, and the tables that it has no place for.

graph is a networkx.MultiDiGraph: nodes are ids of entities, the key of an edge is its relation. rows("statements") and
rows("evidence") give dicts.
"""
import csv
import json
import os

import networkx

data = os.path.join(os.path.dirname(os.path.abspath(__file__)), "data")
with open(os.path.join(data, "kg.json"), encoding="utf-8") as file:
    try:
        graph = networkx.node_link_graph(json.load(file), edges="links")
    except TypeError:  # networkx before 3.4 knows the name links only
        file.seek(0)
        graph = networkx.node_link_graph(json.load(file))


def rows(table):
    csv.field_size_limit(2**31 - 1)
    with open(os.path.join(data, table + ".csv"), encoding="utf-8", newline="") as file:
        yield from csv.DictReader(file)
`

func networkxKit(s *source, opt Options) (parts, error) {
	data, err := csvFiles(s.src, opt)
	if err != nil {
		return parts{}, err
	}
	files := append(inFolder("data", data), written("data/kg.json", WriteNodeLink, s, opt), textFile("kg.py", networkxModule))
	return parts{files, `## Load

From this folder, with networkx installed:

    PYTHONPATH=. python3 queries/1-subjects.py

    >>> from kg import graph
    >>> import networkx
    >>> sorted(networkx.in_degree_centrality(graph).items(), key=lambda x: -x[1])[:5]

Edges have the sums of their statements (amount in yuan, headcount, statements) and the best quote.
`}, nil
}

func gephiKit(s *source, opt Options) (parts, error) {
	return parts{[]File{written("kg.gexf", WriteGEXF, s, opt), written("kg.xlsx", WriteXLSX, s, opt)}, `## Load

In Gephi 0.10: File, Open, kg.gexf. Take "Don't merge" as strategy for parallel edges, so that every relation keeps its own. The counts
that Gephi shows have to be those of entities and relations above. Colours are those of kg's pictures; sizes grow with mentions.
The timeline shows the relations of a time; those without time are there always. Gephi has no place for statements: they are in kg.xlsx.
`}, nil
}
