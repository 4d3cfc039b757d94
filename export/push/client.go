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
	patience
	http   *http.Client
	target *url.URL
	opt    Options
}

func newClient(target *url.URL, opt Options) *client {
	c := &client{patienceOf(opt), &http.Client{Timeout: opt.Timeout}, target, opt}
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
	return c.try(ctx, func() (time.Duration, error) { return c.once(ctx, b) })
}

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
		return late(c.target, c.http.Timeout)
	case errors.As(err, &at):
		err = at.Err
	}
	return fmt.Errorf("%s: cannot be reached: %w", hostOf(c.target), err)
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
	text := oneLine(body)
	if strings.HasPrefix(text, "<") { // a page for people
		text = ""
	}
	message := fmt.Sprintf("%s: %d %s", hostOf(c.target), status, http.StatusText(status))
	for _, part := range []string{text, remedy} {
		if part != "" {
			message += ": " + part
		}
	}
	return errors.New(message)
}
