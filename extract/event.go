package extract

import "strings"

// Names of meetings and fairs.

// longestEvent is how many code points may stand between a place and the ending of the event named after it.
const longestEvent = 16

// namesEvent tells whether a noun group is a place in the name of a meeting or a fair, so that it takes no
// part in what is said: 中国肥城经济合作洽谈会.
func (r *reading) namesEvent(sent *sentence, t *term) bool {
	if len(t.items) != 1 || t.items[0].kind != placeMention {
		return false
	}
	return r.eventBehind(sent, t.end)
}

// eventBehind tells whether the name of a meeting or a fair goes on at text[at].
func (r *reading) eventBehind(sent *sentence, at int) bool {
	end, ends := at, false
	for end < sent.end && end-at < longestEvent && isHan(r.text[end]) && r.text[end] != '的' && r.text[end] != '在' {
		ends = ends || r.kb.eventEnds.has(r.text[end])
		end++
	}
	if !ends {
		return false
	}
	behind := r.slice(span{at, end})
	for _, e := range r.kb.lists[eventList] {
		if i := strings.Index(behind, e); i >= 0 && !strings.ContainsAny(behind[:i], "举召开参加赴到了与") {
			return true
		}
	}
	return false
}
