// Loads a kit into a database in this process and asks its queries, in JSON: a list of rows for each.
//
// usage: node databases.mjs NODE_MODULES ladybug|postgres KIT
import {readFileSync, readdirSync} from 'node:fs';
import {createRequire} from 'node:module';

const [modules, program, kit] = process.argv.slice(2);
const require = createRequire(modules + '/');
process.chdir(kit);
const read = file => readFileSync(file, 'utf8');
const queries = ending => readdirSync('queries').filter(name => name.endsWith(ending)).sort().map(name => read('queries/' + name));
const text = rows => rows.map(row => Object.values(row).map(String));

async function ladybug() {
  const {Database, Connection} = require('@ladybugdb/core');
  const connection = new Connection(new Database(':memory:'));
  for (const statement of (read('schema.cypher') + read('load.cypher')).split(';\n')) {
    if (statement.trim()) await connection.query(statement);
  }
  const answers = [];
  for (const query of queries('.cypher')) answers.push(text(await (await connection.query(query)).getAll()));
  return answers;
}

// psql reads what stands behind COPY … FROM stdin; PGlite gets it as a file. Apache AGE answers Cypher with values that look like JSON,
// decimals with their type behind.
async function postgres() {
  const {PGlite} = require('@electric-sql/pglite');
  const {age} = require('@electric-sql/pglite-age');
  const db = await PGlite.create({extensions: {age}});
  let from = 0;
  const script = read('kg.sql'), copy = /^COPY (.*) FROM stdin;\n([^]*?)^\\\.\n/gm;
  for (let found; (found = copy.exec(script)); from = copy.lastIndex) {
    await db.exec(script.slice(from, found.index));
    await db.query(`COPY ${found[1]} FROM '/dev/blob'`, [], {blob: new Blob([found[2]])});
  }
  await db.exec(script.slice(from));
  const answers = [];
  for (const query of queries('.sql')) answers.push(text((await db.query(query)).rows));
  await db.exec(read('age.sql'));
  for (const query of queries('.cypher')) {
    const columns = [...query.matchAll(/ AS (\w+)/g)].map(found => '"' + found[1] + '" agtype');
    const {rows} = await db.query(`SELECT * FROM cypher('kg_graph', $kg$ ${query.replace(/;\n$/, '')} $kg$) AS (${columns})`);
    answers.push(rows.map(row => Object.values(row).map(value => String(JSON.parse(value.replace(/::numeric$/, ''))))));
  }
  return answers;
}

console.log(JSON.stringify(await {ladybug, postgres}[program]()));
process.exit(0); // LadybugDB's threads would wait
