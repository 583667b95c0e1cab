"""Initial weights, equal to the last bit with those of src/sandbox/lab."""

import math

import numpy as np

from .normal_values import Stream, normal_value
from .random import SEED, seeded_random

_drawn = 0


def fans(shape):
    """Inputs and outputs that a weight of this shape connects, counted as Keras counts them."""
    last = shape[-1] if shape else 1
    before_last = shape[-2] if len(shape) > 1 else last
    receptive_field = math.prod(shape[:-2])
    return before_last * receptive_field, last * receptive_field


def glorot(*shape):
    """Weights drawn by Glorot and Bengio's uniform rule from the lab's own generator, in float32.

    The generator starts at the same seed in every program: the n-th call gives the same values in
    TypeScript and Python.
    """
    size = _size("glorot", shape)
    limit = math.sqrt(6 / sum(fans(shape)))
    values = (2 * seeded_random(SEED, _drawn, size) - 1) * limit
    _advance(size)
    return values.astype(np.float32).reshape(shape)


def normal(*shape):
    """Weights drawn from the normal distribution with mean 0 and standard deviation 1, in float32.

    They come from the same generator as those of glorot, by the method of src/sandbox/lab/normal.ts, and
    are equal to the last bit with those that TypeScript draws.
    """
    size = _size("normal", shape)
    random = Stream(SEED, _drawn)
    values = [normal_value(random) for _ in range(size)]
    _advance(random.taken)
    return np.array(values, dtype=np.float32).reshape(shape)


def _size(called, shape):
    if not all(isinstance(length, int) and length > 0 for length in shape):
        lengths = ", ".join(map(str, shape))
        raise TypeError(
            f"{called}({lengths}): pass each length of the shape as a positive integer, "
            f"as in {called}(2, 16)"
        )
    return math.prod(shape)


def _advance(count):
    global _drawn
    _drawn += count


def restart():
    """Sets the generator back to its seed."""
    global _drawn
    _drawn = 0
