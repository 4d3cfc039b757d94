package extract

import "strings"

// decimal is the number m·10^e.
type decimal struct {
	m int64
	e int
}

// hundredths is the number in hundredths, cut off behind them; false when it is too large.
func (d decimal) hundredths() (int64, bool) {
	m := d.m
	for e := d.e + 2; e > 0; e-- {
		if m > (1<<62)/10 {
			return 0, false
		}
		m *= 10
	}
	for e := d.e + 2; e < 0; e++ {
		m /= 10
	}
	return m, true
}

// whole is the number without its fraction; false when it is too large.
func (d decimal) whole() (int64, bool) {
	h, ok := d.hundredths()
	return h / 100, ok
}

// plus adds; false when the sum is too large.
func (d decimal) plus(o decimal) (decimal, bool) {
	for d.e > o.e {
		if d.m > (1<<62)/10 {
			return d, false
		}
		d.m, d.e = d.m*10, d.e-1
	}
	for o.e > d.e {
		if o.m > (1<<62)/10 {
			return d, false
		}
		o.m, o.e = o.m*10, o.e-1
	}
	return decimal{d.m + o.m, d.e}, true
}

func (d decimal) less(o decimal) bool {
	a, okA := d.whole()
	b, okB := o.whole()
	return okA && (!okB || a < b)
}

// number is a number as the text writes it, without its unit.
type number struct {
	span
	value  decimal
	approx bool // 余, 多, 几
}

// chineseDigit is the value of a Chinese digit.
func chineseDigit(c rune) (int64, bool) {
	switch c {
	case '〇', '零':
		return 0, true
	case '一':
		return 1, true
	case '二', '两':
		return 2, true
	case '三':
		return 3, true
	case '四':
		return 4, true
	case '五':
		return 5, true
	case '六':
		return 6, true
	case '七':
		return 7, true
	case '八':
		return 8, true
	case '九':
		return 9, true
	}
	return 0, false
}

// chinesePower is the power of ten that a character stands for, or 0.
func chinesePower(c rune) int {
	switch c {
	case '十':
		return 1
	case '百':
		return 2
	case '千':
		return 3
	case '万':
		return 4
	case '亿':
		return 8
	}
	return 0
}

// isRough tells whether a character makes a number a rough one.
func isRough(c rune) bool { return c == '余' || c == '多' || c == '几' || c == '来' }

// numberAt reads the number that begins at text[i]: Arabic digits with separators or Chinese
// numerals, then the large units 百 千 万 亿 and words of roughness between and behind them
// (2000余万, 一千多, 1亿2000万). It reports false where no number begins.
func numberAt(text []rune, i int) (number, bool) {
	var n number
	n.start = i
	var chinese bool
	if isDigit(text[i]) {
		n.value, n.end = arabicAt(text, i)
	} else if isNumeral(text[i]) && !oneOfWord(text, i) {
		n.value, n.end = chineseAt(text, i)
		chinese = true
	} else {
		return n, false
	}
	if n.end == i {
		return n, false
	}
	for n.end < len(text) {
		j := n.end
		for j < len(text) && isRough(text[j]) {
			j++
		}
		if j == len(text) {
			break
		}
		power := chinesePower(text[j])
		if power == 0 || chinese && j == n.end && power < 4 {
			break
		}
		n.approx = n.approx || j > n.end
		n.value.e += power
		n.end = j + 1
		if rest, ok := numberAtEnd(text, n.end); ok && rest.value.less(n.value) {
			if sum, ok := n.value.plus(rest.value); ok {
				n.value, n.end, n.approx = sum, rest.end, n.approx || rest.approx
			}
			break
		}
	}
	for n.end < len(text) && (text[n.end] == '余' || text[n.end] == '多') {
		n.approx = true
		n.end++
	}
	return n, true
}

// oneOfWord tells whether the 一 at text[i] belongs to a word that is no number: 唯一, 统一, 一一对应.
func oneOfWord(text []rune, i int) bool {
	if text[i] != '一' {
		return false
	}
	return i > 0 && strings.ContainsRune("唯统单逐", text[i-1]) || i+2 < len(text) && text[i+1] == '一' && strings.ContainsRune("对结列落兑", text[i+2])
}

func numberAtEnd(text []rune, i int) (number, bool) {
	if i >= len(text) {
		return number{}, false
	}
	return numberAt(text, i)
}

// isNumeral tells whether a character can begin a Chinese number.
func isNumeral(r rune) bool { return numerals.has(r) }

const numeralChars = "〇零一二两三四五六七八九十百千"

var numerals = newRuneSet(numeralChars)

func isDigit(r rune) bool { return '0' <= r && r <= '9' }

// arabicAt reads 1,234.56. Digits beyond what an int64 holds only scale the number, which is then
// too large for any use or exact enough.
func arabicAt(text []rune, i int) (decimal, int) {
	const most = (1<<62 - 10) / 10
	var d decimal
	end := i
	for end < len(text) {
		if text[end] == ',' && end+3 < len(text) && isDigit(text[end+1]) && isDigit(text[end+2]) && isDigit(text[end+3]) {
			end++
		}
		if !isDigit(text[end]) {
			break
		}
		if d.m < most {
			d.m = d.m*10 + int64(text[end]-'0')
		} else {
			d.e++
		}
		end++
	}
	if end+1 < len(text) && text[end] == '.' && isDigit(text[end+1]) {
		for end++; end < len(text) && isDigit(text[end]); end++ {
			if d.m < most && d.e <= 0 {
				d.m, d.e = d.m*10+int64(text[end]-'0'), d.e-1
			}
		}
	}
	return d, end
}

// chineseAt reads 三千二百, 十五, 二〇二三, up to but without 万 and 亿.
func chineseAt(text []rune, i int) (decimal, int) {
	var total, digit int64
	digits, powers, end := 0, 0, i
scan:
	for end < len(text) && end-i < 12 {
		d, isDigit := chineseDigit(text[end])
		p := chinesePower(text[end])
		isPower := p > 0 && p < 4
		switch {
		case isDigit && digits > 0 && powers == 0:
			digit, digits = digit*10+d, digits+1
		case isDigit:
			digit, digits = d, digits+1
		case isPower && (digits > 0 || end == i):
			if digits == 0 {
				digit = 1
			}
			for range p {
				digit *= 10
			}
			total, digit, digits, powers = total+digit, 0, 0, powers+1
		default:
			break scan
		}
		end++
	}
	return decimal{total + digit, 0}, end
}
