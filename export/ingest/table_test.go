package ingest

import (
	"errors"
	"fmt"
	"strings"
	"testing"

	"example.org/kg/export"
	"example.org/kg/graph"
)

// foreign is GraphML as networkx writes it.
const foreign = `<?xml version='1.0' encoding='utf-8'?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns">
<key id="d3" for="edge" attr.name="amount" attr.type="double"/><key id="d2" for="edge" attr.name="label" attr.type="string"/>
<key id="d1" for="node" attr.name="type" attr.type="string"/><key id="d0" for="node" attr.name="label" attr.type="string"/>
<graph edgedefault="directed">
<node id="甲 村"><data key="d0">甲&lt;村</data><data key="d1">村社区</data></node><node id="b"><data key="d0">乙村</data><data key="d1">village</data></node>
<edge source="甲 村" target="b" id="0"><data key="d2">帮扶</data><data key="d3">2.52E8</data></edge>
<edge source="甲 村" target="b" id="1"><data key="d2">pairedWith</data></edge>
</graph></graphml>`

func TestForeignGraphML(t *testing.T) {
	g := read(t, "a.graphml", foreign).Graph
	sts := g.Statements()
	if len(sts) != 2 || len(g.Entities()) != 2 || g.Entity("node/甲 村").Name != "甲<村" {
		t.Fatalf("%+v", sts)
	}
	for _, st := range sts {
		if st.Predicate == graph.Assists && (st.Amounts[0] != 252_000_000*graph.Yuan || st.Evidence[0].Exact != "甲<村 帮扶 乙村") {
			t.Errorf("%+v", st)
		}
	}
	if broken := g.Check(); len(broken) > 0 {
		t.Error(broken)
	}
}

// What kg writes as GraphML comes back with the same entities and the same sums.
func TestGraphMLThereAndBack(t *testing.T) {
	g := sample(t)
	back := read(t, "kg.graphml", write(t, "graphml", g, export.Options{})).Graph
	sums := func(g *graph.Graph) string {
		var b strings.Builder
		for _, ent := range g.Entities() {
			fmt.Fprintln(&b, ent.ID, ent.Type, ent.Group, ent.Name, ent.Code, ent.Parent, ent.Count, ent.Approx, ent.Inferred, ent.MentionCount())
		}
		for _, e := range g.Edges() {
			fmt.Fprintln(&b, e.Subject, e.Relation, e.Object, e.Headcount, e.Period, e.Planned, e.Confidence)
		}
		return b.String()
	}
	if a, b := sums(back), sums(g); a != b {
		t.Errorf("got  %s\nwant %s", a, b)
	}
}

const mapping = "\uFEFF# columns\nsubject 谁\nsubject.type 什么\nrelation =投资\nobject 哪里\namount 万元 × 10000\nheadcount 人\nstatus 状态\nconfidence =0.5\nquote 原文\n"

func table(t *testing.T, name, text string) (result, error) {
	t.Helper()
	m, err := ReadMapping("m.txt", strings.NewReader(mapping))
	if err != nil {
		t.Fatal(err)
	}
	places := func(name string) ([]graph.Entity, error) {
		if name != "定西" {
			return nil, errors.New("no such place")
		}
		return []graph.Entity{{ID: "division/621100", Type: graph.City, Name: "定西市", Code: "621100"}}, nil
	}
	return readAs(t, text, Options{Name: name, Mapping: m, Places: places})
}

func TestTable(t *testing.T) {
	res, err := table(t, "a.tsv", "\uFEFF谁\t什么\t哪里\t万元\t人\t状态\t原文\n某公司\tEnterprise\t定西\t0.1234\t1,000\t计划\t\"某公司\n\"\"拟\"\"投资😀\"\n甲厂\t企业\t定西\t\t\t\t\n")
	if err != nil {
		t.Fatal(err)
	}
	g := res.Graph
	if broken := g.Check(); len(broken) > 0 {
		t.Error(broken)
	}
	firm := graph.HashID("organisation", "Enterprise", "某公司")
	for _, st := range g.Statements() {
		want := st.Subject == firm && st.Amounts[0] == 123400 && st.Headcounts[0] == 1000 && st.Status == graph.Planned && st.Evidence[0].Exact == "某公司 \"拟\"投资😀" ||
			st.Subject != firm && st.Amounts == nil && st.Status == graph.Done && st.Evidence[0].Exact == "甲厂 企业 定西"
		if !want || st.Confidence != 0.5 || st.Object != "division/621100" {
			t.Errorf("%+v", st)
		}
	}
	if n := g.Entity("division/621100").MentionCount(); n != 2 || len(g.Statements()) != 2 {
		t.Errorf("%d mentions, %d statements", n, len(g.Statements()))
	}
}

func TestBadTables(t *testing.T) {
	const head = "谁,什么,哪里,万元,人,状态,原文\n"
	for text, want := range map[string]string{
		"":                          "a.csv:1: cannot be imported: the table is empty",
		"谁,什么\n":                    "a.csv:1: cannot be imported: no column \"哪里\", which the mapping has for object; the columns are 谁, 什么",
		head + "某公司,Firma,定西,,,,\n": "a.csv:2:11: cannot be imported: unknown type \"Firma\"",
		head + ",企业,定西,,,,\n":       "a.csv:2:1: cannot be imported: the row has no subject",
		head + "某公司,企业,某地,,,,\n":    "a.csv:2:18: cannot be imported: no such place",
		head + "某公司,企业,定西,很多,,,\n": "a.csv:2:25: cannot be imported: the amount is \"很多\"",
		head + "某公司,企业,定西,,x,,\n":  "a.csv:2:26: cannot be imported: the headcount is \"x\"",
		head + "某公司,企业,定西,,,也许,\n": "the status is \"也许\"",
		head + "a,企业,定西,,,,,,\n":   "a.csv:2: cannot be imported: the row has 9 cells",
		head + "a,\"企业,定西\n":       "not CSV",
		head + "定西,,定西,,,,\n":      "investsIn",
	} {
		if _, err := table(t, "a.csv", text); !errors.Is(err, ErrInput) || !strings.Contains(err.Error(), want) {
			t.Errorf("%q:\n got %v\nwant %s", text, err, want)
		}
	}
	for text, want := range map[string]string{
		"who x":                  "m.txt:1: cannot be imported: unknown field \"who\"",
		"subject":                "m.txt:1: cannot be imported: subject lacks its column",
		"amount x × y":           "m.txt:1: cannot be imported: a whole number",
		"subject x\nrelation =a": "m.txt: cannot be imported: it says nothing of object",
	} {
		if _, err := ReadMapping("m.txt", strings.NewReader(text)); !errors.Is(err, ErrInput) || !strings.Contains(err.Error(), want) {
			t.Errorf("%q:\n got %v\nwant %s", text, err, want)
		}
	}
	for text, want := range map[string]string{
		"":                        "a.graphml:1:1: cannot be imported: no <graphml>",
		"<graphml><node":          "a.graphml:1:15: cannot be imported: not XML",
		"<graphml><node id='a'/>": "a.graphml:1:24: cannot be imported: node \"a\" has no type",
		strings.Replace(foreign, `target="b"`, `target="c"`, 1): "the node \"c\", which is not in the file",
		strings.Replace(foreign, `>帮扶<`, `>hilft<`, 1):          "the edge has no relation that the schema has",
		strings.Replace(foreign, `2.52E8`, `viel`, 1):           "the amount is \"viel\"",
		strings.Replace(foreign, `2.52E8`, `1e999999999`, 1):    "the amount is \"1e999999999\"",
	} {
		if _, err := readAs(t, text, Options{Name: "a.graphml"}); !errors.Is(err, ErrInput) || !strings.Contains(err.Error(), want) {
			t.Errorf("%.60q:\n got %v\nwant %s", text, err, want)
		}
	}
}
