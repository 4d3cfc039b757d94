package main

import (
	"context"

	"github.com/vbauerster/mpb/v8"
	"github.com/vbauerster/mpb/v8/decor"
)

// progress shows a person how far a long job is. Where nobody looks it does nothing. Its methods are safe for several goroutines.
type progress struct {
	container *mpb.Progress
	bar       *mpb.Bar
}

// newProgress starts a bar of total steps on standard error; end takes it away.
func newProgress(ctx context.Context, std *streams, what string, total int) *progress {
	if std.quiet || !std.errTerminal || total == 0 {
		return &progress{}
	}
	container := mpb.NewWithContext(ctx, mpb.WithOutput(std.err), mpb.WithWidth(60))
	bar := container.AddBar(
		int64(total),
		mpb.BarRemoveOnComplete(),
		mpb.PrependDecorators(decor.Name(what+" "), decor.CountersNoUnit("%d/%d")),
		mpb.AppendDecorators(decor.AverageETA(decor.ET_STYLE_GO)),
	)
	return &progress{container, bar}
}

func (p *progress) step() {
	if p.bar != nil {
		p.bar.Increment()
	}
}

func (p *progress) end() {
	if p.bar != nil {
		p.bar.Abort(true)
		p.container.Wait()
	}
}
