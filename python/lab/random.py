"""The generator of src/sandbox/lab/random.ts."""

import numpy as np
import numpy.typing as npt

SEED = 42

_BLOCK = 4096


def seeded_random(seed: int, start: int, count: int) -> npt.NDArray[np.float64]:
    """Numbers start to start + count of mulberry32, by Tommy Ettinger, in the public domain.

    The state is a counter, so that all numbers are computed at once: uint32 arithmetic wraps as in
    src/sandbox/lab/random.ts.
    """
    steps = np.arange(start + 1, start + count + 1, dtype=np.uint32)
    state = np.uint32(seed) + steps * np.uint32(0x6D2B79F5)
    bits = (state ^ (state >> 15)) * (state | np.uint32(1))
    bits = (bits + (bits ^ (bits >> 7)) * (bits | np.uint32(61))) ^ bits
    numbers: npt.NDArray[np.float64] = (bits ^ (bits >> 14)) / 2**32
    return numbers


class Generator:
    """The numbers of a seed, from the first on: many at once, or one at a time."""

    def __init__(self, seed: int) -> None:
        self._seed = seed
        self.restart()

    def restart(self) -> None:
        """Goes back to the first number."""
        self._taken = 0
        self._block: list[float] = []
        self._block_start = 0

    def many(self, count: int) -> npt.NDArray[np.float64]:
        """The next numbers [count]."""
        numbers = seeded_random(self._seed, self._taken, count)
        self._taken += count
        return numbers

    def one(self) -> float:
        """The next number."""
        place = self._taken - self._block_start
        if place >= len(self._block):
            self._block = seeded_random(self._seed, self._taken, _BLOCK).tolist()
            self._block_start, place = self._taken, 0
        self._taken += 1
        return self._block[place]


#: What all weights of a program are drawn from, call after call.
generator = Generator(SEED)
