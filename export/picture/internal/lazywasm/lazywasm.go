// Package lazywasm keeps the initialisation of github.com/goccy/go-graphviz out of every process
// but the one that lays out a picture.
//
// That library compiles and starts a WASM build of Graphviz in the init functions of its
// packages internal/wasm, cgraph and gvc. A program that merely links it pays 60 ms at each
// start (1.5 s where the compilation is not cached), and does not start at all where the cache
// folder in TMPDIR belongs to somebody else or is damaged: the init functions panic. There is no
// switch for it, so this package marks the three initialisations as done before they run.
//
// Why it works:
//   - The linker makes a record "<package>..inittask" for each package with init work, whose first
//     word is its state (runtime.initTask: 0 not begun, 1 under way, 2 done). runtime.doInit1
//     skips a record whose state is 2.
//   - Since Go 1.21 packages are initialised in the order of their import paths, each as soon as
//     everything that it imports is (language specification, "Program initialization"). This
//     package imports only the standard library and its path, example.org/kg/…, sorts before
//     github.com/…, so it is initialised before go-graphviz.
//
// What would break it: a module path that sorts after github.com/goccy; an import here of
// something outside the standard library; a Go version that renames the records, changes their
// first word, or forbids pull linknames into modules; a go-graphviz that moves its init work to
// a package not listed here. Each of these turns the tests of package worker red: a plain
// process then writes the compilation cache (or the link fails). The program stays
// right in all of these cases, it only starts slowly again.
//
// Packages marked as done have no initialised variables. Nothing but package worker may call
// go-graphviz, and only in a process where Wanted is true.
package lazywasm

import (
	"os"
	_ "unsafe" // for go:linkname
)

// Word is the first argument of a process that lays out a picture.
const Word = "__layout-worker"

// initTask is the beginning of the runtime's record of a package's initialisation.
type initTask struct {
	state uint32
	_     uint32 // how many functions it has
}

// done is the state of a package whose initialisation is over.
const done = 2

//go:linkname wasmTask github.com/goccy/go-graphviz/internal/wasm..inittask
var wasmTask initTask

//go:linkname cgraphTask github.com/goccy/go-graphviz/cgraph..inittask
var cgraphTask initTask

//go:linkname gvcTask github.com/goccy/go-graphviz/gvc..inittask
var gvcTask initTask

// Wanted tells whether a process with these arguments (os.Args) is a layout worker, in which
// go-graphviz is ready for use.
func Wanted(args []string) bool { return len(args) > 1 && args[1] == Word }

func init() {
	if Wanted(os.Args) {
		return
	}
	wasmTask.state, cgraphTask.state, gvcTask.state = done, done, done
}
