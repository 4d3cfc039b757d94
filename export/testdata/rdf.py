"""Reads RDF with the libraries of Python, and tells in JSON what it saw.

usage: rdf.py same FILE FORMAT FILE FORMAT   are the triples the same, whatever graphs they are in?
       rdf.py query FILE FORMAT QUERY...     the answers of rdflib, as lists of lists of texts
       rdf.py write FILE FORMAT              how many triples a second rdflib writes
       rdf.py shacl SHAPES FILE...           what pyshacl finds in each file of N-Triples: a list of messages, none for sound data
"""
import json
import sys

import rdflib


def load(path, form):
    data = rdflib.Dataset(default_union=True) if form in ("nquads", "trig") else rdflib.Graph()
    data.parse(path, format=form)
    return data


def triples(path, form):
    def text(o):  # rdflib keeps how numbers of JSON are written: 0 and 0.0
        return str(float(o)) if getattr(o, "datatype", None) == rdflib.XSD.double else o.n3()
    return {(s, p, text(o)) for s, p, o, *_ in load(path, form).triples((None, None, None))}


def same(a, form_a, b, form_b):
    one, other = triples(a, form_a), triples(b, form_b)
    return {"triples": len(one), "missing": sorted(map(str, one - other))[:3], "more": sorted(map(str, other - one))[:3]}


def query(path, form, *queries):
    data = load(path, form)
    return [sorted([str(term) for term in row] for row in data.query(q)) for q in queries]


def write(path, form):
    import time
    data = rdflib.Graph().parse(path, format="nt")
    start = time.process_time()
    data.serialize(format=form, destination="/dev/null")
    return {"triples": len(data), "seconds": time.process_time() - start}


def shacl(shapes, *files):
    import pyshacl
    shapes = rdflib.Graph().parse(shapes, format="turtle")
    message = rdflib.URIRef("http://www.w3.org/ns/shacl#resultMessage")
    found = []
    for path in files:
        conforms, report, _ = pyshacl.validate(rdflib.Graph().parse(path, format="nt"), shacl_graph=shapes, inference="none")
        messages = sorted(map(str, report.objects(None, message)))
        found.append(messages if messages or conforms else ["does not conform"])
    return found


if __name__ == "__main__":
    json.dump(globals()[sys.argv[1]](*sys.argv[2:]), sys.stdout)
