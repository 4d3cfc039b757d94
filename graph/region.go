package graph

// Region is one of the parts of the country that the National Bureau of Statistics reports on.
type Region int

// The regions, in the order in which help between places goes unless a text says otherwise: from
// a lower one to a higher one.
const (
	East Region = iota // 东部
	Northeast
	Central // 中部
	West    // 西部
)

// RegionOf is the region of a division, by its GB/T 2260 code; Central for what is no code.
func RegionOf(code string) Region {
	if len(code) >= 2 {
		if r, ok := regions[code[:2]]; ok {
			return r
		}
	}
	return Central
}

// regions is the division of 2011 (东西中部和东北地区划分方法), by the first two digits of codes. It
// leaves 台湾, 香港 and 澳门 out; they stand with the east, as givers of help.
var regions = map[string]Region{
	"11": East, "12": East, "13": East, "31": East, "32": East, "33": East, "35": East, "37": East, "44": East, "46": East,
	"71": East, "81": East, "82": East,
	"21": Northeast, "22": Northeast, "23": Northeast,
	"14": Central, "34": Central, "36": Central, "41": Central, "42": Central, "43": Central,
	"15": West, "45": West, "50": West, "51": West, "52": West, "53": West,
	"54": West, "61": West, "62": West, "63": West, "64": West, "65": West,
}
