package graph

import (
	"bytes"
	"errors"
	"fmt"
	"strconv"
	"strings"
)

// Money is an amount in hundredths of a yuan (分), so that sums are exact.
type Money int64

// Yuan is one yuan.
const Yuan Money = 100

// ErrMoney is wrapped by every error of ParseMoney.
var ErrMoney = errors.New("not an amount in yuan")

// String writes the amount as a decimal number of yuan without trailing zeros: "2806.9".
func (m Money) String() string {
	const most = len("-92233720368547758.08")
	return string(m.Append(make([]byte, 0, most)))
}

// Append appends what String gives.
func (m Money) Append(b []byte) []byte {
	if m < 0 {
		b = append(b, '-')
	}
	whole, frac := m.abs()/100, byte(m.abs()%100)
	b = strconv.AppendUint(b, whole, 10)
	if frac == 0 {
		return b
	}
	b = append(b, '.', '0'+frac/10)
	if frac%10 > 0 {
		b = append(b, '0'+frac%10)
	}
	return b
}

// abs is the amount without its sign; the least Money has no Money that is its opposite.
func (m Money) abs() uint64 {
	if m < 0 {
		return -uint64(m)
	}
	return uint64(m)
}

// Float is the amount in yuan, for reckoning with other numbers; it is exact up to 2^53 分.
func (m Money) Float() float64 { return float64(m) / 100 }

// ParseMoney reads what String writes. Its errors wrap ErrMoney.
func ParseMoney(s string) (Money, error) {
	digits, neg := strings.CutPrefix(s, "-")
	whole, frac, dotted := strings.Cut(digits, ".")
	if whole == "" || dotted && (frac == "" || len(frac) > 2) {
		return 0, fmt.Errorf("%q: %w", s, ErrMoney)
	}
	for len(frac) < 2 {
		frac += "0"
	}
	if neg {
		whole = "-" + whole
	}
	n, err := strconv.ParseInt(whole+frac, 10, 64)
	if err != nil || digits[0] < '0' { // a second sign
		return 0, fmt.Errorf("%q: %w", s, ErrMoney)
	}
	return Money(n), nil
}

// MarshalJSON writes the amount as a number of yuan: 2806.9.
func (m Money) MarshalJSON() ([]byte, error) { return []byte(m.String()), nil }

// UnmarshalJSON reads what MarshalJSON writes. Its errors wrap ErrMoney.
func (m *Money) UnmarshalJSON(b []byte) error {
	if string(b) == "null" {
		return nil
	}
	n, err := ParseMoney(string(b))
	if err == nil {
		*m = n
	}
	return err
}

// Chinese writes the amount as a Chinese reader expects it: 11.23亿元, 2806.9万元, 500元.
// Nothing is rounded.
func (m Money) Chinese() string { return string(m.AppendChinese(nil)) }

// AppendChinese appends what Chinese gives.
func (m Money) AppendChinese(b []byte) []byte {
	switch abs := m.abs(); {
	case abs >= uint64(100_000_000*Yuan):
		return append(appendScaled(b, m, 10), "亿元"...)
	case abs >= uint64(10_000*Yuan):
		return append(appendScaled(b, m, 6), "万元"...)
	}
	return append(m.Append(b), "元"...)
}

// appendScaled writes m, which has more figures, with its decimal point moved to the left of its last digits figures.
func appendScaled(b []byte, m Money, digits int) []byte {
	if m < 0 {
		b = append(b, '-')
	}
	b = strconv.AppendUint(b, m.abs(), 10)
	point := len(b) - digits
	b = append(b, 0)
	copy(b[point+1:], b[point:])
	b[point] = '.'
	return bytes.TrimRight(bytes.TrimRight(b, "0"), ".")
}
