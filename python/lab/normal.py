"""Normal weights, equal to the last bit with those of src/sandbox/lab/normal.ts.

Charles Karney's method (2014) needs neither logarithm nor cosine, whose last bits differ from language to
language: it compares random numbers, and adds, multiplies and halves, each correctly rounded in float64.
"""

from collections.abc import Callable

import numpy as np

from .random import generator
from .shape import size_of
from .types import Float32Array


def normal(*shape: int) -> Float32Array:
    """Weights drawn from the normal distribution with mean 0 and standard deviation 1, in float32.

    They come from the same generator as those of glorot.
    """
    size = size_of("normal", shape)
    values = [_normal_value(generator.one) for _ in range(size)]
    return np.array(values, dtype=np.float32).reshape(shape)


def _normal_value(random: Callable[[], float]) -> float:
    """A whole part and a fraction, each kept with a likelihood that makes their sum normal; then a sign."""
    while True:
        whole = 0
        while _happens(random, 0.5):
            whole += 1
        if not _happens(random, whole * (whole - 1) / 2):
            continue
        fraction = random()
        if not _happens(random, fraction * (2 * whole + fraction) / 2):
            continue
        value = whole + fraction
        return -value if random() < 0.5 else value


def _happens(random: Callable[[], float], t: float) -> bool:
    """True with the probability exp(-t): of each whole 1 in t and of the rest."""
    while t > 0:
        if not _happens_once(random, min(t, 1)):
            return False
        t -= 1
    return True


def _happens_once(random: Callable[[], float], t: float) -> bool:
    """True with the probability exp(-t), for t up to 1, in John von Neumann's way (1951).

    Numbers are drawn as long as each is smaller than the one before, t being the first; their count is even
    with this probability.
    """
    even = True
    last, number = t, random()
    while number < last:
        even = not even
        last, number = number, random()
    return even
