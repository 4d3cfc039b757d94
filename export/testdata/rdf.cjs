// Reads RDF with the libraries of npm, and tells in JSON or N-Quads what it saw. NODE_PATH says where they are.
//
// usage: node rdf.cjs jsonld FILE               N-Quads by jsonld.js, a conforming processor of JSON-LD
//        node rdf.cjs oxigraph FILE MEDIA       N-Quads by the store Oxigraph
//        node rdf.cjs query FILE MEDIA QUERY…   the answers of Oxigraph, as lists of lists of texts
const fs = require("fs");
const [what, file, media, ...queries] = process.argv.slice(2);
const text = fs.readFileSync(file, "utf8");

function load() {
  const { Store } = require("oxigraph");
  const store = new Store();
  store.load(text, { format: media });
  return store;
}

async function main() {
  switch (what) {
    case "jsonld":
      process.stdout.write(await require("jsonld").toRDF(JSON.parse(text), {
        format: "application/n-quads",
        documentLoader: (url) => { throw new Error("the context asks for " + url); },
      }));
      break;
    case "oxigraph":
      process.stdout.write(load().dump({ format: "application/n-quads" }));
      break;
    case "query": {
      const store = load();
      const answers = queries.map((q) => store.query(q, { use_default_graph_as_union: true })
        .map((row) => [...row.values()].map((term) => term.value)).sort());
      process.stdout.write(JSON.stringify(answers));
    }
  }
}

main().catch((err) => { console.error(err); process.exit(1); });
