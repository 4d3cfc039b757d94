// Package hanzi brings Chinese text to one script and one width, so that later stages compare characters and nothing else.
//
// Fold replaces
//
//   - traditional characters by simplified ones, as OpenCC's t2s does: the longest phrase that starts at a place wins
//     (乾隆 stays, 乾淨 becomes 干净), else the single character counts; and the few characters of Hong Kong and Taiwan
//     that t2s leaves alone and that need no context (衞, 枱);
//   - full-width letters, digits and signs by their half-width forms. Full-width punctuation is Chinese punctuation and stays:
//     ，：；！？（）, and ． unless it stands between two digits;
//   - compatibility ideographs and radicals, which text copied from a PDF is full of, by the ideographs they look like.
//
// A code point becomes exactly one code point, so an index into the result is an index into the text.
package hanzi

//go:generate go run example.org/kg/extract/hanzi/gen -from package -o opencc.txt
