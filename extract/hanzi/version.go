package hanzi

import (
	"crypto/sha256"
	"encoding/hex"
)

// rules is raised when code other than the tables changes what Fold does.
const rules = "1"

// Version names what Fold does; it changes with it.
func Version() string {
	sum := sha256.Sum256([]byte(rules + radicalsText + openccText))
	return "hanzi " + hex.EncodeToString(sum[:8])
}
