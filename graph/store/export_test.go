package store

// StageAfter makes the writer stage after so many statements.
func (w *Writer) StageAfter(statements int) { w.limit = statements }
