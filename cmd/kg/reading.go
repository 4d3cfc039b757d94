package main

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"iter"
	"sync"

	"example.org/kg/extract"
	"example.org/kg/extract/document"
	"example.org/kg/graph"
)

// reading is what became of one article: a fragment of the graph, an error that names the article, or neither when it is known.
type reading struct {
	index    int // among the articles
	fragment *graph.Graph
	err      error
}

// readings reads the articles with a number of goroutines and yields what they give, in no order. known has the hashes of what
// needs no reading, by location. When ctx is done the rest is left unread.
func readings(ctx context.Context, extractor *extract.Extractor, articles []article, known map[string]string, jobs int) iter.Seq[reading] {
	return func(yield func(reading) bool) {
		ctx, stop := context.WithCancel(ctx)
		defer stop()
		next := make(chan int)
		done := make(chan reading)
		go func() {
			defer close(next)
			for i := range articles {
				select {
				case next <- i:
				case <-ctx.Done():
					return
				}
			}
		}()
		var workers sync.WaitGroup
		for range min(jobs, len(articles)) {
			workers.Go(func() {
				for i := range next {
					fragment, err := read(ctx, extractor, articles[i], known)
					select {
					case done <- reading{i, fragment, err}:
					case <-ctx.Done():
						return
					}
				}
			})
		}
		go func() {
			workers.Wait()
			close(done)
		}()
		for r := range done {
			if ctx.Err() != nil || !yield(r) {
				return
			}
		}
	}
}

// read turns an article into a fragment, or into nil where known says that nothing has changed. An article that trips the
// extractor up costs that article only.
func read(ctx context.Context, extractor *extract.Extractor, a article, known map[string]string) (fragment *graph.Graph, err error) {
	defer func() {
		if fault := recover(); fault != nil {
			fragment, err = nil, mistake(a, fault)
		}
	}()
	data, err := a.read(ctx)
	if err != nil {
		return nil, err
	}
	sum := sha256.Sum256(data)
	location := a.location
	if location == stdio {
		location = fromStdin + hex.EncodeToString(sum[:4])
	}
	if hash, ok := known[location]; ok && hash == hex.EncodeToString(sum[:]) {
		return nil, nil
	}
	doc, err := document.Parse(a.location, data)
	if err != nil {
		return nil, err
	}
	doc.Location = location
	return extractor.Article(doc)
}

// mistake is the error of an article that trips the extractor up.
func mistake(a article, fault any) error {
	return fmt.Errorf("%s: cannot be read because of a mistake in kg, please report it: %v", a.location, fault)
}
