package export

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"

	"example.org/kg/export/vocab"
	"example.org/kg/graph"
)

// WriteFrame writes one entity with its neighbourhood as JSON-LD, a tree: the entity, inside of it the places it lies in and the
// entities it is related to, and the statements that say so with their evidence and documents. Each thing stands once and is named by
// its id where it comes again. What leads to the entity stands under @reverse. Every triple is one of WriteJSONLD's, apart from the
// other relations of the neighbours and the edits, which are left out. The graph need hold no more than that. Errors wrap graph.ErrUnknown where there is no such entity.
func WriteFrame(w io.Writer, g *graph.Graph, id graph.ID, opt Options) error {
	ns, err := opt.namespaces()
	if err != nil {
		return err
	}
	if g.Entity(id) == nil {
		return &graph.UnknownError{Name: string(id)}
	}
	f := &framer{g: g, prefix: ns.Prefix + "r:", out: newJSONSink(nil, ns, g.Schema()), told: map[graph.ID]bool{}}
	f.d = &describer{sink: f.out, relations: g.Schema().Relations(), fullText: opt.Texts}
	root, err := f.root(id)
	if err != nil {
		return err
	}
	var context bytes.Buffer
	context.Write(append(appendContext(nil, ns, g.Schema(), false), '}'))
	var holder map[string]json.RawMessage
	if err := json.Unmarshal(context.Bytes(), &holder); err != nil {
		return err
	}
	root["@context"] = holder["@context"]
	enc := json.NewEncoder(w)
	enc.SetIndent("", " ")
	return enc.Encode(root)
}

// tree is a JSON object.
type tree = map[string]any

type framer struct {
	g      *graph.Graph
	prefix string // of ids
	d      *describer
	out    *jsonSink
	told   map[graph.ID]bool
}

// node is a thing as it stands in the JSON-LD.
func (f *framer) node(t thing) (tree, error) {
	f.out.buf = f.out.buf[:0]
	t.describe(f.d)
	n := tree{}
	dec := json.NewDecoder(bytes.NewReader(f.out.buf))
	dec.UseNumber()
	if err := dec.Decode(&n); err != nil {
		return nil, fmt.Errorf("framing: %w", err)
	}
	return n, nil
}

func (f *framer) root(id graph.ID) (tree, error) {
	f.told[id] = true
	root, err := f.entity(id)
	if err != nil {
		return nil, err
	}
	to, from := f.neighbours(id)
	reverse := tree{}
	for _, rule := range f.g.Schema().Relations() {
		key := string(rule.Relation)
		if list, err := f.entities(to[rule.Relation]); err != nil {
			return nil, err
		} else if len(list) > 0 {
			root[key] = list
		}
		if list, err := f.entities(from[rule.Relation]); err != nil {
			return nil, err
		} else if len(list) > 0 {
			reverse[key] = list
		}
	}
	for _, st := range f.g.Statements() {
		end := vocab.Subject
		switch id {
		case st.Subject:
		case st.Object:
			end = vocab.Object
		default:
			continue
		}
		n, err := f.statement(st)
		if err != nil {
			return nil, err
		}
		key := vocab.Table()[end].Key
		delete(n, key) // that it stands here says so
		list, _ := reverse[key].([]any)
		reverse[key] = append(list, n)
	}
	if len(reverse) > 0 {
		root["@reverse"] = reverse
	}
	return root, nil
}

// neighbours are the entities that relations lead to and from; those of symmetric ones are led to.
func (f *framer) neighbours(id graph.ID) (to, from map[graph.Relation][]graph.ID) {
	to, from = map[graph.Relation][]graph.ID{}, map[graph.Relation][]graph.ID{}
	for t := range f.g.ScanTriples() {
		rule, _ := f.g.Schema().Rule(t.Relation)
		switch id {
		case t.Subject:
			to[t.Relation] = append(to[t.Relation], t.Object)
		case t.Object:
			if !rule.Symmetric {
				from[t.Relation] = append(from[t.Relation], t.Subject)
			}
		}
	}
	return to, from
}

// entity is an entity with the places it lies in, without relations.
func (f *framer) entity(id graph.ID) (tree, error) {
	n, err := f.node(entityWith{ent: f.g.Entity(id)})
	if err != nil {
		return nil, err
	}
	if parent := f.g.Entity(f.g.Entity(id).Parent); parent != nil {
		n[vocab.Table()[vocab.ContainedInPlace].Key], err = f.once(parent.ID, func() (tree, error) { return f.entity(parent.ID) })
	}
	return n, err
}

func (f *framer) entities(ids []graph.ID) ([]any, error) {
	var list []any
	for _, id := range ids {
		n, err := f.once(id, func() (tree, error) { return f.entity(id) })
		if err != nil {
			return nil, err
		}
		list = append(list, n)
	}
	return list, nil
}

// once is a thing the first time, and its id afterwards.
func (f *framer) once(id graph.ID, make func() (tree, error)) (any, error) {
	if f.told[id] {
		return f.prefix + vocab.Local(id), nil
	}
	f.told[id] = true
	return make()
}

func (f *framer) statement(st *graph.Statement) (tree, error) {
	n, err := f.node(statementThing{st})
	if err != nil {
		return nil, err
	}
	var list []any
	for i := range st.Evidence {
		ev := &st.Evidence[i]
		item, err := f.once(ev.ID, func() (tree, error) { return f.evidence(ev) })
		if err != nil {
			return nil, err
		}
		list = append(list, item)
	}
	n[vocab.Table()[vocab.Evidence].Key] = list
	return n, nil
}

func (f *framer) evidence(ev *graph.Evidence) (tree, error) {
	n, err := f.node(evidenceThing{ev})
	if err != nil {
		return nil, err
	}
	if doc := f.g.Document(ev.Document); doc != nil {
		n[vocab.Table()[vocab.Source].Key], err = f.once(doc.ID, func() (tree, error) { return f.node(documentWith{doc: doc}) })
	}
	return n, err
}
