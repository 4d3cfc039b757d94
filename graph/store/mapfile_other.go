//go:build !unix

package store

import "os"

// mapFile reads a file where none can be mapped.
func mapFile(path string) ([]byte, error) {
	data, err := os.ReadFile(path)
	if err != nil {
		return nil, err
	}
	aligned := alignedBytes(max(len(data), 1))
	return aligned[:copy(aligned, data)], nil
}
