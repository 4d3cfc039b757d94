package export

import "io"

// output gathers what is written and hands it on in large pieces.
type output struct {
	w   io.Writer
	buf []byte
}

// gathered is how many bytes gather before they are handed on.
const gathered = 1 << 16

// spill hands on what has gathered if that is much.
func (o *output) spill() error {
	if len(o.buf) <= gathered {
		return nil
	}
	return o.flush()
}

// flush hands on what has gathered.
func (o *output) flush() error {
	_, err := o.w.Write(o.buf)
	o.buf = o.buf[:0]
	return err
}
