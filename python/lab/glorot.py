"""Glorot and Bengio's uniform weights, equal to the last bit with those of src/sandbox/lab/glorot.ts."""

import math

import numpy as np

from .random import generator
from .shape import size_of
from .types import Float32Array


def fans(shape: tuple[int, ...]) -> tuple[int, int]:
    """Inputs and outputs that a weight of this shape connects, counted as Keras counts them."""
    last = shape[-1] if shape else 1
    before_last = shape[-2] if len(shape) > 1 else last
    receptive_field = math.prod(shape[:-2])
    return before_last * receptive_field, last * receptive_field


def glorot(*shape: int) -> Float32Array:
    """Weights drawn by Glorot and Bengio's uniform rule from the lab's own generator, in float32.

    The generator starts at the same seed in every program: the n-th call gives the same values in
    TypeScript and Python.
    """
    size = size_of("glorot", shape)
    limit = math.sqrt(6 / sum(fans(shape)))
    values = (2 * generator.many(size) - 1) * limit
    return values.astype(np.float32).reshape(shape)
