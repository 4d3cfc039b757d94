package main

import (
	"errors"

	"example.org/kg/extract/hanzi"
	"example.org/kg/graph"
	"example.org/kg/graph/store"
)

// folding is how names on the command line are compared with those of a store.
func folding() store.Folding { return store.Folding{Name: hanzi.Version(), Fold: hanzi.Fold} }

// withStore asks a store, without the statements that are less sure.
func withStore(file string, least confidence, ask func(*store.Snapshot) error) error {
	st, err := store.OpenReadOnly(file)
	if err != nil {
		return err
	}
	snap, err := st.Snapshot(float64(least))
	if err != nil {
		return errors.Join(err, st.Close())
	}
	err = ask(snap)
	closed := errors.Join(snap.Close(), st.Close())
	if err != nil {
		return err // the other would say the same again
	}
	return closed
}

// findIn returns the ids of the entities that names on the command line mean.
func findIn(snap *store.Snapshot, names ...string) ([]graph.ID, error) {
	ids := make([]graph.ID, len(names))
	for i, name := range names {
		ent, err := snap.Find(name, folding())
		if err != nil {
			return nil, err
		}
		ids[i] = ent.ID
	}
	return ids, nil
}
