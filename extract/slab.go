package extract

// slab hands out zeroed values that one article needs and the next one takes over again.
type slab[T any] struct {
	blocks [][]T
	n      int // handed out
}

const slabBlock = 128

func (s *slab[T]) next() *T {
	block, i := s.n/slabBlock, s.n%slabBlock
	if block == len(s.blocks) {
		s.blocks = append(s.blocks, make([]T, slabBlock))
	}
	s.n++
	return &s.blocks[block][i]
}

// put is a copy of a value.
func (s *slab[T]) put(v T) *T {
	p := s.next()
	*p = v
	return p
}

// reset takes everything back. What was handed out for an endless article is not kept.
func (s *slab[T]) reset() {
	const most = 64 // blocks
	if len(s.blocks) > most {
		s.blocks = nil
	}
	for i := 0; i < len(s.blocks) && s.n > 0; i++ {
		used := min(s.n, slabBlock)
		clear(s.blocks[i][:used])
		s.n -= used
	}
	s.n = 0
}

// shelf hands out room for lists in the same way.
type shelf[T any] struct {
	block []T // its length is what has been handed out
}

// keep is a copy of a list that nobody appends to.
func (s *shelf[T]) keep(list []T) []T {
	if cap(s.block)-len(s.block) < len(list) {
		s.block = make([]T, 0, max(2*cap(s.block), len(list), slabBlock))
	}
	n := len(s.block)
	s.block = append(s.block, list...)
	return s.block[n:len(s.block):len(s.block)]
}

func (s *shelf[T]) reset() {
	const most = 64 * slabBlock
	if cap(s.block) > most {
		s.block = nil
	}
	clear(s.block)
	s.block = s.block[:0]
}
