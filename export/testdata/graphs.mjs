// Reads an export with graphology, the graph library of JavaScript, and tells in JSON what it saw.
//
// usage: node graphs.mjs NODE_MODULES graphml|gexf|nodelink FILE
import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';

const [modules, format, file] = process.argv.slice(2);
const require = createRequire(modules + '/');
const {MultiGraph, MultiDirectedGraph} = require('graphology');
const text = readFileSync(file, 'utf8');

function read() {
  if (format !== 'nodelink') return require('graphology-' + format).parse(MultiGraph, text); // an empty one is mixed
  const graph = new MultiDirectedGraph(), data = JSON.parse(text);
  for (const {id, ...attributes} of data.nodes) graph.addNode(id, attributes);
  for (const {source, target, key, ...attributes} of data.links) graph.addEdge(source, target, attributes);
  return graph;
}

const graph = read(), edges = graph.mapEdges((_, attributes) => attributes);
console.log(JSON.stringify({
  nodes: graph.order, edges: graph.size, directed: graph.undirectedSize === 0,
  names: graph.mapNodes((_, attributes) => attributes.name),
  amounts: edges.filter(e => 'amount' in e).map(e => String(e.amount)),
  headcounts: edges.filter(e => 'headcount' in e).map(e => e.headcount),
}));
