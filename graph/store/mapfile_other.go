//go:build !unix

package store

import (
	"os"
	"unsafe"
)

// mapFile reads a file where none can be mapped.
func mapFile(path string) ([]byte, error) {
	data, err := os.ReadFile(path)
	if err != nil {
		return nil, err
	}
	aligned, err := room(max(len(data), 1))
	return aligned[:copy(aligned, data)], err
}

// room is zeroed memory that begins at a multiple of eight.
func room(size int) ([]byte, error) {
	words := make([]uint64, (size+7)/8)
	return unsafe.Slice((*byte)(unsafe.Pointer(&words[0])), size), nil
}

func giveBack([]byte) {}
