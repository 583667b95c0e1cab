"""The generator of src/sandbox/lab/random.ts."""

import numpy as np

SEED = 42


def seeded_random(seed, start, count):
    """Numbers start to start + count of mulberry32, by Tommy Ettinger, in the public domain.

    The state is a counter, so that all numbers are computed at once: uint32 arithmetic wraps as in
    src/sandbox/lab/random.ts.
    """
    steps = np.arange(start + 1, start + count + 1, dtype=np.uint32)
    state = np.uint32(seed) + steps * np.uint32(0x6D2B79F5)
    bits = (state ^ (state >> 15)) * (state | np.uint32(1))
    bits = (bits + (bits ^ (bits >> 7)) * (bits | np.uint32(61))) ^ bits
    return (bits ^ (bits >> 14)).astype(np.float64) / 2**32
