package store

import (
	"crypto/sha256"
	"database/sql"
	"encoding/hex"
	"encoding/json"

	"example.org/kg/graph"
)

// buildID is a sum over the documents of a store, whatever their order: it changes whenever a document comes or
// goes or is read by another program, and with it all that is derived from the documents.
type buildID [16]byte

// toggle adds a document, or takes it away again.
func (id *buildID) toggle(document graph.ID, generator string) {
	sum := sha256.Sum256([]byte(string(document) + "\n" + generator))
	for i := range id {
		id[i] ^= sum[i]
	}
}

// stamp writes the build id: what it was, changed by what came and went.
func (ap *applier) stamp() {
	var id buildID
	if ap.anew {
		id = ap.changed
	} else if old, ok := ap.readBuildID(); ok {
		for i := range id {
			id[i] = old[i] ^ ap.changed[i]
		}
	} else { // a store of an older program
		ap.each("SELECT id, generator FROM documents", nil, func(rows *sql.Rows) error {
			var document graph.ID
			var generator string
			err := rows.Scan(&document, &generator)
			id.toggle(document, generator)
			return err
		})
	}
	ap.exec("INSERT OR REPLACE INTO meta VALUES ('build', ?)", hex.EncodeToString(id[:]))
}

func (b *batch) readBuildID() (id buildID, ok bool) {
	var text string
	if !b.row("SELECT value FROM meta WHERE key = 'build'", nil, &text) {
		return id, false
	}
	n, err := hex.Decode(id[:], []byte(text + "00000000000000000000000000000000")[:32])
	return id, err == nil && n == len(id) && len(text) == 32
}

// indexKey names what an index is made from: the documents, the edits, of which none ever goes, the schema and the form of the
// index.
func (sn *Snapshot) indexKey() (key [32]byte, ok bool) {
	id, ok := sn.b.readBuildID()
	if !ok {
		return key, false
	}
	var edits int
	sn.b.row("SELECT count(*) FROM edits", nil, &edits)
	schema, err := json.Marshal([]any{edits, sn.schema.Types(), sn.schema.Relations()})
	if err != nil {
		return key, false
	}
	return sha256.Sum256(append(append([]byte(indexMagic), id[:]...), schema...)), true
}
