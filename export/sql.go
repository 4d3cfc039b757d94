package export

import (
	"fmt"
	"io"
	"strings"

	"example.org/kg/export/internal/safe"
	"example.org/kg/graph"
)

// WriteSQL writes the tables as a dump for psql: it makes them in the schema that comes first in the
// search path, fills them by COPY, and adds keys and indexes, all in one transaction.
func WriteSQL(w io.Writer, src graph.Source, _ Options) error {
	out := output{w: w}
	list := tables(newSource(src))
	out.buf = append(out.buf, "-- Read with: psql -v ON_ERROR_STOP=1 -f FILE DATABASE\nSET client_encoding = 'UTF8';\nSET standard_conforming_strings = on;\nBEGIN;\n"...)
	for _, t := range list {
		out.buf = append(out.buf, createTable(t)...)
	}
	for _, t := range list {
		if err := copyTable(&out, t); err != nil {
			return err
		}
	}
	out.buf = append(out.buf, sqlKeys(list)+"COMMIT;\nANALYZE;\n"...)
	return out.flush()
}

func createTable(t dataTable) string {
	var columns []string
	for _, f := range t.fields {
		columns = append(columns, "  "+f.name+" "+sqlType(f.kind))
	}
	return fmt.Sprintf("CREATE TABLE %s (\n%s\n);\n", t.name, strings.Join(columns, ",\n"))
}

func sqlType(k kind) string {
	switch k {
	case kindBool:
		return "boolean"
	case kindInt:
		return "integer"
	case kindLong:
		return "bigint"
	case kindMoney:
		return "numeric(20, 2)"
	case kindReal:
		return "double precision"
	}
	return "text"
}

// copyTable writes rows as COPY reads them: columns end with a tab, no value is \N.
func copyTable(out *output, t dataTable) error {
	var names []string
	for _, f := range t.fields {
		names = append(names, f.name)
	}
	out.buf = fmt.Appendf(out.buf, "COPY %s (%s) FROM stdin;\n", t.name, strings.Join(names, ", "))
	err := t.rows(func(row []value) error {
		b := out.buf
		for i := range row {
			if i > 0 {
				b = append(b, '\t')
			}
			if row[i].set {
				b = row[i].append(b, t.fields[i].kind, copyEscapes)
			} else {
				b = append(b, `\N`...)
			}
		}
		out.buf = append(b, '\n')
		return out.spill()
	})
	out.buf = append(out.buf, "\\.\n"...)
	return err
}

var copyEscapes = safe.NewEscapes(`\`, `\\`, "\t", `\t`, "\n", `\n`, "\r", `\r`)

// sqlKeys are what holds the tables together, made when they are full. A parent may be missing, so it
// refers to nothing.
func sqlKeys(list []dataTable) string {
	var b strings.Builder
	for _, t := range list {
		if len(t.key) > 0 {
			fmt.Fprintf(&b, "ALTER TABLE %s ADD PRIMARY KEY (%s);\n", t.name, strings.Join(t.key, ", "))
		}
	}
	for _, r := range []struct{ table, column, to string }{
		{"relations", "subject", "entities"},
		{"relations", "object", "entities"},
		{"statements", "subject", "entities"},
		{"statements", "object", "entities"},
		{"evidence", "statement", "statements"},
		{"evidence", "document", "documents"},
		{"mentions", "document", "documents"},
		{"mentions", "entity", "entities"},
	} {
		fmt.Fprintf(&b, "ALTER TABLE %s ADD FOREIGN KEY (%s) REFERENCES %s (id);\n", r.table, r.column, r.to)
		fmt.Fprintf(&b, "CREATE INDEX %s_%s ON %[1]s (%[2]s);\n", r.table, r.column)
	}
	b.WriteString("CREATE INDEX entities_name ON entities (md5(name));\n") // names may be longer than an index takes
	return b.String()
}
