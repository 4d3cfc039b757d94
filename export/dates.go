package export

import "time"

// layouts are those of ISO 8601 dates: of a year, a month, a day.
var layouts = [...]string{"2006", "2006-01", time.DateOnly}

// firstDay is the first day of an ISO 8601 date of any precision: 2018-01-01 of "2018"; "" where it
// is no date.
func firstDay(date string) string {
	_, layout := parseDate(date)
	switch layout {
	case layouts[0]:
		return date + "-01-01"
	case layouts[1]:
		return date + "-01"
	case layouts[2]:
		return date
	}
	return ""
}

// lastDay is the last day of a date of any precision: 2018-02-28 of "2018-02".
func lastDay(date string) string {
	first, layout := parseDate(date)
	switch layout {
	case layouts[0]:
		return date + "-12-31"
	case layouts[1]:
		return first.AddDate(0, 1, -1).Format(time.DateOnly)
	case layouts[2]:
		return date
	}
	return ""
}

// parseDate gives the layout of a date, "" where it has none of them.
func parseDate(date string) (first time.Time, layout string) {
	for _, layout := range layouts {
		if len(date) != len(layout) {
			continue
		}
		if first, err := time.Parse(layout, date); err == nil {
			return first, layout
		}
	}
	return first, ""
}
