package page

import (
	"bytes"
	"compress/gzip"
	"context"
	"crypto/sha256"
	_ "embed"
	"encoding/base64"
	"encoding/json"
	"fmt"
	"io"

	"example.org/kg/export/internal/look"
	"example.org/kg/export/internal/safe"
	"example.org/kg/graph"
)

// The parts of the page besides its data: see the folder web.
//
//go:generate npm --prefix web ci --ignore-scripts
//go:generate npm --prefix web run pinyin
//go:generate npm --prefix web run build
var (
	//go:embed web/dist/page.html
	pageBody string
	//go:embed web/dist/page.css
	pageStyle string
	//go:embed web/dist/page.js
	pageScript string
)

// maxPlain is how many bytes of data a page holds as readable JSON; more is compressed.
const maxPlain = 256 << 10

// Options are what a page shows. The zero value shows every entity that takes part in a relation.
type Options struct {
	// Title stands above the page; "" gives a general one.
	Title string
	// Selection says, in Chinese, what part of a larger graph this one is.
	Selection []string
	// Path lists entities that follow each other on a path, which the page begins with.
	Path []graph.ID
	// Hierarchy draws 下辖 lines from each division to what lies in it, with the divisions
	// between.
	Hierarchy bool
	// Isolated also draws the entities that take part in no relation.
	Isolated bool
	// Fold is the form in which names are compared, see graph.Fold: the search finds a name in
	// every form that folds to it. It may be nil.
	Fold graph.Fold
}

// Write writes the graph as a web page to explore it with: one file that works offline and
// holds the articles that carry evidence. It loads nothing, and its Content-Security-Policy
// allows no script but its own; what the articles say stands in a data block and is only ever
// shown as text. Besides what it draws, the page knows the entities without a relation. It
// has no limit to its size. w gets the whole page or nothing.
func Write(ctx context.Context, w io.Writer, g *graph.Graph, opt Options) error {
	data, err := json.Marshal(newContent(g, opt)) // escapes <, > and &: nothing can end the data block
	if err != nil {
		return err
	}
	media := "application/json"
	if len(data) > maxPlain {
		media = "application/gzip"
		if data, err = squeeze(data); err != nil {
			return err
		}
	}
	if err := context.Cause(ctx); err != nil {
		return err
	}
	var b bytes.Buffer
	fmt.Fprintf(&b, "<!DOCTYPE html>\n<html lang=\"zh-CN\">\n<head>\n<meta charset=\"utf-8\">\n"+
		"<meta http-equiv=\"Content-Security-Policy\" content=\"%s\">\n"+
		"<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"+
		"<meta name=\"referrer\" content=\"no-referrer\">\n<meta name=\"generator\" content=\"kg\">\n"+
		"<title>%s</title>\n<style>%s</style>\n</head>\n<body>\n%s<script id=\"data\" type=\"%s\">%s</script>\n<script>%s</script>\n</body>\n</html>\n",
		contentPolicy(), safe.XML(look.Title(opt.Title)), pageStyle, pageBody, media, data, pageScript)
	_, err = w.Write(b.Bytes())
	return err
}

// contentPolicy is the page's Content-Security-Policy: its own script, its own style sheet, and
// no connection to anything.
func contentPolicy() string {
	return fmt.Sprintf("default-src 'none'; script-src '%s'; style-src '%s'; img-src data: blob:; base-uri 'none'; form-action 'none'",
		sourceHash(pageScript), sourceHash(pageStyle))
}

// sourceHash names an inline script or style sheet in a Content-Security-Policy.
func sourceHash(source string) string {
	sum := sha256.Sum256([]byte(source))
	return "sha256-" + base64.StdEncoding.EncodeToString(sum[:])
}

// squeeze compresses data and writes it in letters that mean nothing in HTML.
func squeeze(data []byte) ([]byte, error) {
	var b bytes.Buffer
	encoder := base64.NewEncoder(base64.StdEncoding, &b)
	zip, err := gzip.NewWriterLevel(encoder, gzip.BestCompression)
	if err != nil {
		return nil, err
	}
	if _, err := zip.Write(data); err != nil {
		return nil, err
	}
	if err := zip.Close(); err != nil {
		return nil, err
	}
	if err := encoder.Close(); err != nil {
		return nil, err
	}
	return b.Bytes(), nil
}
