package parquet

import "encoding/binary"

// thrift builds a structure in Thrift's compact protocol, in which Parquet keeps what describes its
// data. Fields come in ascending order.
//
// Source: https://github.com/apache/thrift/blob/master/doc/specs/thrift-compact-protocol.md
type thrift struct {
	b    []byte
	last []int16 // the field before, of every structure that is open
}

// Types of fields.
const (
	thriftI32    = 5
	thriftI64    = 6
	thriftBinary = 8
	thriftList   = 9
	thriftStruct = 12
)

func newThrift() *thrift { return &thrift{last: []int16{0}} }

func (t *thrift) field(id int16, kind byte) {
	last := &t.last[len(t.last)-1]
	t.b = append(t.b, byte(id-*last)<<4|kind) // no gap here is wider than 15
	*last = id
}

func (t *thrift) varint(n int64) { t.b = binary.AppendVarint(t.b, n) } // zigzag, as Thrift wants it

func (t *thrift) i32(id int16, n int) { t.field(id, thriftI32); t.varint(int64(n)) }

func (t *thrift) i64(id int16, n int64) { t.field(id, thriftI64); t.varint(n) }

func (t *thrift) text(id int16, s string) { t.field(id, thriftBinary); t.bytes(s) }

func (t *thrift) bytes(s string) {
	t.b = binary.AppendUvarint(t.b, uint64(len(s)))
	t.b = append(t.b, s...)
}

func (t *thrift) list(id int16, kind byte, length int) {
	t.field(id, thriftList)
	if length < 15 {
		t.b = append(t.b, byte(length)<<4|kind)
		return
	}
	t.b = append(t.b, 0xf0|kind)
	t.b = binary.AppendUvarint(t.b, uint64(length))
}

// open begins a structure that is a field; begin one that is a member of a list.
func (t *thrift) open(id int16) { t.field(id, thriftStruct); t.begin() }

func (t *thrift) begin() { t.last = append(t.last, 0) }

// end ends the structure that was begun last.
func (t *thrift) end() {
	t.b = append(t.b, 0)
	t.last = t.last[:len(t.last)-1]
}
