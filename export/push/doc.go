// Package push sends a graph to a store: as RDF over the SPARQL 1.1 Graph Store HTTP Protocol
// (https://www.w3.org/TR/sparql11-http-rdf-update/), which Fuseki, Oxigraph, GraphDB and Virtuoso speak, and as a graph of properties over
// Bolt (https://neo4j.com/docs/bolt/current/), which Neo4j and Memgraph speak.
package push
