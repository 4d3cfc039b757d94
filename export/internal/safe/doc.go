// Package safe makes the text of articles, which is hostile, fit for those who read it.
package safe
