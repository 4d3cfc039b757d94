package push

import (
	"context"
	"errors"
	"fmt"
	"io"
	"net/url"
	"strconv"
	"strings"
	"time"

	"example.org/kg/export"
	"example.org/kg/graph"
)

// ErrURL is wrapped by the errors about a URL that cannot be one of a store.
var ErrURL = errors.New("unusable URL")

// ErrResume is wrapped by the errors about a token that does not fit the graph.
var ErrResume = errors.New("cannot go on from there")

// Options say where and how to push.
type Options struct {
	// URL is that of a Graph Store, http or https. With ?graph=IRI or ?default at its end the graph goes there, without to the
	// default graph.
	URL string
	// Resume is the token of an earlier Push that failed, "" to begin at the beginning.
	Resume string
	// Replace takes out what the target graphs hold before; else what is pushed comes to it. Pushed twice is pushed once.
	Replace  bool
	Batch    int           // bytes of a request, about; 0 for 4 MiB
	Timeout  time.Duration // of a request, 0 for two minutes
	Retries  int           // of a request that failed in a way that may pass; 0 for five, less for none
	Pause    time.Duration // before the first retry, twice as long before each further one; 0 for one second
	User     string        // with Password, or
	Token    string        // a bearer token
	Password string
	Progress func(batches int, bytes int64) // called after each batch; nil for none
	Export   export.Options                 // of what is pushed: base IRI, graphs, texts
}

// Done is what was pushed.
type Done struct {
	Batches int
	Bytes   int64  // of N-Triples
	Resume  string // a token for Options.Resume, after a failure
}

// Push sends a source. It goes graph by graph in the order of the export, in requests of some size, each repeated if the store is
// busy or away for a while. When it fails, Done has a token with which the same graph can be pushed from the failed request on.
// Errors wrap ErrURL or ErrResume where these are at fault.
func Push(ctx context.Context, src graph.Source, opt Options) (Done, error) {
	target, err := url.Parse(opt.URL)
	if err != nil || target.Scheme != "http" && target.Scheme != "https" || target.Host == "" {
		return Done{}, fmt.Errorf("%w %q: give one that begins with http:// or https://", ErrURL, opt.URL)
	}
	if target.User != nil {
		return Done{}, fmt.Errorf("%w: it holds a name or a password; give these in the environment", ErrURL)
	}
	skip, seen, err := parseToken(opt.Resume)
	if err != nil {
		return Done{}, err
	}
	c := newClient(target, opt)
	var done Done
	sent := newDigest()
	batches := newBatcher(c.size, func(b batch) error {
		if done.Batches >= skip {
			if done.Batches == skip && skip > 0 && sent.String() != seen {
				return fmt.Errorf("%w: the graph has changed since; push it from the beginning, without --resume", ErrResume)
			}
			if err := c.send(ctx, b); err != nil {
				done.Resume = token(done.Batches, sent)
				return err
			}
		}
		sent.add(b)
		done.Batches++
		done.Bytes += int64(len(b.lines))
		if opt.Progress != nil {
			opt.Progress(done.Batches, done.Bytes)
		}
		return nil
	})
	if opt.Export.Graphs == "" {
		opt.Export.Graphs = export.GraphsNone
	}
	if err := export.WriteNQuads(batches, src, opt.Export); err != nil {
		return done, err
	}
	if err := batches.flush(); err != nil {
		return done, err
	}
	if done.Batches < skip {
		return done, fmt.Errorf("%w: the graph has only %d requests; push it from the beginning, without --resume", ErrResume, done.Batches)
	}
	return done, nil
}

// token names a request and what was sent before it: "17-5f3a99b2".
func token(batches int, sent *digest) string {
	if batches == 0 {
		return ""
	}
	return strconv.Itoa(batches) + "-" + sent.String()
}

func parseToken(text string) (batches int, seen string, err error) {
	if text == "" {
		return 0, "", nil
	}
	number, seen, _ := strings.Cut(text, "-")
	batches, err = strconv.Atoi(number)
	if err != nil || batches < 1 || len(seen) != 8 {
		return 0, "", fmt.Errorf("%w: %q is no token of an earlier push", ErrResume, text)
	}
	return batches, seen, nil
}

var _ io.Writer = (*batcher)(nil)
