package eval

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"
)

// ErrReport is wrapped by the errors about what should be a report and is none.
var ErrReport = errors.New("not what kg eval --format json writes")

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

// ReadJSON reads the results that WriteJSON wrote, without their calibration; name is what errors call the input. Those about its
// content are one line and wrap ErrReport.
func ReadJSON(r io.Reader, name string) ([]Result, error) {
	text, err := io.ReadAll(r)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", name, err)
	}
	var report Report
	if err := json.Unmarshal(text, &report); err != nil {
		return nil, fmt.Errorf("%s%s: %w", name, place(text, err), ErrReport)
	}
	if len(report.Docs) == 0 {
		return nil, fmt.Errorf("%s: no articles in it: %w", name, ErrReport)
	}
	for i, doc := range report.Docs {
		if doc.Doc == "" || doc.EntityTypes == nil || doc.RelationKinds == nil {
			return nil, fmt.Errorf("%s: article %d is not whole: %w", name, i+1, ErrReport)
		}
	}
	return report.Docs, nil
}
