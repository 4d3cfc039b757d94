package picture

// Measures of the picture, in points.
const (
	nameSize    = 12.0
	subSize     = 9.0
	frameSize   = 13.0
	titleSize   = 18.0
	captionSize = 11.0

	nameLine   = 16.0 // from one line of a name to the next
	subLine    = 12.0
	padX, padY = 9.0, 5.0
	badgeWidth = 19.0
	stackStep  = 3.0 // from one outline of a group's stack to the next
	stackDepth = 2   // outlines behind the first
	corner     = 7.0

	nameEms   = 12 // of the longest line of a name
	nameLines = 3

	paleness  = 0.62 // white in what is not on a path
	doubtful  = 0.8  // lines of less confidence are drawn faint
	faintness = 0.45 // white in them

	haloColour  = "#FFC53D" // behind a path
	haloWidth   = 3.5       // on either side
	inkColour   = "#101828"
	greyColour  = "#667085"
	fontStack   = "Noto Sans CJK SC, Noto Sans SC, Source Han Sans SC, PingFang SC, Microsoft YaHei, sans-serif"
	inferredInk = "#667085"
)
