//go:build unix

package store

import (
	"os"
	"syscall"
)

// mapFile maps a file into memory for reading, until the process ends.
func mapFile(path string) ([]byte, error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	info, err := f.Stat()
	if err != nil || info.Size() == 0 {
		return nil, err
	}
	return syscall.Mmap(int(f.Fd()), 0, int(info.Size()), syscall.PROT_READ, syscall.MAP_SHARED)
}

// room is zeroed memory beside that of Go, whose collector would keep as much again free for it. It begins at a page.
func room(size int) ([]byte, error) {
	return syscall.Mmap(-1, 0, size, syscall.PROT_READ|syscall.PROT_WRITE, syscall.MAP_ANON|syscall.MAP_PRIVATE)
}

// giveBack gives what room gave back.
func giveBack(data []byte) { _ = syscall.Munmap(data[:cap(data)]) }
