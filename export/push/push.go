package push

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"net/url"
	"slices"
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
	// URL is that of a Graph Store, http or https: with ?graph=IRI or ?default at its end the graph goes there, without to the
	// default graph. Or it is that of a server of Bolt, see IsBolt.
	URL string
	// Resume is the token of an earlier Push that failed, "" to begin at the beginning.
	Resume string
	// Replace takes out first what the target graphs hold, or in a graph of properties all nodes with labels of kg; else what is
	// pushed comes to it. Pushed twice is pushed once.
	Replace  bool
	Batch    int           // bytes of a request, about; 0 for 4 MiB
	Timeout  time.Duration // of a request, 0 for two minutes
	Retries  int           // of a request that failed in a way that may pass; 0 for five, less for none
	Pause    time.Duration // before the first retry, twice as long before each further one; 0 for one second
	User     string        // with Password, or
	Token    string        // a bearer token
	Password string
	Progress func(batches int, bytes int64) // called after each batch; nil for none
	Export   export.Options                 // of RDF: base IRI, graphs, texts
	Database string                         // of a server of Bolt, "" for its default
}

// Done is what was pushed.
type Done struct {
	Batches int
	Bytes   int64  // of N-Triples, or of literals of Cypher
	Resume  string // a token for Options.Resume, after a failure
}

// Push sends a source: to a Graph Store as RDF, graph by graph in the order of the export, and over Bolt as a graph of properties, nodes
// first. It goes in requests of some size, each repeated if the store is busy or away for a while. When it fails, Done has a token with
// which the same graph can be pushed from the failed request on. Errors wrap ErrURL or ErrResume where these are at fault.
func Push(ctx context.Context, src graph.Source, opt Options) (Done, error) {
	target, err := parseURL(opt.URL)
	if err != nil {
		return Done{}, err
	}
	c, err := newCourse(opt)
	if err != nil {
		return Done{}, err
	}
	send := pushRDF
	if IsBolt(opt.URL) {
		send = pushCypher
	}
	if err := send(ctx, src, target, opt.withDefaults(), c); err != nil {
		return c.done, err
	}
	return c.done, c.end()
}

// withDefaults says what zero values stand for.
func (opt Options) withDefaults() Options {
	opt.Batch = cmp.Or(opt.Batch, 4<<20)
	opt.Timeout = cmp.Or(opt.Timeout, 2*time.Minute)
	opt.Retries = cmp.Or(opt.Retries, 5)
	opt.Pause = cmp.Or(opt.Pause, time.Second)
	opt.Export.Graphs = cmp.Or(opt.Export.Graphs, export.GraphsNone)
	return opt
}

// boltSchemes are those of Neo4j: bolt to one server, neo4j to a cluster; +s with a certificate, +ssc with one that nobody vouches for.
var boltSchemes = []string{"bolt", "bolt+s", "bolt+ssc", "neo4j", "neo4j+s", "neo4j+ssc"}

// IsBolt tells whether a URL is one of Neo4j's protocol, over which other options matter than for RDF.
func IsBolt(address string) bool {
	scheme, _, found := strings.Cut(address, "://")
	return found && slices.Contains(boltSchemes, strings.ToLower(scheme))
}

func parseURL(address string) (*url.URL, error) {
	target, err := url.Parse(address)
	if err != nil || target.Host == "" || target.Scheme != "http" && target.Scheme != "https" && !IsBolt(address) {
		return nil, fmt.Errorf("%w %q: give one that begins with http://, https://, bolt:// or neo4j://", ErrURL, address)
	}
	if target.User != nil {
		return nil, fmt.Errorf("%w: it holds a name or a password; give these in the environment", ErrURL)
	}
	if IsBolt(address) && (strings.Trim(target.Path, "/") != "" || target.RawQuery != "") {
		return nil, fmt.Errorf("%w %q: of a server of Bolt, give scheme, host and port alone; --database names a database", ErrURL, address)
	}
	return target, nil
}

func pushRDF(ctx context.Context, src graph.Source, target *url.URL, opt Options, c *course) error {
	client := newClient(target, opt)
	batches := newBatcher(opt.Batch, func(b batch) error {
		return c.next(b.graph, b.lines, func() error { return client.send(ctx, b) })
	})
	if err := export.WriteNQuads(batches, src, opt.Export); err != nil {
		return err
	}
	return batches.flush()
}
