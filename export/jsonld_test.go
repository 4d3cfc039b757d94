package export

import (
	"bytes"
	"encoding/json"
	"fmt"
	"reflect"
	"slices"
	"strings"
	"testing"

	"example.org/kg/export/vocab"
	"example.org/kg/graph"
)

// parseJSONLD reads an export back: the context and the entries in their order.
func parseJSONLD(t testing.TB, text string) (map[string]any, []map[string]any) {
	t.Helper()
	var file struct {
		Context map[string]any   `json:"@context"`
		Graph   []map[string]any `json:"@graph"`
	}
	dec := json.NewDecoder(strings.NewReader(text))
	dec.UseNumber()
	if err := dec.Decode(&file); err != nil {
		t.Fatalf("%v in %.300s", err, text)
	}
	return file.Context, file.Graph
}

func findEntry(t *testing.T, entries []map[string]any, match func(map[string]any) bool) string {
	t.Helper()
	i := slices.IndexFunc(entries, match)
	if i < 0 {
		t.Fatal("entry is missing")
	}
	text, err := json.Marshal(entries[i])
	if err != nil {
		t.Fatal(err)
	}
	return string(text)
}

// TestJSONLDShapes holds entries against the outer contract: the keys and the shapes of their values are fixed.
func TestJSONLDShapes(t *testing.T) {
	g := sample(t)
	_, entries := parseJSONLD(t, write(t, "jsonld", g, Options{}))
	byID := func(id graph.ID) string {
		return findEntry(t, entries, func(e map[string]any) bool { return e["id"] == "kgr:"+vocab.Local(id) })
	}
	st := g.Statements()[slices.IndexFunc(g.Statements(), func(st *graph.Statement) bool { return st.Confidence == 0.97 })]
	ev := st.Evidence[0]
	east, west := graph.HashID("group", "east"), graph.HashID("group", "west")
	var mentioned []string
	for m := range g.ScanMentions() {
		mentioned = append(mentioned, fmt.Sprintf(`{"id": "kgr:%s#mention/%s", "type": ["Mention"], "entity": "kgr:%[2]s", "count": %[3]d}`,
			ev.Document, m.Entity, m.Count))
	}
	for id, want := range map[graph.ID]string{
		"division/621100": `{"id": "kgr:division/621100", "type": ["City"], "name": "定西市", "alternateName": ["定西"], "divisionCode": "621100",
			"containedInPlace": "kgr:division/620000", "transfersLaborTo": ["kgr:division/350100"], "mentions": 41}`,
		"division/620000": `{"id": "kgr:division/620000", "type": ["Province"], "name": "甘肃省", "divisionCode": "620000", "inferred": true}`,
		"division/350100": `{"id": "kgr:division/350100", "type": ["City"], "name": "福州市", "divisionCode": "350100", "assists": ["kgr:division/621100"], "mentions": 2}`,
		west: fmt.Sprintf(`{"id": "kgr:%s", "type": ["School", "Group"], "name": "安定区25所学校", "memberCount": 25,
			"containedInPlace": "kgr:division/621102", "pairedWith": ["kgr:%s"], "mentions": 1}`, west, east),
		east: fmt.Sprintf(`{"id": "kgr:%s", "type": ["School", "Group"], "name": "福州25所学校", "memberCount": 25, "approx": true,
			"containedInPlace": "kgr:division/350100", "pairedWith": ["kgr:%s"], "mentions": 1}`, east, west),
		st.ID: fmt.Sprintf(`{"id": "kgr:%s", "type": ["Statement"], "subject": "kgr:division/350100", "predicate": "kg:assists",
			"object": "kgr:division/621100", "amount": [252000000], "headcount": [], "periodStart": "2018", "periodEnd": "2018",
			"status": "done", "confidence": 0.97, "rule": "give", "evidence": ["kgr:%s"]}`, st.ID, ev.ID),
		ev.ID: fmt.Sprintf(`{"id": "kgr:%[1]s", "type": ["Evidence"], "source": "kgr:%[2]s", "exact": "2018年福州向定西提供帮扶资金达2.52亿元",
			"start": 0, "end": 23, "quotedFrom": "kgr:%[2]s", "selector": [
			{"id": "kgr:%[1]s#position", "type": ["TextPositionSelector"], "start": 0, "end": 23},
			{"id": "kgr:%[1]s#quote", "type": ["TextQuoteSelector"], "exact": "2018年福州向定西提供帮扶资金达2.52亿元"}]}`, ev.ID, ev.Document),
		ev.Document: fmt.Sprintf(`{"id": "kgr:%s", "type": ["Document"], "name": "题目", "datePublished": "2020-09-10", "location": "a/b.txt",
			"publisher": "某报", "sha256": "00ff", "mentioned": [%s]}`, ev.Document, strings.Join(mentioned, ",")),
	} {
		if got := byID(id); !sameJSON(t, got, want) {
			t.Errorf("%s:\n got %s\nwant %s", id, got, want)
		}
	}
}

func sameJSON(t *testing.T, a, b string) bool {
	t.Helper()
	var x, y any
	for text, into := range map[string]*any{a: &x, b: &y} {
		if err := json.Unmarshal([]byte(text), into); err != nil {
			t.Fatal(err)
		}
	}
	return reflect.DeepEqual(x, y)
}

// TestJSONLDHoldsTheGraph reads an export back and compares it with the graph it was written from.
func TestJSONLDHoldsTheGraph(t *testing.T) {
	g := sample(t)
	_, entries := parseJSONLD(t, write(t, "jsonld", g, Options{}))
	got, want := map[string]int{}, map[string]int{}
	ids := []string{}
	for _, e := range entries {
		ids = append(ids, e["id"].(string))
		types := e["type"].([]any)
		switch types[0] {
		case "Statement":
			got[fmt.Sprint("statement ", e["subject"], e["predicate"], e["object"], amounts(e["amount"]), e["headcount"], e["status"], e["confidence"], e["evidence"])]++
		case "Evidence", "Document":
		default:
			got[fmt.Sprint("entity ", e["id"], types, e["name"])]++
		}
		for _, rule := range g.Schema().Relations() {
			objects, _ := e[string(rule.Relation)].([]any)
			for _, o := range objects {
				got[fmt.Sprint("edge ", e["id"], rule.Relation, o)]++
			}
		}
	}
	for _, ent := range g.Entities() {
		types := []any{ent.Type}
		if ent.Group {
			types = append(types, "Group")
		}
		want[fmt.Sprint("entity ", ref(ent.ID), types, ent.Name)]++
	}
	for _, st := range g.Statements() {
		want[fmt.Sprint("statement ", ref(st.Subject), "kg:"+st.Predicate, ref(st.Object), st.Amounts, st.Headcounts, st.Status, st.Confidence, "["+ref(st.Evidence[0].ID)+"]")]++
	}
	for _, edge := range g.Edges() {
		want[fmt.Sprint("edge ", ref(edge.Subject), edge.Relation, ref(edge.Object))]++
		if edge.Relation == graph.PairedWith {
			want[fmt.Sprint("edge ", ref(edge.Object), edge.Relation, ref(edge.Subject))]++
		}
	}
	if !reflect.DeepEqual(got, want) {
		t.Errorf("got  %v\nwant %v", got, want)
	}
	if !slices.IsSorted(ids) || len(slices.Compact(slices.Clone(ids))) != len(ids) {
		t.Errorf("ids are not sorted or stand twice: %v", ids)
	}
}

// amounts reads the two shapes of amounts.
func amounts(list any) []string {
	var out []string
	for _, v := range list.([]any) {
		if literal, ok := v.(map[string]any); ok {
			v = literal["@value"]
		}
		out = append(out, fmt.Sprint(v))
	}
	return out
}

// TestJSONLDContextKnowsEveryKey proves that no key or type is lost in expansion.
func TestJSONLDContextKnowsEveryKey(t *testing.T) {
	g := sample(t)
	if err := g.Merge(hostile(t, "x")); err != nil {
		t.Fatal(err)
	}
	ctx, entries := parseJSONLD(t, write(t, "jsonld", g, Options{}))
	var check func(e map[string]any)
	check = func(e map[string]any) {
		if id, _ := e["id"].(string); !strings.HasPrefix(id, "kgr:") {
			t.Errorf("no id in %v", e)
		}
		for key, value := range e {
			if ctx[key] == nil {
				t.Errorf("the context does not know %s", key)
			}
			list, _ := value.([]any)
			for _, v := range list {
				if inner, ok := v.(map[string]any); ok && inner["@value"] == nil {
					check(inner)
				}
			}
		}
		for _, typ := range e["type"].([]any) {
			if ctx[typ.(string)] == nil {
				t.Errorf("the context does not know the type %s", typ)
			}
		}
	}
	for _, e := range entries {
		check(e)
	}
}

func TestJSONLDBase(t *testing.T) {
	ctx, _ := parseJSONLD(t, write(t, "jsonld", graph.New(), Options{BaseIRI: "https://data.example/a"}))
	if ctx["kg"] != "https://data.example/a/ontology#" || ctx["kgr"] != "https://data.example/a/id/" {
		t.Errorf("kg %v, kgr %v", ctx["kg"], ctx["kgr"])
	}
}

func TestMoney(t *testing.T) {
	for m, want := range map[graph.Money]string{
		0: "0", 252_000_000 * graph.Yuan: "252000000", maxExact * graph.Yuan: "9007199254740992",
		50: `{"@type":"xsd:decimal","@value":"0.5"}`, 280695: `{"@type":"xsd:decimal","@value":"2806.95"}`,
		-150: `{"@type":"xsd:decimal","@value":"-1.5"}`, (maxExact + 1) * graph.Yuan: `{"@type":"xsd:integer","@value":"9007199254740993"}`,
	} {
		out := newJSONSink(nil, vocab.Namespaces{}, graph.Builtin())
		out.money(vocab.Amount, []graph.Money{m})
		if got := string(out.buf); got != `,"amount":[`+want+"]" {
			t.Errorf("%d分 is %s, want %s", m, got, want)
		}
	}
}

// ref is the compact IRI of a resource.
func ref(id graph.ID) string { return "kgr:" + vocab.Local(id) }

func FuzzJSONLD(f *testing.F) {
	for _, s := range hostileTexts() {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		if s == "" {
			return
		}
		text := write(t, "jsonld", hostile(t, s), Options{})
		if bytes.ContainsAny([]byte(text), "<>&\x00") {
			t.Errorf("unsafe inside HTML: %q", text)
		}
		_, entries := parseJSONLD(t, text)
		want := strings.ToValidUTF8(replaceInvalid(s), "\ufffd")
		seen := 0
		for _, e := range entries {
			if e["name"] == want || e["exact"] == want || e["name"] == want+"+" {
				seen++
			}
			for _, r := range e["id"].(string) {
				if r <= ' ' || r > '~' {
					t.Errorf("id %q is not ASCII", e["id"])
				}
			}
		}
		if seen != 4 { // two entities, the document, the evidence
			t.Errorf("%d of 4 entries kept %q", seen, s)
		}
	})
}

// replaceInvalid puts one U+FFFD for each byte that is not UTF-8, as decoding into runes does.
func replaceInvalid(s string) string { return string([]rune(s)) }
