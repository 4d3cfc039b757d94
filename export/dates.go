package export

import "time"

// firstDay is the first day of an ISO 8601 date of any precision: 2018-01-01 of "2018"; "" where it
// is no date.
func firstDay(date string) string {
	day, _ := parseDate(date)
	return day
}

// lastDay is the last day of a date of any precision: 2018-02-28 of "2018-02".
func lastDay(date string) string {
	_, day := parseDate(date)
	return day
}

func parseDate(date string) (first, last string) {
	for _, precision := range []struct {
		layout              string
		years, months, days int
	}{{"2006", 1, 0, 0}, {"2006-01", 0, 1, 0}, {time.DateOnly, 0, 0, 1}} {
		if t, err := time.Parse(precision.layout, date); err == nil {
			end := t.AddDate(precision.years, precision.months, precision.days).AddDate(0, 0, -1)
			return t.Format(time.DateOnly), end.Format(time.DateOnly)
		}
	}
	return "", ""
}
