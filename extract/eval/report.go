package eval

import (
	"encoding/json"
	"io"
)

// Report is the results of a run as JSON.
type Report struct {
	Docs []Result `json:"docs"`
	All  Result   `json:"all"` // the sum, without findings
}

// WriteJSON writes the results as a Report.
func WriteJSON(w io.Writer, results []Result) error {
	enc := json.NewEncoder(w)
	enc.SetEscapeHTML(false)
	enc.SetIndent("", "  ")
	return enc.Encode(Report{Docs: append([]Result{}, results...), All: Sum(results)})
}
