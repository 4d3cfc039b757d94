package picture

// role is the part that a frame's entities play towards other frames.
type role byte

const (
	neither role = iota
	helper
	helped
)

// roleStyle is the dress of a frame.
func roleStyle(r role) (border, fill, word string) {
	switch r {
	case helper:
		return "#B54708", "#FFFCF8", "以支援为主的地区"
	case helped:
		return "#1E7B4B", "#F9FDFA", "以受援为主的地区"
	}
	return "#667085", "#FCFCFD", "其他地区"
}
