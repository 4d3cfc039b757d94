// Package push sends a graph to a store of RDF over the SPARQL 1.1 Graph Store HTTP Protocol
// (https://www.w3.org/TR/sparql11-http-rdf-update/), which Fuseki, Oxigraph, GraphDB and Virtuoso speak.
package push
