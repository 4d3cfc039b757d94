package export

// rdfData is the graph as N-Quads without named graphs: what loads fastest, and is asked without
// naming graphs. Every statement says its document all the same.
func rdfData(s *source, opt Options) []File {
	opt.Graphs = GraphsNone
	return []File{
		written("data/kg.nt", WriteNQuads, s, opt),
		written("data/ontology.ttl", WriteOntology, s, opt),
		written("data/shapes.ttl", WriteShapes, s, opt),
	}
}

func oxigraphKit(s *source, opt Options) (parts, error) {
	return parts{rdfData(s, opt), `## Load

From this folder:

    oxigraph load --location kg.oxigraph --file data/kg.nt data/ontology.ttl
    oxigraph query --location kg.oxigraph --query-file queries/1-subjects.rq --results-format csv
    oxigraph serve --location kg.oxigraph

` + "`data/shapes.ttl`" + ` has SHACL shapes that the data conforms to.
`}, nil
}

func jenaKit(s *source, opt Options) (parts, error) {
	return parts{rdfData(s, opt), `## Load

From this folder:

    tdb2.tdbloader --loc kg.tdb data/kg.nt data/ontology.ttl
    tdb2.tdbquery --loc kg.tdb --query queries/1-subjects.rq --results csv
    fuseki-server --loc kg.tdb /kg

` + "`data/shapes.ttl`" + ` has SHACL shapes: shacl validate --shapes data/shapes.ttl --data data/kg.nt
`}, nil
}
