"""Reads an export with the library that users read it with, and tells in JSON what it saw.

usage: readers.py READER FILE…

READER is a library, or a library and what it reads: networkx_gexf.
"""
import json
import os
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
    return describe_graph(networkx.read_graphml(path))


def read_igraph(path):
    import igraph
    g = igraph.Graph.Read_GraphML(path)
    values = lambda name: [v for v in (g.es[name] if name in g.es.attributes() else []) if v == v]
    return {
        "nodes": g.vcount(), "edges": g.ecount(), "directed": g.is_directed(), "names": sorted(g.vs["name"]) if g.vcount() else [],
        "amounts": sorted(str(a) for a in values("amount")), "headcounts": sorted(values("headcount")),
    }


def read_networkx_gexf(path):
    import io
    import networkx
    with open(path, encoding="utf-8") as f:  # networkx before 3 knows GEXF 1.2 only, which is named otherwise
        text = f.read().replace('"http://gexf.net/1.3', '"http://www.gexf.net/1.2draft')
    return describe_graph(networkx.read_gexf(io.BytesIO(text.encode()), version="1.2draft"))


def read_networkx_nodelink(path):
    import inspect
    import networkx
    with open(path, encoding="utf-8") as f:
        data = json.load(f)
    named = "edges" in inspect.signature(networkx.node_link_graph).parameters
    return describe_graph(networkx.node_link_graph(data, **({"edges": "links"} if named else {})))


def describe_graph(g):
    edges = [d for _, _, d in g.edges(data=True)]
    return {
        "nodes": len(g), "edges": g.number_of_edges(), "directed": g.is_directed(),
        "names": sorted(d["name"] for _, d in g.nodes(data=True)),
        "amounts": sorted(str(float(d["amount"])) for d in edges if "amount" in d),
        "headcounts": sorted(d["headcount"] for d in edges if "headcount" in d),
    }


def read_duckdb(*paths):
    """The rows of Parquet or CSV files, with every value as text as kg writes it."""
    import duckdb
    tables = {}
    for path in paths:
        kind = ", all_varchar=true, nullstr='', max_line_size=20000000" if path.endswith(".csv") else ""
        reader = "read_csv" if path.endswith(".csv") else "read_parquet"
        rows = duckdb.sql(f"select * from {reader}('{path}'{kind})").fetchall()
        tables[os.path.basename(path)] = [[plain(v) for v in row] for row in rows]
    return tables


def plain(value):
    if value is None:
        return ""
    if isinstance(value, bool):
        return str(value).lower()
    text = format(value, "f") if type(value).__name__ == "Decimal" else str(value)
    if type(value).__name__ in ("Decimal", "float") and "." in text:
        text = text.rstrip("0").rstrip(".")
    return text


def read_pyarrow(*paths):
    import pyarrow.parquet
    return {os.path.basename(p): [[plain(v) for v in row.values()] for row in pyarrow.parquet.read_table(p).to_pylist()] for p in paths}


def read_openpyxl(path):
    """The cells of each sheet with their types, and what Excel makes of the heading."""
    import openpyxl
    book = openpyxl.load_workbook(path)
    return {
        sheet.title: {
            "rows": [[c.value for c in row] for row in sheet.iter_rows()],
            "types": sorted({c.data_type for row in sheet.iter_rows() for c in row}),
            "frozen": sheet.freeze_panes, "filter": sheet.auto_filter.ref,
        } for sheet in book
    }


def read_duckdb_kit(folder):
    """The answers of a kit's queries."""
    import duckdb
    os.chdir(folder)
    db = duckdb.connect()
    db.execute(open("load.sql", encoding="utf-8").read())
    return [[[plain(v) for v in row] for row in db.execute(query).fetchall()] for query in queries(".sql")]


def read_rdflib_kit(folder):
    import rdflib
    os.chdir(folder)
    g = rdflib.Graph().parse("data/kg.nt", format="nt")
    return [[[str(v) for v in row] for row in g.query(query)] for query in queries(".rq")]


def read_networkx_kit(folder):
    import csv
    import io
    import networkx
    import subprocess
    os.chdir(folder)
    environment = dict(os.environ, PYTHONPATH=os.pathsep.join(filter(None, [".", os.environ.get("PYTHONPATH")])))
    out = [subprocess.run([sys.executable, "queries/" + name], env=environment, check=True, capture_output=True).stdout.decode()
           for name in sorted(os.listdir("queries")) if name.endswith(".py")]
    csv.field_size_limit(2**31 - 1)
    return [list(csv.reader(io.StringIO(text, newline="")))[1:] for text in out]


def queries(ending):
    return [open("queries/" + name, encoding="utf-8").read() for name in sorted(os.listdir("queries")) if name.endswith(ending)]


def read_networkx_speed(path):
    """Seconds of processor time that networkx takes to write a graph that it has in memory. It has no CSV with columns: csv is
    Python's, and edgelist its own lines with all attributes as a dict of Python."""
    import csv
    import io
    import networkx
    import time
    with open(path, encoding="utf-8") as f:
        g = networkx.node_link_graph(json.load(f), edges="links")
    for _, d in g.nodes(data=True):
        d["aliases"] = "; ".join(d.get("aliases", []))

    def seconds(write):
        start = time.process_time()
        write()
        return time.process_time() - start

    edges = [dict(d, source=u, target=v, key=k) for u, v, k, d in g.edges(keys=True, data=True)]
    fields = list(dict.fromkeys(key for edge in edges for key in edge))

    def table():
        out = csv.DictWriter(io.StringIO(), fields)
        out.writeheader()
        out.writerows(edges)

    return {
        "graphml": seconds(lambda: networkx.write_graphml_xml(g, io.BytesIO())),
        "gexf": seconds(lambda: networkx.write_gexf(g, io.BytesIO())),
        "nodelink": seconds(lambda: json.dumps(networkx.node_link_data(g, edges="links"), ensure_ascii=False)),
        "csv": seconds(table),
        "edgelist": seconds(lambda: networkx.write_edgelist(g, io.BytesIO(), delimiter=",")),
    }


if __name__ == "__main__":
    json.dump(globals()["read_" + sys.argv[1]](*sys.argv[2:]), sys.stdout)
