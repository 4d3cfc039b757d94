package export

import (
	"archive/zip"
	"compress/flate"
	"io"
)

// File is one of several files that are written together.
type File struct {
	Name  string // slash-separated path within their folder
	Write func(w io.Writer) error
}

// WriteZip writes files as one archive, in their order. The same files give the same bytes.
func WriteZip(w io.Writer, files []File) error {
	archive := zip.NewWriter(w)
	archive.RegisterCompressor(zip.Deflate, func(w io.Writer) (io.WriteCloser, error) { return flate.NewWriter(w, flate.BestSpeed) })
	for _, f := range files {
		entry, err := archive.Create(f.Name)
		if err != nil {
			return err
		}
		if err := f.Write(entry); err != nil {
			return err
		}
	}
	return archive.Close()
}

// textFile is a file whose text is known.
func textFile(name, text string) File {
	return File{name, func(w io.Writer) error {
		_, err := io.WriteString(w, text)
		return err
	}}
}
