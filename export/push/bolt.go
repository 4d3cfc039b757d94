package push

import (
	"context"
	"errors"
	"fmt"
	"net/url"
	"strings"
	"time"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"
	"github.com/neo4j/neo4j-go-driver/v5/neo4j/config"

	"example.org/kg/export"
)

// bolt is a connection to a server of Neo4j's protocol.
type bolt struct {
	patience
	driver neo4j.DriverWithContext
	target *url.URL
	opt    Options
	agent  string // what the server says it is: "Neo4j/5.26.0"
}

// dial connects, and waits for a server that is still starting. The caller closes what it gets.
func dial(ctx context.Context, target *url.URL, opt Options) (*bolt, error) {
	auth := neo4j.NoAuth()
	switch {
	case opt.Token != "":
		auth = neo4j.BearerAuth(opt.Token)
	case opt.User != "":
		auth = neo4j.BasicAuth(opt.User, opt.Password, "")
	}
	driver, err := neo4j.NewDriverWithContext(target.String(), auth, func(config *config.Config) {
		config.TelemetryDisabled = true
		config.UserAgent = "kg"
	})
	if err != nil {
		return nil, fmt.Errorf("%w %q: %s", ErrURL, opt.URL, oneLine(err.Error()))
	}
	b := &bolt{patience: patienceOf(opt), driver: driver, target: target, opt: opt}
	err = b.request(ctx, func(ctx context.Context) error {
		info, err := driver.GetServerInfo(ctx)
		if err == nil {
			b.agent = info.Agent()
		}
		return err
	})
	if err != nil {
		b.close(ctx)
		return nil, err
	}
	return b, nil
}

func (b *bolt) close(ctx context.Context) { b.driver.Close(ctx) }

// prepare makes the constraints, each in a transaction of its own as servers want it, and takes out what is there if it shall go.
func (b *bolt) prepare(ctx context.Context, replace bool) error {
	for _, text := range constraintsFor(b.agent) {
		err := b.request(ctx, func(ctx context.Context) error { return b.session(ctx, auto(text)) })
		if err != nil {
			return err
		}
	}
	for replace {
		left := false
		err := b.request(ctx, func(ctx context.Context) error { return b.session(ctx, remove(&left)) })
		if err != nil || !left {
			return err
		}
	}
	return nil
}

// constraintsFor are those that a server understands by what it says it is.
func constraintsFor(agent string) []string {
	if strings.Contains(strings.ToLower(agent), "memgraph") {
		return export.MemgraphConstraints()
	}
	return export.Neo4jConstraints()
}

// auto runs a statement outside transactions.
func auto(text string) func(context.Context, neo4j.SessionWithContext) error {
	return func(ctx context.Context, s neo4j.SessionWithContext) error {
		result, err := s.Run(ctx, text, nil)
		if err != nil {
			return err
		}
		_, err = result.Consume(ctx)
		return err
	}
}

// remove takes out some of the nodes that a push makes, and tells whether there were any.
func remove(any *bool) func(context.Context, neo4j.SessionWithContext) error {
	const text = "MATCH (n) WHERE n:Entity OR n:Statement OR n:Document WITH n LIMIT 10000 DETACH DELETE n"
	return func(ctx context.Context, s neo4j.SessionWithContext) error {
		result, err := s.Run(ctx, text, nil)
		if err != nil {
			return err
		}
		summary, err := result.Consume(ctx)
		*any = err == nil && summary.Counters().NodesDeleted() > 0
		return err
	}
}

// run runs statements in one transaction.
func (b *bolt) run(ctx context.Context, statements []statement) error {
	return b.request(ctx, func(ctx context.Context) error {
		return b.session(ctx, func(ctx context.Context, s neo4j.SessionWithContext) error {
			tx, err := s.BeginTransaction(ctx)
			if err != nil {
				return err
			}
			defer tx.Close(ctx)
			for _, st := range statements {
				result, err := tx.Run(ctx, "UNWIND $rows AS row "+st.text, map[string]any{"rows": st.rows})
				if err != nil {
					return err
				}
				if _, err := result.Consume(ctx); err != nil {
					return err
				}
			}
			return tx.Commit(ctx)
		})
	})
}

func (b *bolt) session(ctx context.Context, f func(context.Context, neo4j.SessionWithContext) error) error {
	s := b.driver.NewSession(ctx, neo4j.SessionConfig{DatabaseName: b.opt.Database})
	return errors.Join(f(ctx, s), s.Close(ctx))
}

// request makes a request within its time, again where that may help.
func (b *bolt) request(ctx context.Context, once func(context.Context) error) error {
	return b.try(ctx, func() (time.Duration, error) {
		within, cancel := context.WithTimeout(ctx, b.opt.Timeout)
		defer cancel()
		return 0, b.failure(ctx, within, once(within))
	})
}

// failure says in one line what went wrong, and whether it may pass.
func (b *bolt) failure(ctx, within context.Context, err error) error {
	var refused *neo4j.Neo4jError
	var away *neo4j.ConnectivityError
	switch {
	case err == nil:
		return nil
	case ctx.Err() != nil:
		return ctx.Err()
	case within.Err() != nil:
		return &passingError{late(b.target, b.opt.Timeout)}
	case errors.As(err, &refused):
		text := fmt.Errorf("%s: %s: %s%s", hostOf(b.target), refused.Code, strings.TrimSuffix(oneLine(refused.Msg), "."), remedy(refused))
		if refused.IsRetriable() {
			return &passingError{text}
		}
		return text
	case errors.As(err, &away):
		return &passingError{fmt.Errorf("%s: cannot be reached: %s", hostOf(b.target), oneLine(away.Inner.Error()))}
	}
	return fmt.Errorf("%s: %s", hostOf(b.target), oneLine(err.Error()))
}

// remedy is what to do about a refusal, as the end of a message.
func remedy(err *neo4j.Neo4jError) string {
	switch {
	case strings.HasPrefix(err.Code, "Neo.ClientError.Security."):
		return ": set KG_PUSH_USER and KG_PUSH_PASSWORD, or KG_PUSH_TOKEN, in the environment"
	case strings.Contains(err.Code, "MemoryPool"), strings.Contains(err.Code, "OutOfMemory"):
		return ": make the requests smaller (--batch)"
	}
	return ""
}
