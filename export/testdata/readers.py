"""Reads an export with the library that users read it with, and tells in JSON what it saw.

usage: readers.py rdflib|pyld|networkx|igraph FILE
"""
import json
import sys

XSD = "http://www.w3.org/2001/XMLSchema#"


def read_rdflib(path):
    import rdflib
    g = rdflib.Graph().parse(path, format="turtle" if path.endswith(".ttl") else "json-ld")
    literals = [o for o in g.objects() if isinstance(o, rdflib.Literal)]
    return describe_rdf(
        [(str(s), str(p), str(o)) for s, p, o in g],
        sum(isinstance(t, rdflib.BNode) for triple in g for t in triple),
        [str(o) for o in literals if getattr(o, "ill_typed", False)],
        [str(o) for o in g.objects(None, rdflib.URIRef("https://example.org/kg/ontology#amount"))
         if o.datatype in (rdflib.XSD.decimal, rdflib.XSD.integer)])


def read_pyld(path):
    from pyld import jsonld
    doc = json.load(open(path, encoding="utf-8"))
    again = jsonld.compact(jsonld.expand(doc), doc["@context"])
    quads = jsonld.to_rdf(doc)["@default"]
    amounts = [q["object"] for q in quads if q["predicate"]["value"].endswith("#amount")]
    seen = describe_rdf(
        [(q["subject"]["value"], q["predicate"]["value"], q["object"]["value"]) for q in quads],
        sum(q[part]["type"] == "blank node" for q in quads for part in ("subject", "object")), [],
        [a["value"] for a in amounts if a["datatype"] in (XSD + "decimal", XSD + "integer")])
    seen["stable"] = by_id(again["@graph"]) == by_id(doc["@graph"])
    return seen


def by_id(entries):
    """The entries, with the alias of @type in literals too, as compaction writes it."""
    text = json.dumps(entries).replace('"@type": ', '"type": ')
    return {e["id"]: e for e in json.loads(text)}


def describe_rdf(triples, blanks, ill_typed, amounts):
    iris = {t for s, p, _ in triples for t in (s, p)}
    return {
        "triples": len(triples), "blanks": blanks, "illTyped": ill_typed, "amounts": sorted(amounts),
        "relative": sorted(i for i in iris if not i.startswith(("http://", "https://")) or not i.isascii()),
        "statements": sum(o.endswith("rdf-syntax-ns#Statement") for _, _, o in triples),
    }


def read_networkx(path):
    import networkx
    g = networkx.read_graphml(path)
    return {
        "nodes": len(g), "edges": g.number_of_edges(), "directed": g.is_directed(),
        "names": sorted(d["name"] for _, d in g.nodes(data=True)),
        "amounts": sorted(str(d["amount"]) for _, _, d in g.edges(data=True) if "amount" in d),
        "kinds": sorted({type(v).__name__ for _, _, d in g.edges(data=True) for v in d.values()}),
    }


def read_igraph(path):
    import igraph
    g = igraph.Graph.Read_GraphML(path)
    return {
        "nodes": g.vcount(), "edges": g.ecount(), "directed": g.is_directed(), "names": sorted(g.vs["name"]),
        "amounts": sorted(str(a) for a in g.es["amount"] if a == a),
    }


if __name__ == "__main__":
    json.dump(globals()["read_" + sys.argv[1]](sys.argv[2]), sys.stdout)
