package export

import (
	"io"
	"maps"
	"slices"
	"strings"

	"example.org/kg/graph"
)

// cypherBatch is how many rows a statement of the script holds.
const cypherBatch = 100

// cypherConstraints are those of Neo4j as a script.
func cypherConstraints() string { return strings.Join(Neo4jConstraints(), ";\n") + ";\n" }

// WriteCypher writes the graph as a Cypher script for Neo4j: constraints, then nodes and
// relationships in batches. Running it again changes nothing; running that of a later export brings
// the graph up to date, but for what is gone. Every statement ends with a semicolon at the end of a
// line, and there is none elsewhere.
func WriteCypher(w io.Writer, src graph.Source, _ Options) error {
	out := &output{w: w}
	out.buf = append(out.buf, cypherConstraints()...)
	script := cypherScript{out, map[string]*cypherRows{}}
	for _, part := range cypherParts(newSource(src)) {
		if err := part(script.add); err != nil {
			return err
		}
		if err := script.end(); err != nil {
			return err
		}
	}
	return out.flush()
}

// cypherScript gathers the rows of statements. Those of each are written when there are enough of them, and what is left in the order
// of the statements.
type cypherScript struct {
	*output
	rows map[string]*cypherRows
}

type cypherRows struct {
	text []byte
	n    int
}

func (c cypherScript) add(statement string, row CypherRow) error {
	rows := c.rows[statement]
	if rows == nil {
		rows = &cypherRows{}
		c.rows[statement] = rows
	}
	if rows.n > 0 {
		rows.text = append(rows.text, ',')
	}
	rows.text = row.Append(append(rows.text, '\n'))
	if rows.n++; rows.n == cypherBatch {
		return c.write(statement, rows)
	}
	return nil
}

func (c cypherScript) write(statement string, rows *cypherRows) error {
	b := append(append(c.buf, "UNWIND ["...), rows.text...)
	c.buf = append(append(append(b, "\n] AS row\n"...), statement...), ";\n"...)
	rows.text, rows.n = rows.text[:0], 0
	return c.spill()
}

// end writes what is left.
func (c cypherScript) end() error {
	for _, statement := range slices.Sorted(maps.Keys(c.rows)) {
		if rows := c.rows[statement]; rows.n > 0 {
			if err := c.write(statement, rows); err != nil {
				return err
			}
		}
	}
	clear(c.rows)
	return nil
}
