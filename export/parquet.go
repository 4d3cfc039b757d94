package export

import (
	"fmt"
	"io"

	"example.org/kg/export/internal/parquet"
	"example.org/kg/graph"
)

// parquetFiles writes each table as Parquet: amounts as decimals of 18 digits with two places,
// lists as one text, no value as null.
func parquetFiles(src graph.Source, _ Options) ([]File, error) {
	var files []File
	for _, t := range tables(newSource(src)) {
		files = append(files, File{t.name + ".parquet", func(w io.Writer) error { return writeParquet(w, t) }})
	}
	return files, nil
}

// maxDecimal is the largest number of 18 digits.
const maxDecimal = 1e18 - 1

func writeParquet(w io.Writer, t dataTable) error {
	types := map[kind]parquet.Type{
		kindText: parquet.String, kindList: parquet.String, kindBool: parquet.Bool, kindInt: parquet.Int64,
		kindLong: parquet.Int64, kindMoney: parquet.Decimal, kindReal: parquet.Double,
	}
	var columns []parquet.Column
	for _, f := range t.fields {
		columns = append(columns, parquet.Column{Name: f.name, Type: types[f.kind]})
	}
	out := parquet.NewWriter(w, columns)
	err := t.rows(func(row []value) error {
		for i := range row {
			c := &row[i]
			switch k := t.fields[i].kind; {
			case !c.set:
				out.Null(i)
			case k.isText(), k == kindList:
				out.String(i, c.String(k))
			case k == kindReal:
				out.Double(i, c.x)
			case k == kindMoney && c.n > maxDecimal:
				return fmt.Errorf("%s: %s yuan are too much for the 18 digits of Parquet: export as csv", t.name, c.String(k))
			default:
				out.Int(i, c.n)
			}
		}
		return out.EndRow()
	})
	if err != nil {
		return err
	}
	return out.Close()
}
