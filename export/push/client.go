package push

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"net"
	"net/http"
	"net/url"
	"strconv"
	"strings"
	"time"
)

// client sends batches to a store.
type client struct {
	http    *http.Client
	target  *url.URL
	opt     Options
	size    int
	retries int
	pause   time.Duration
}

func newClient(target *url.URL, opt Options) *client {
	c := &client{http: &http.Client{Timeout: opt.Timeout}, target: target, opt: opt, size: opt.Batch, retries: opt.Retries, pause: opt.Pause}
	if c.http.Timeout == 0 {
		c.http.Timeout = 2 * time.Minute
	}
	if c.size == 0 {
		c.size = 4 << 20
	}
	if c.retries == 0 {
		c.retries = 5
	}
	if c.pause == 0 {
		c.pause = time.Second
	}
	// A redirect would turn a POST into a GET, which a store answers with success and without taking anything.
	c.http.CheckRedirect = func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse }
	return c
}

// address is where a batch goes: ?graph=IRI, or where the URL of the user points.
func (c *client) address(b batch) string {
	u := *c.target
	query := u.Query()
	switch {
	case b.graph != "":
		query.Del("default")
		query.Set("graph", b.graph)
		u.RawQuery = query.Encode()
	case !query.Has("graph") && !query.Has("default"):
		u.RawQuery = strings.TrimPrefix(u.RawQuery+"&default", "&")
	}
	return u.String()
}

// send sends a batch, again where it may help.
func (c *client) send(ctx context.Context, b batch) error {
	pause := c.pause
	for try := 0; ; try++ {
		wait, err := c.once(ctx, b)
		var passing *passingError
		if err == nil || !errors.As(err, &passing) || try >= c.retries || ctx.Err() != nil {
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

// passingError is a failure that may be over when the request is made again.
type passingError struct{ err error }

func (e *passingError) Error() string { return e.err.Error() }
func (e *passingError) Unwrap() error { return e.err }

// once sends a batch once. wait is how long the store asks to be left alone.
func (c *client) once(ctx context.Context, b batch) (wait time.Duration, err error) {
	method := http.MethodPost
	if c.opt.Replace && b.first {
		method = http.MethodPut
	}
	req, err := http.NewRequestWithContext(ctx, method, c.address(b), bytes.NewReader(b.lines))
	if err != nil {
		return 0, err
	}
	req.Header.Set("Content-Type", "application/n-triples; charset=utf-8")
	switch {
	case c.opt.Token != "":
		req.Header.Set("Authorization", "Bearer "+c.opt.Token)
	case c.opt.User != "":
		req.SetBasicAuth(c.opt.User, c.opt.Password)
	}
	res, err := c.http.Do(req)
	if err != nil {
		return 0, &passingError{c.unreachable(err)}
	}
	defer res.Body.Close()
	const most = 1 << 16
	body, _ := io.ReadAll(io.LimitReader(res.Body, most)) // what matters is the status
	if res.StatusCode/100 == 2 {
		return 0, nil
	}
	err = c.refused(res.StatusCode, string(body))
	switch res.StatusCode {
	case http.StatusTooManyRequests, http.StatusRequestTimeout, http.StatusBadGateway, http.StatusServiceUnavailable, http.StatusGatewayTimeout:
		seconds, _ := strconv.Atoi(res.Header.Get("Retry-After"))
		const longest = 60
		return time.Duration(min(max(seconds, 0), longest)) * time.Second, &passingError{err}
	}
	return 0, err
}

// unreachable says in one line why there was no answer.
func (c *client) unreachable(err error) error {
	var timeout net.Error
	var at *url.Error
	switch {
	case errors.As(err, &timeout) && timeout.Timeout():
		return fmt.Errorf("%s: no answer within %s; is the store busy? smaller requests may help (--batch)", c.host(), c.http.Timeout)
	case errors.As(err, &at):
		err = at.Err
	}
	return fmt.Errorf("%s: cannot be reached: %w", c.host(), err)
}

// refused says in one line what the store's status means.
func (c *client) refused(status int, body string) error {
	remedy := ""
	switch status {
	case http.StatusUnauthorized, http.StatusForbidden:
		remedy = "set KG_PUSH_USER and KG_PUSH_PASSWORD, or KG_PUSH_TOKEN, in the environment"
	case http.StatusNotFound, http.StatusMethodNotAllowed:
		remedy = "is this the URL of the Graph Store (Fuseki: …/NAME/data, Oxigraph: …/store, GraphDB: …/repositories/NAME/rdf-graphs/service)?"
	case http.StatusRequestEntityTooLarge:
		remedy = "make the requests smaller (--batch)"
	}
	if status/100 == 3 {
		remedy = "the store is elsewhere; give the URL that this one leads to"
	}
	text := strings.Join(strings.Fields(body), " ")
	const longest = 200
	if runes := []rune(text); len(runes) > longest {
		text = string(runes[:longest]) + "…"
	}
	if strings.HasPrefix(text, "<") { // a page for people
		text = ""
	}
	message := fmt.Sprintf("%s: %d %s", c.host(), status, http.StatusText(status))
	for _, part := range []string{text, remedy} {
		if part != "" {
			message += ": " + part
		}
	}
	return errors.New(message)
}

// host names the store in messages, without its query.
func (c *client) host() string { return c.target.Scheme + "://" + c.target.Host + c.target.Path }
