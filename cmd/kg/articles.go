package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"

	"example.org/kg/extract/document"
	"example.org/kg/testdata"
)

// embeddedPrefix stands before the locations of the articles in the binary: no file has them.
const embeddedPrefix = "embedded:"

// fromStdin stands before the locations of what came from standard input: part of a hash follows, so that one text does not take the
// place of another.
const fromStdin = stdio + ":"

// article is one thing to read.
type article struct {
	location string // the path as given, cleaned; "-" for standard input
	read     func(context.Context) ([]byte, error)
}

// embeddedArticles lists the articles in the binary, by name.
func embeddedArticles() ([]article, error) {
	names, err := fs.Glob(testdata.Articles, "articles/*.txt")
	if err != nil {
		return nil, err
	}
	articles := make([]article, len(names))
	for i, name := range names {
		articles[i] = article{embeddedPrefix + name, func(context.Context) ([]byte, error) { return testdata.Articles.ReadFile(name) }}
	}
	return articles, nil
}

// findArticles lists the articles under paths, each once, in their order. A path that cannot be walked gives an error in failed
// and does not keep the others from being read.
func findArticles(std *streams, paths []string) (articles []article, failed []error) {
	seen := map[string]bool{}
	for _, path := range paths {
		found := 0
		err := document.Walk([]string{path}, func(location string) error {
			found++
			if location != stdio {
				location = filepath.Clean(location)
			}
			if !seen[location] {
				seen[location] = true
				articles = append(articles, newArticle(std, location))
			}
			return nil
		})
		switch {
		case err != nil:
			failed = append(failed, err)
		case found == 0:
			failed = append(failed, fmt.Errorf("%s: no articles in this folder (files ending in .txt, .md, .html …)", path))
		}
	}
	return articles, failed
}

func newArticle(std *streams, location string) article {
	if location == stdio {
		return article{location, func(ctx context.Context) ([]byte, error) {
			data, err := readAll(ctx, std.in)
			if err != nil && ctx.Err() == nil {
				err = fmt.Errorf("standard input: %w", err)
			}
			return data, err
		}}
	}
	return article{location, func(context.Context) ([]byte, error) { return readFile(location) }}
}

// maxSize bounds what is read as one article: a newspaper's whole year is smaller.
const maxSize = 64 << 20

func readFile(location string) (data []byte, err error) {
	f, err := os.Open(location)
	if err != nil {
		return nil, err
	}
	defer func() { err = errors.Join(err, f.Close()) }()
	data, err = io.ReadAll(io.LimitReader(f, maxSize+1))
	switch {
	case err != nil:
		return nil, err
	case len(data) > maxSize:
		return nil, fmt.Errorf("%s: larger than %d MiB; split it into articles", location, maxSize>>20)
	}
	return data, nil
}
