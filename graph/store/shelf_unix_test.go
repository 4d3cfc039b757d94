//go:build unix

package store_test

import (
	"database/sql"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"syscall"
	"testing"
)

// A store in a folder that cannot be written to opens, whether it was closed in peace or copied
// in write-ahead mode. The privileged test process reads it as another user.
func TestReadOnlyFolder(t *testing.T) {
	t.Parallel()
	root, err := os.MkdirTemp("", "kg-store")
	must(t, err)
	dir := filepath.Join(root, "shelf")
	t.Cleanup(func() {
		os.Chmod(dir, 0o700)
		os.RemoveAll(root)
	})
	must(t, os.Chmod(root, 0o755))
	must(t, os.Mkdir(dir, 0o755))
	for name, mode := range map[string]string{"rest.db": "DELETE", "wal.db": "WAL"} {
		data, err := os.ReadFile(fresh(t, small.fragment(t, "a", 1)))
		must(t, err)
		path := filepath.Join(dir, name)
		must(t, os.WriteFile(path, data, 0o644))
		db, err := sql.Open("sqlite", path)
		must(t, err)
		_, err = db.Exec("PRAGMA journal_mode = " + mode)
		must(t, err)
		must(t, db.Close())
	}
	must(t, os.Chmod(dir, 0o555))
	self, err := os.Executable()
	must(t, err)
	binary, err := os.ReadFile(self)
	must(t, err)
	copied := filepath.Join(root, "reader")
	must(t, os.WriteFile(copied, binary, 0o755))
	for _, name := range []string{"rest.db", "wal.db"} {
		cmd := exec.Command(copied)
		cmd.Dir = root
		cmd.Env = append(os.Environ(), "KG_STORE_CHILD=read", "KG_STORE_PATH="+filepath.Join(dir, name))
		if os.Getuid() == 0 {
			cmd.SysProcAttr = &syscall.SysProcAttr{Credential: &syscall.Credential{Uid: 65534, Gid: 65534}}
		}
		out, err := cmd.CombinedOutput()
		if err != nil || !slices.Equal(strings.Fields(string(out)), []string{"documents", "1"}) {
			t.Errorf("%s: %v: %s", name, err, out)
		}
	}
	if files, _ := filepath.Glob(dir + "/*"); len(files) != 2 {
		t.Errorf("files are %v", files)
	}
}
