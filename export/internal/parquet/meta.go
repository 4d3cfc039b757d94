package parquet

// The structures below are those of parquet.thrift; the numbers are its field ids and its enums.
// Source: https://github.com/apache/parquet-format/blob/master/src/main/thrift/parquet.thrift

const (
	plain = 0 // encodings
	rle   = 3
	gz    = 2 // codec
)

func pageHeader(rows, plainSize, packedSize int) []byte {
	t := newThrift()
	t.i32(1, 0) // a data page
	t.i32(2, plainSize)
	t.i32(3, packedSize)
	t.open(5)
	t.i32(1, rows)
	t.i32(2, plain)
	t.i32(3, rle)
	t.i32(4, rle)
	t.end()
	t.end()
	return t.b
}

// footer is the FileMetaData.
func (w *Writer) footer() []byte {
	t := newThrift()
	t.i32(1, 1) // version
	t.list(2, thriftStruct, 1+len(w.columns))
	t.begin()
	t.text(4, "schema")
	t.i32(5, len(w.columns))
	t.end()
	for _, c := range w.columns {
		c.schema(t)
	}
	t.i64(3, w.total)
	t.list(4, thriftStruct, len(w.groups))
	for _, g := range w.groups {
		w.rowGroup(t, g)
	}
	t.text(6, "kg")
	t.end()
	return t.b
}

// physical is the type that a column is stored in.
func (c Column) physical() int {
	switch c.Type {
	case Bool:
		return 0
	case Double:
		return 5
	case String:
		return 6
	}
	return 2
}

// schema is the SchemaElement of a column. What the values mean stands twice, for readers old and
// new.
func (c Column) schema(t *thrift) {
	t.begin()
	t.i32(1, c.physical())
	t.i32(3, 1) // optional
	t.text(4, c.Name)
	switch c.Type {
	case String:
		t.i32(6, 0)
		t.open(10)
		t.open(1)
		t.end()
		t.end()
	case Decimal:
		t.i32(6, 5)
		t.i32(7, 2)
		t.i32(8, 18)
		t.open(10)
		t.open(5)
		t.i32(1, 2)
		t.i32(2, 18)
		t.end()
		t.end()
	}
	t.end()
}

func (w *Writer) rowGroup(t *thrift, g group) {
	size := int64(0)
	t.begin()
	t.list(1, thriftStruct, len(g.chunks))
	for i, at := range g.chunks {
		size += at.plain
		t.begin()
		t.i64(2, at.offset)
		t.open(3)
		t.i32(1, w.columns[i].physical())
		t.list(2, thriftI32, 2)
		t.varint(plain)
		t.varint(rle)
		t.list(3, thriftBinary, 1)
		t.bytes(w.columns[i].Name)
		t.i32(4, gz)
		t.i64(5, int64(g.rows))
		t.i64(6, at.plain)
		t.i64(7, at.packed)
		t.i64(9, at.offset)
		t.end()
		t.end()
	}
	t.i64(2, size)
	t.i64(3, int64(g.rows))
	t.end()
}
