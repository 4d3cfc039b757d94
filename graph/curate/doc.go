// Package curate applies the edits of curators to what documents say.
//
// An edit never changes a summed-up row: [Apply] takes the account of one document, as it was read, and gives it as the active
// edits of the log have it. A store keeps what comes out beside what came in, so an edit can be undone by applying the rest of the
// log again, and a document that is read anew gets the same edits. What the documents then say together is derived as ever.
package curate
