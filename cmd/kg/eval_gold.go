package main

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"

	"example.org/kg/extract"
	"example.org/kg/extract/document"
	"example.org/kg/extract/eval"
)

// goldFiles lists the annotations under the paths: files, and the .json files of folders.
func goldFiles(paths []string) (files []string, failed []error) {
	for _, path := range paths {
		info, err := os.Stat(path)
		switch {
		case err != nil:
			failed = append(failed, err)
			continue
		case !info.IsDir():
			files = append(files, path)
			continue
		}
		found, err := filepath.Glob(filepath.Join(escapeGlob(path), "*.json"))
		if err == nil && len(found) == 0 {
			err = fmt.Errorf("%s: no annotations in this folder (files ending in .json)", path)
		}
		if err != nil {
			failed = append(failed, err)
		}
		files = append(files, found...)
	}
	return files, failed
}

// escapeGlob takes their meaning from the signs of patterns in a path.
func escapeGlob(path string) string {
	return strings.NewReplacer(`\`, `\\`, "*", `\*`, "?", `\?`, "[", `\[`).Replace(path)
}

// evaluate reads the article of an annotation and scores what comes out.
func evaluate(extractor *extract.Extractor, goldFile, textFolder string) (eval.Result, error) {
	gold, err := eval.ReadGold(goldFile, extractor.Schema().Graph())
	if err != nil {
		return eval.Result{}, err
	}
	textFile, err := textOf(goldFile, textFolder)
	if err != nil {
		return eval.Result{}, err
	}
	data, err := readFile(textFile)
	if err != nil {
		return eval.Result{}, err
	}
	doc, err := document.Parse(textFile, data)
	if err != nil {
		return eval.Result{}, err
	}
	g, err := extractor.Article(doc)
	if err != nil {
		return eval.Result{}, err
	}
	return eval.Score(g, gold), nil
}

// textOf finds the article of an annotation.
func textOf(goldFile, folder string) (string, error) {
	near := filepath.Dir(goldFile)
	folders := []string{filepath.Join(near, "..", "articles"), filepath.Join(near, "..", "..", "articles"), near}
	if folder != "" {
		folders = []string{folder}
	}
	name := strings.TrimSuffix(filepath.Base(goldFile), filepath.Ext(goldFile)) + ".txt"
	for _, folder := range folders {
		switch _, err := os.Stat(filepath.Join(folder, name)); {
		case err == nil:
			return filepath.Join(folder, name), nil
		case !errors.Is(err, fs.ErrNotExist):
			return "", err
		}
	}
	return "", fmt.Errorf("%s: its article %s is not in %s; name the folder with --text", goldFile, name, strings.Join(folders, " or "))
}
