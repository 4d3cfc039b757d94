package push

import (
	"context"
	"errors"
	"fmt"
	"net/url"
	"strings"
	"time"
)

// patience says how often a request is made again, and how long to wait in between.
type patience struct {
	retries int
	pause   time.Duration
}

func patienceOf(opt Options) patience { return patience{opt.Retries, opt.Pause} }

// passingError is a failure that may be over when the request is made again.
type passingError struct{ err error }

func (e *passingError) Error() string { return e.err.Error() }
func (e *passingError) Unwrap() error { return e.err }

// try makes a request, again while it fails with a passingError. once also says how long the store asks to be left alone.
func (p patience) try(ctx context.Context, once func() (wait time.Duration, err error)) error {
	pause := p.pause
	for try := 0; ; try++ {
		wait, err := once()
		var passing *passingError
		if err == nil || !errors.As(err, &passing) || try >= p.retries || ctx.Err() != nil {
			return err
		}
		select {
		case <-ctx.Done():
			return ctx.Err()
		case <-time.After(max(pause, wait)):
		}
		pause *= 2
	}
}

// hostOf names the store in messages, without its query.
func hostOf(target *url.URL) string { return target.Scheme + "://" + target.Host + target.Path }

// late says in one line that a request took too long.
func late(target *url.URL, timeout time.Duration) error {
	return fmt.Errorf("%s: no answer within %s; is the store busy? smaller requests may help (--batch)", hostOf(target), timeout)
}

// oneLine is what a store says, as the part of a message.
func oneLine(text string) string {
	text = strings.Join(strings.Fields(text), " ")
	const longest = 200
	if runes := []rune(text); len(runes) > longest {
		text = string(runes[:longest]) + "…"
	}
	return text
}
