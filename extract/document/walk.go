package document

import (
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
)

// articleEndings are the names that Walk takes from a folder.
var articleEndings = [...]string{".txt", ".text", ".md", ".html", ".htm", ".xhtml"}

// Walk calls visit with the location of every article under paths, in their order: a file named there whatever its name, "-" as
// it is, and of a folder, recursively and sorted by name, the files that end in .txt, .text, .md, .html, .htm or .xhtml (any
// case). Hidden files and folders in a folder are left out. The first error, of visit or of the file system, ends the walk; visit
// may return fs.SkipAll to end it without one.
func Walk(paths []string, visit func(location string) error) error {
	for _, path := range paths {
		if err := walkPath(path, visit); err != nil {
			if err == fs.SkipAll {
				return nil
			}
			return err
		}
	}
	return nil
}

func walkPath(path string, visit func(location string) error) error {
	if path == "-" {
		return visit(path)
	}
	info, err := os.Stat(path)
	if err != nil {
		return err
	}
	if !info.IsDir() {
		return visit(path)
	}
	root := filepath.Clean(path) + string(filepath.Separator) // the separator follows a link to a folder
	var stop error                                            // visit's own, which filepath.WalkDir would otherwise interpret
	err = filepath.WalkDir(root, func(location string, entry fs.DirEntry, err error) error {
		switch {
		case err != nil:
			return err
		case location == root:
			return nil
		case entry.IsDir():
			if strings.HasPrefix(entry.Name(), ".") {
				return fs.SkipDir
			}
			return nil
		case !isArticle(entry):
			return nil
		}
		if stop = visit(location); stop != nil {
			return fs.SkipAll
		}
		return nil
	})
	if err != nil {
		return err
	}
	return stop
}

func isArticle(entry fs.DirEntry) bool {
	const special = fs.ModeType &^ fs.ModeSymlink
	return entry.Type()&special == 0 && !strings.HasPrefix(entry.Name(), ".") &&
		slices.Contains(articleEndings[:], strings.ToLower(filepath.Ext(entry.Name())))
}
