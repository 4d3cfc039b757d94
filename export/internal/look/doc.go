// Package look says what of a graph is shown and how its kinds of entities and relations look: the same in pictures, on the page and in
// formats that carry colours.
package look
