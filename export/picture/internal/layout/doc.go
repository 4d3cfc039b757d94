// Package layout gives boxes, and the lines between them, their places. Graphviz finds these for each part of a diagram (package worker);
// then the parts are put side by side, the lines get courses of their own and the labels places where there is room.
package layout
