-- The tables of a kg store (kg.db). Ids are the local parts of the IRIs in exports
-- ("division/621100", "statement/3f0c…"). Lists are JSON arrays. Columns that end in _fen count
-- hundredths of a yuan (分). The views at the end have Chinese names and are meant for people:
--
--     sqlite3 -box kg.db 'SELECT * FROM 关系 LIMIT 10'
--
-- The tables types and relations hold the schema of the last build.
-- In tables WITHOUT ROWID the key's columns stand first and in the key's order.

CREATE TABLE meta ( -- about the file itself
  key   TEXT PRIMARY KEY NOT NULL, -- 'schema_version', 'generator': the program that wrote last, 'folding': what made the keys in names,
  -- 'build': changes whenever the edges may have changed, 'totals': how many documents, entities, edges and statements there are
  value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE types ( -- the types of entities
  type   TEXT PRIMARY KEY NOT NULL, -- 'City'
  label  TEXT NOT NULL,             -- its Chinese name: 地市
  rank   INTEGER NOT NULL,          -- place in tables and legends
  nature TEXT NOT NULL              -- 'place', 'organisation' or 'site'
) STRICT, WITHOUT ROWID;

CREATE TABLE relations ( -- the kinds of edges
  relation  TEXT PRIMARY KEY NOT NULL, -- 'assists'
  label     TEXT NOT NULL,             -- its Chinese name: 帮扶
  symmetric INTEGER NOT NULL,          -- 1: holds in both directions
  rank      INTEGER NOT NULL,          -- place in tables and legends
  domain    TEXT NOT NULL,             -- types of its subjects
  "range"   TEXT NOT NULL              -- types of its objects
) STRICT, WITHOUT ROWID;

-- Base tables: what each document says. Dropping a document drops its rows and no others.

CREATE TABLE documents ( -- articles that were read
  id        TEXT PRIMARY KEY NOT NULL, -- hash of the text
  location  TEXT NOT NULL UNIQUE,      -- path as given
  hash      TEXT NOT NULL,             -- hex SHA-256 of the bytes read
  generator TEXT NOT NULL,             -- program that read it
  title     TEXT NOT NULL,
  date      TEXT NOT NULL,             -- ISO 8601 of any precision, '' where unknown
  source    TEXT NOT NULL,             -- paper, site or office that published it
  text      TEXT NOT NULL              -- the article as read; evidence counts its code points
) STRICT;

-- Sorts documents without reading them.
CREATE INDEX documents_date ON documents (id, date);

CREATE TABLE mentions ( -- what a document says of an entity
  document TEXT NOT NULL REFERENCES documents (id),
  entity   TEXT NOT NULL REFERENCES entities (id),
  count    INTEGER NOT NULL, -- how often it names the entity; 0: not at all, the rest is inferred
  type     TEXT NOT NULL REFERENCES types (type),
  is_group INTEGER NOT NULL, -- 1: a number of members taken together (25所学校)
  members  INTEGER NOT NULL, -- members of a group, else 0
  approx   INTEGER NOT NULL, -- 1: the number of members is rounded or a lower bound
  inferred INTEGER NOT NULL, -- 1: added for the hierarchy only
  code     TEXT NOT NULL,    -- GB/T 2260 code of a division, else ''
  parent   TEXT NOT NULL,    -- id of the division it lies in, '' where the document does not tell
  name     TEXT NOT NULL,
  aliases  TEXT NOT NULL,    -- other forms in this document, sorted
  PRIMARY KEY (document, entity)
) STRICT, WITHOUT ROWID;

CREATE INDEX mentions_entity ON mentions (entity, document, count);

CREATE TABLE statements ( -- one sentence's claim of one relation
  document     TEXT NOT NULL REFERENCES documents (id),
  id           TEXT NOT NULL, -- hash of what it claims and of its evidence
  subject      TEXT NOT NULL REFERENCES entities (id),
  relation     TEXT NOT NULL REFERENCES relations (relation),
  object       TEXT NOT NULL REFERENCES entities (id),
  amounts_fen  TEXT NOT NULL, -- money and the value of goods, in 分, ascending
  headcounts   TEXT NOT NULL, -- persons, ascending
  period_start TEXT NOT NULL, -- ISO 8601 of any precision, '' where unknown
  period_end   TEXT NOT NULL,
  status       TEXT NOT NULL, -- 'done' or 'planned'
  hedges       TEXT NOT NULL, -- source words that qualify the figures (约, 超, 累计), sorted
  confidence   REAL NOT NULL, -- 0 to 1
  rule         TEXT NOT NULL, -- name of the frame or rule that made the claim
  PRIMARY KEY (document, id)
) STRICT, WITHOUT ROWID;

-- Finds the statements between two entities in either direction.
CREATE INDEX statements_pair ON statements (min(subject, object), max(subject, object));

CREATE TABLE evidence ( -- passages that carry statements
  document  TEXT NOT NULL,
  statement TEXT NOT NULL,
  "start"   INTEGER NOT NULL, -- code points of the document's text before the passage
  id        TEXT NOT NULL,    -- hash of document, place and passage; statements may share it
  "end"     INTEGER NOT NULL, -- start plus the passage's length
  exact     TEXT NOT NULL,    -- the passage, letter for letter
  PRIMARY KEY (document, statement, "start", id),
  FOREIGN KEY (document, statement) REFERENCES statements (document, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE notes ( -- what a reader should know of a passage: an ambiguous name, say
  document TEXT NOT NULL REFERENCES documents (id),
  "start"  INTEGER NOT NULL, -- code points of the document's text
  "end"    INTEGER NOT NULL,
  kind     TEXT NOT NULL,    -- 'ambiguous'
  text     TEXT NOT NULL,    -- the passage
  detail   TEXT NOT NULL,    -- what is wrong with it, with the candidates
  PRIMARY KEY (document, "start", "end", kind, text, detail)
) STRICT, WITHOUT ROWID;

-- Edits: what curators changed. The rows of a document above are what it says after the edits; what it said before them is kept.

CREATE TABLE edits ( -- the log: no row is ever changed or taken out
  number INTEGER PRIMARY KEY NOT NULL, -- 1, 2, … in the order in which they were made
  op     TEXT NOT NULL, -- 'merge', 'split', 'rename', 'alias', 'reject', 'confirm', 'correct' or 'undo'
  date   TEXT NOT NULL, -- ISO 8601
  author TEXT NOT NULL, -- '' where not given, like the reason
  reason TEXT NOT NULL,
  body   TEXT NOT NULL  -- the whole edit, as JSON
) STRICT;

CREATE TABLE originals ( -- documents that edits changed, as they were read
  document TEXT PRIMARY KEY NOT NULL REFERENCES documents (id),
  fragment BLOB NOT NULL -- as in staged
) STRICT;

CREATE TABLE marks ( -- what in a document an edit had to do with
  document  TEXT NOT NULL REFERENCES documents (id),
  edit      INTEGER NOT NULL REFERENCES edits (number),
  entity    TEXT NOT NULL, -- what came of an entity, or ''
  statement TEXT NOT NULL, -- what came of a statement, or '' where it went
  was       TEXT NOT NULL, -- id of the entity or statement before all edits, '' where it has it still
  PRIMARY KEY (document, edit, entity, statement, was)
) STRICT, WITHOUT ROWID;

-- Derived tables: the documents taken together.

CREATE TABLE entities ( -- places, organisations and groups of them
  id        TEXT PRIMARY KEY NOT NULL,
  type      TEXT NOT NULL REFERENCES types (type),
  is_group  INTEGER NOT NULL, -- as in mentions, like the columns that follow
  members   INTEGER NOT NULL,
  approx    INTEGER NOT NULL,
  inferred  INTEGER NOT NULL, -- 1: no document names it
  code      TEXT NOT NULL,
  parent    TEXT NOT NULL,    -- may be an entity that the store does not hold
  name      TEXT NOT NULL,    -- official name in force today for a division; else the longest in the texts
  aliases   TEXT NOT NULL,    -- other forms in all documents, sorted
  mentions  INTEGER NOT NULL, -- how often all documents name it
  documents INTEGER NOT NULL  -- number of rows in mentions
) STRICT, WITHOUT ROWID;

CREATE INDEX entities_parent ON entities (parent);

CREATE TABLE names ( -- finds entities by name, alias or code
  key    TEXT NOT NULL, -- the form as the folding of the build writes it, without spaces, in lower case
  entity TEXT NOT NULL REFERENCES entities (id),
  form   TEXT NOT NULL, -- as the entity has it
  kind   TEXT NOT NULL, -- 'name', 'alias' or 'code'
  PRIMARY KEY (key, entity, form, kind)
) STRICT, WITHOUT ROWID;

CREATE TABLE edges ( -- one relation between two entities: all statements that claim it
  subject      TEXT NOT NULL REFERENCES entities (id),
  object       TEXT NOT NULL REFERENCES entities (id),
  relation     TEXT NOT NULL REFERENCES relations (relation),
  statements   INTEGER NOT NULL, -- how many claim it, at least 1
  amount_fen   INTEGER NOT NULL, -- in 分, nothing counted twice; 0 where no statement gives any
  headcount    INTEGER NOT NULL, -- persons, likewise
  period_start TEXT NOT NULL,    -- the earliest start
  period_end   TEXT NOT NULL,    -- the latest end
  planned      INTEGER NOT NULL, -- 1: no statement claims that it was done
  confidence   REAL NOT NULL,    -- the highest of its statements
  PRIMARY KEY (subject, object, relation)
) STRICT, WITHOUT ROWID;

CREATE INDEX edges_object ON edges (object, subject, relation);

-- The store's own tables.

CREATE TABLE staged ( -- read by a build that has not committed yet
  location  TEXT PRIMARY KEY NOT NULL,
  document  TEXT NOT NULL,
  hash      TEXT NOT NULL,
  generator TEXT NOT NULL,
  fragment  BLOB NOT NULL -- all that the document says, as codec.go writes it
) STRICT;

CREATE TABLE duplicates ( -- the same text at further locations, kept for when the first one goes
  location  TEXT PRIMARY KEY NOT NULL,
  document  TEXT NOT NULL REFERENCES documents (id),
  hash      TEXT NOT NULL,
  generator TEXT NOT NULL,
  fragment  BLOB NOT NULL
) STRICT;

CREATE INDEX duplicates_document ON duplicates (document, location);

-- Views.

CREATE VIEW figures AS -- the figures of the statements, one a row: kind 'amount' in 分, or 'headcount'
  SELECT s.document, s.id AS statement, s.subject, s.relation, s.object, 'amount' AS kind, f.value
    FROM statements s, json_each(s.amounts_fen) f
  UNION ALL
  SELECT s.document, s.id, s.subject, s.relation, s.object, 'headcount', f.value
    FROM statements s, json_each(s.headcounts) f;

CREATE VIEW aliases AS -- the other forms of the entities, one a row
  SELECT entity, form AS alias FROM names WHERE kind = 'alias';

CREATE VIEW 实体 AS
  SELECT e.name AS 名称, t.label || iif(e.is_group, '（群体）', '') AS 类型, e.code AS 代码,
         coalesce(p.name, e.parent) AS 所属, iif(e.is_group, e.members, NULL) AS 成员数,
         (SELECT group_concat(a.value, '、') FROM json_each(e.aliases) a) AS 别名,
         e.mentions AS 提及次数, e.documents AS 文档数, e.id AS 编号
    FROM entities e
    LEFT JOIN types t ON t.type = e.type
    LEFT JOIN entities p ON p.id = e.parent;

CREATE VIEW 陈述 AS -- one row for each statement, with its passages
  SELECT s.name AS 主体, coalesce(r.label, st.relation) AS 关系, o.name AS 客体,
         (SELECT group_concat(a.value / 100.0, '、') FROM json_each(st.amounts_fen) a) AS 金额元,
         (SELECT group_concat(h.value, '、') FROM json_each(st.headcounts) h) AS 人数,
         st.period_start AS 起, st.period_end AS 止,
         iif(st.status = 'planned', '计划', '已完成') AS 状态,
         (SELECT group_concat(h.value, '、') FROM json_each(st.hedges) h) AS 限定词,
         st.confidence AS 置信度,
         (SELECT group_concat(ev.exact, ' …… ') FROM evidence ev
           WHERE ev.document = st.document AND ev.statement = st.id) AS 原文,
         d.title AS 标题, d.date AS 日期, d.location AS 位置, st.rule AS 规则, st.id AS 编号
    FROM statements st
    JOIN documents d ON d.id = st.document
    JOIN entities s ON s.id = st.subject
    JOIN entities o ON o.id = st.object
    LEFT JOIN relations r ON r.relation = st.relation;

CREATE VIEW 关系 AS -- one row for each edge, with the surest passage
  SELECT s.name AS 主体, coalesce(r.label, e.relation) AS 关系, o.name AS 客体,
         iif(e.amount_fen > 0, e.amount_fen / 100.0, NULL) AS 金额元,
         iif(e.headcount > 0, e.headcount, NULL) AS 人数,
         e.period_start AS 起, e.period_end AS 止, iif(e.planned, '计划', '已完成') AS 状态,
         e.confidence AS 置信度, e.statements AS 陈述数,
         (SELECT ev.exact FROM statements st
            JOIN evidence ev ON ev.document = st.document AND ev.statement = st.id
           WHERE min(st.subject, st.object) = min(e.subject, e.object)
             AND max(st.subject, st.object) = max(e.subject, e.object)
             AND st.relation = e.relation AND (st.subject = e.subject OR r.symmetric)
           ORDER BY st.confidence DESC, st.id, ev."start" LIMIT 1) AS 原文,
         e.subject AS 主体编号, e.object AS 客体编号
    FROM edges e
    JOIN entities s ON s.id = e.subject
    JOIN entities o ON o.id = e.object
    LEFT JOIN relations r ON r.relation = e.relation;

CREATE VIEW 编辑 AS -- the log of edits
  SELECT number AS 序号, op AS 操作, date AS 日期, author AS 编辑者, reason AS 理由,
         (SELECT count(*) FROM marks m WHERE m.edit = number) AS 涉及条数
    FROM edits;

CREATE VIEW 文档 AS
  SELECT d.title AS 标题, d.date AS 日期, d.source AS 来源, d.location AS 位置,
         length(d.text) AS 字数,
         (SELECT count(*) FROM statements st WHERE st.document = d.id) AS 陈述数,
         (SELECT count(*) FROM mentions m WHERE m.document = d.id) AS 实体数, d.id AS 编号
    FROM documents d;
