package extract

import (
	"slices"
	"strings"

	"example.org/kg/graph"
)

// couple is two sides that a text sets beside each other: 甲市—乙市, 甲县（乙区）, or one of several
// clauses alike: 甲对乙，丙对丁.
type couple struct {
	left, right []*mention
	at          int // chunk of what links them
	from, to    int // chunks, to exclusive
	link        string
	listed      bool // brackets link them; only a list of such lines means pairs
}

// longestPairLine is how long a line may be that only names two sides.
const longestPairLine = 40

// longestBanner is how long a line may be that stands over a part of a list of pairs, not over all of it.
const longestBanner = 12

// longestLink is how many code points may stand between the sides of a couple.
const longestLink = 5

// findCouples finds the couples of a sentence from its chunks.
func (r *reading) findCouples(sent *sentence) {
	cs := sent.chunks
	var alike []couple
	for i := 0; i < len(cs); {
		if !sideOfCouple(&cs[i]) {
			i++
			continue
		}
		c, ok := r.coupleAt(sent, i)
		switch {
		case !ok:
			i++
			continue
		case c.listed || isDash(c.link):
			sent.couples = append(sent.couples, c)
		default:
			alike = append(alike, c)
		}
		i = c.to
	}
	for _, c := range alike {
		if n := countLinks(alike, c.link); n >= 2 && !claiming(&cs[c.at]) {
			sent.couples = append(sent.couples, c)
		}
	}
	slices.SortFunc(sent.couples, func(a, b couple) int { return a.from - b.from })
	for _, c := range sent.couples {
		cs[c.from].opensCouple = true
	}
}

// fillsClause tells whether 与 joins two names that make up a clause behind a sign, as one of a list: 结对：甲与乙，丙与丁.
func fillsClause(cs []chunk, i, right int) bool {
	end := nested(cs, right) + 1
	return i > 0 && cs[i-1].kind == breakChunk && (end >= len(cs) || cs[end].kind == breakChunk) && cs[right-1].word == "与"
}

func countLinks(cs []couple, link string) int {
	n := 0
	for _, c := range cs {
		if c.link == link {
			n++
		}
	}
	return n
}

// coupleAt reads the couple that begins at a chunk: a name, what links it, a name, and a sign or the
// end behind it. Clauses alike begin behind a sign too.
func (r *reading) coupleAt(sent *sentence, i int) (couple, bool) {
	cs := sent.chunks
	c := couple{from: i}
	if i > 0 && cs[i-1].kind == mentionChunk {
		return c, false
	}
	k := nested(cs, i)
	first := cs[k].m
	var more []*mention
	k++
	for headOf(cs, i) && k+1 < len(cs) && cs[k].kind == commaChunk && sideOfCouple(&cs[k+1]) { // 甲、乙——丙 at the head of a line
		k = nested(cs, k+1)
		more = append(more, cs[k].m)
		k++
	}
	c.at = k
	start := cs[k-1].end
	if glossed(cs, k) { // 某镇（甲区）—某镇（乙县）
		k += 2
		c.at, start = k, cs[k].start+1
	}
	if i > 0 && isDash(strings.Trim(cs[i-1].word, " 　")) {
		return c, false
	}
	for k < len(cs) && (cs[k].kind == textChunk || cs[k].kind == wordChunk && !cs[k].is(ofClass) && !cs[k].is(notClass)) {
		k++
	}
	if k >= len(cs) || k == c.at || !sideOfCouple(&cs[k]) {
		return c, false
	}
	c.link = strings.Trim(r.slice(span{start, cs[k].start}), " 　△▲※*")
	if i == 0 && (c.link == "／" || c.link == "/" || c.link == "|" || c.link == "｜" || c.link == "：") && sent.len() <= longestPairLine {
		c.link = "—" // a line of its own may set its sides apart as it likes
		if c.listed = true; r.text[start] == '：' {
			return c, false
		}
	}
	bracket := c.link == "（" || c.link == "("
	if !bracket && (cs[k].start-start > longestLink || joins(c.link) && !fillsClause(cs, i, k)) {
		return c, false
	}
	c.left = append([]*mention{first}, more...)
	for {
		k = nested(cs, k)
		c.right = append(c.right, cs[k].m)
		k++
		if (bracket || isDash(c.link) && !r.opensDash(cs, k+1)) && k+1 < len(cs) && cs[k].kind == commaChunk && sideOfCouple(&cs[k+1]) {
			k++
			continue
		}
		break
	}
	c.to = k
	if bracket {
		c.listed = true
		rest := strings.Trim(r.slice(span{cs[k-1].end, sent.end}), " 　；。、，")
		return c, i == 0 && (rest == "）" || rest == ")")
	}
	if c.listed {
		return c, k == len(cs) || k == len(cs)-1 && cs[k].kind != mentionChunk
	}
	if isDash(c.link) {
		return c, k == len(cs) || cs[k].kind != textChunk || !isDash(strings.Trim(cs[k].word, " 　"))
	}
	if len(c.left) > 1 {
		return c, false
	}
	return c, (i == 0 || parts(&cs[i-1]) || strings.HasSuffix(cs[i-1].word, "“")) && (k == len(cs) || parts(&cs[k]))
}

// headOf tells whether a line begins at chunk i, but for a sign that sets it off: ■甲、乙—丙.
func headOf(cs []chunk, i int) bool {
	return i == 0 || i == 1 && strings.Trim(cs[0].word, " 　■●◆▲★◇□○◎▶►【〖《·•*-") == ""
}

// glossed tells whether brackets at chunk k hold the place that a name in front lies in, with a dash behind.
func glossed(cs []chunk, k int) bool {
	if k+2 >= len(cs) || cs[k].word != "（" && cs[k].word != "(" || cs[k+1].kind != mentionChunk {
		return false
	}
	rest, ok := strings.CutPrefix(cs[k+2].word, "）")
	if !ok {
		rest, ok = strings.CutPrefix(cs[k+2].word, ")")
	}
	return ok && isDash(strings.Trim(rest, " 　"))
}

// opensDash tells whether the name at chunk k has a dash behind it, so that it begins a couple of its own.
func (r *reading) opensDash(cs []chunk, k int) bool {
	if k >= len(cs) || !sideOfCouple(&cs[k]) {
		return false
	}
	k = nested(cs, k) + 1
	return k < len(cs) && cs[k].kind == textChunk && isDash(strings.Trim(cs[k].word, " 　"))
}

// joins tells whether what stands between two names makes one list of them or sets one in the other.
func joins(link string) bool {
	switch link {
	case "和", "与", "及", "同", "跟", "以及", "·", "的", "、", "暨", "或", "至", "到", "/":
		return true
	}
	return false
}

func isDash(link string) bool {
	switch link {
	case "—", "——", "-", "--", "－", "–", "―", "→", "↔", "~", "～":
		return true
	}
	return false
}

// nested is the last of the chunks from i on that name one place each inside the one before it.
func nested(cs []chunk, i int) int {
	for i+1 < len(cs) && sideOfCouple(&cs[i+1]) && cs[i+1].m.ent != nil && cs[i].m.ent != nil && cs[i+1].m.ent.lies(cs[i].m.ent) {
		i++
	}
	return i
}

func sideOfCouple(c *chunk) bool {
	return c.kind == mentionChunk && c.m.ent != nil && c.m.typ != graph.Zone && (c.m.kind == placeMention || c.m.kind == localMention || c.m.kind == orgMention)
}

// parts tells whether a chunk parts members of a list or clauses.
func parts(c *chunk) bool { return c.kind == commaChunk || c.kind == breakChunk }

// paired tells whether the couples of a sentence are pairs: the sentence, the line or the heading
// over it speaks of pairing, or the sentence goes on with a list that does.
func (r *reading) paired(f *frame, sent *sentence) bool {
	if len(sent.couples) == 0 || sent.dashed != nil {
		return false
	}
	if sent.couples[0].listed && !r.besideList(sent) {
		return false
	}
	if sent.index > 0 {
		if before := r.sents[sent.index-1]; len(before.couples) > 0 && before.inPairs || before.dashed != nil && isDash(sent.couples[0].link) {
			return true
		}
	}
	if r.headedByPairs && sent.onlyCouple() && isDash(sent.couples[0].link) {
		return true // 甲、乙—丙 over a section, as 丁—戊 over another
	}
	for _, over := range r.over(sent) {
		if (&finder{r: r, sent: over, f: f}).lineHas(&f.line.set) {
			return true
		}
	}
	return (&finder{r: r, sent: sent, f: f}).lineHas(&f.line.set)
}

// over are the lines over a line that is a couple, nearest first, through the lines that are couples too
// and the headings between them, to the one that leads into the list; none over a couple within a line.
func (r *reading) over(sent *sentence) []*sentence {
	if !sent.onlyCouple() {
		return nil
	}
	const far = 32
	var out []*sentence
	for i, steps := r.overList(sent.index), 0; i >= 0 && steps < far; i, steps = r.overList(i), steps+1 {
		above := r.sents[i]
		if above.line == sent.line {
			continue
		}
		if len(out) > 0 && out[len(out)-1].len() > longestBanner && out[len(out)-1].line != above.line {
			break
		}
		out = append(out, above)
	}
	return out
}

// overList is the index of the nearest sentence above the one at index i that is more than a couple, or
// -1; it is remembered, so that a long list is not gone through for each of its lines.
func (r *reading) overList(i int) int {
	const shift = 2 // 0 is unknown, 1 is none
	k := i - 1
	for k >= 0 && r.sents[k].onlyCouple() {
		if above := r.sents[k].above; above > 0 {
			k = above - shift
			break
		}
		k--
	}
	r.sents[i].above = k + shift
	return k
}

// onlyCouple tells whether a sentence is a couple and nothing more.
func (sent *sentence) onlyCouple() bool {
	return len(sent.couples) == 1 && headOf(sent.chunks, sent.couples[0].from) && sent.couples[0].to >= len(sent.chunks)-1
}

// besideList tells whether the line in front of a sentence or behind it holds a couple in brackets too.
func (r *reading) besideList(sent *sentence) bool {
	for _, i := range []int{sent.index - 1, sent.index + 1} {
		if i >= 0 && i < len(r.sents) && len(r.sents[i].couples) > 0 && r.sents[i].couples[0].listed {
			return true
		}
	}
	return false
}

// couples are the firings of a frame on the couples of a sentence.
func (r *reading) coupleFirings(d *discourse, sent *sentence) []*firing {
	f := r.kb.couples
	if f == nil || len(sent.couples) == 0 {
		return nil
	}
	if sent.inPairs = r.paired(f, sent); !sent.inPairs {
		return nil
	}
	var out []*firing
	order := r.orderAt(sent.start)
	for _, c := range sent.couples {
		x := &finder{r: r, d: d, sent: sent, at: c.at, f: f}
		fr := r.told.put(firing{f: f, sent: sent, at: c.at, how: sitePair{s: coupleSite, o: coupleSite}, directed: order != unstated})
		for _, a := range c.left {
			for _, b := range c.right {
				first, second := a.ent, b.ent
				if order == helperLast {
					first, second = second, first
				}
				fr.pairs = appendPair(fr.pairs, x, first, second)
			}
		}
		if len(fr.pairs) > 0 {
			out = append(out, fr)
		}
	}
	return out
}

// inCouple tells whether the clause of a chunk holds a couple that has fired as a pair, so that a word
// of pairing there says no more.
func (sent *sentence) inCouple(at int, rel graph.Relation) bool {
	return sent.inPairs && rel == graph.PairedWith && slices.ContainsFunc(sent.couples, func(c couple) bool {
		return sent.chunks[c.from].clause <= sent.chunks[at].clause && sent.chunks[c.to-1].clause >= sent.chunks[at].clause
	})
}

// sideOrder tells which side of the couples behind it a note says to be the helper.
type sideOrder uint8

const (
	unstated sideOrder = iota
	helperFirst
	helperLast
)

// orderNote is a note such as 支援方在前 or 括号内为帮扶方, and where it stands.
type orderNote struct {
	at    int
	order sideOrder
}

// orderAt is what the last note in front of text[at] says of the order of couples, else the first note
// behind it.
func (r *reading) orderAt(at int) sideOrder {
	if len(r.orders) == 0 {
		return unstated
	}
	i, _ := slices.BinarySearchFunc(r.orders, at+1, func(n orderNote, at int) int { return n.at - at })
	return r.orders[max(i-1, 0)].order
}

// statedOrders reads the notes on which side of couples helps.
func (r *reading) statedOrders() []orderNote {
	var out []orderNote
	for _, sent := range r.sents {
		for i := sent.start; sent.kinds&sideKind != 0 && i < sent.end; i++ {
			if r.kinds[i]&sideKind == 0 {
				continue
			}
			n, classes := r.wordAt(i, sent.end)
			helper := classes.Has(sideHelperClass)
			if n == 0 || !helper && !classes.Has(sideHelpedClass) {
				continue
			}
			before, behind := r.slice(span{max(sent.start, i-5), i}), r.slice(span{i + n, min(sent.end, i+n+3)})
			first := helper // that the helper stands first
			switch {
			case strings.Contains(before, "左"), strings.HasSuffix(before, "前为"):
				first = helper
			case strings.Contains(before, "右"), strings.HasSuffix(before, "后为"), (strings.Contains(before, "括号") || strings.Contains(before, "括弧")) && !isHan(r.at(i+n, sent)) && !isDigit(r.at(i+n, sent)), strings.HasPrefix(behind, "在后"):
				first = !helper
			case strings.HasPrefix(behind, "在前"):
			default:
				continue
			}
			note := orderNote{i, helperLast}
			if first {
				note.order = helperFirst
			}
			out = append(out, note)
			i += n - 1
		}
	}
	return out
}
