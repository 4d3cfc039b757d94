// Package vocab is the RDF vocabulary of kg: namespaces, classes and properties, each with its key in JSON-LD, its IRI, and
// what the ontology says of it. What is written and what is read goes by the same table.
package vocab
