"""The network that every way trains, its data, and its loss by NumPy, which no way computes with."""

from dataclasses import dataclass
from typing import Protocol, TypeAlias

import numpy as np
from numpy.typing import NDArray

Array: TypeAlias = NDArray[np.float32]

#: How many classes the last layer gives the logits of.
CLASSES = 10

#: The rate of plain gradient descent.
RATE = 0.01


@dataclass(frozen=True)
class Size:
    """How large a step is: rows of a batch; inputs, and units of each hidden layer; and how many of these there are."""

    batch: int
    width: int
    hidden: int = 2

    def layers(self) -> list[tuple[int, int]]:
        """Inputs and units of each layer."""
        return [(self.width, self.width)] * self.hidden + [(self.width, CLASSES)]


@dataclass(frozen=True)
class Start:
    """What a way begins with: kernel and bias of each layer in turn, and batches of rows and one-hot labels."""

    weights: list[Array]
    x: Array
    y: Array
    batch: int

    def batches(self) -> list[tuple[Array, Array]]:
        """The rows, batch by batch."""
        size = self.batch
        begins = range(0, len(self.x), size)
        return [(self.x[at : at + size], self.y[at : at + size]) for at in begins]


class Way(Protocol):
    """A network that is trained in one way."""

    def train(self, steps: int) -> None:
        """Takes a step on each of the first `steps` batches, and returns once they are taken."""

    def weights(self) -> list[Array]:
        """Kernel and bias of each layer in turn, as they are now."""


def start(size: Size, batches: int) -> Start:
    """The same start each time for one size."""
    random = np.random.default_rng(0)
    weights: list[Array] = []
    for inputs, units in size.layers():
        limit = np.sqrt(6 / (inputs + units))
        weights.append(random.uniform(-limit, limit, (inputs, units)).astype("float32"))
        weights.append(np.zeros(units, "float32"))
    rows = batches * size.batch
    x = random.standard_normal((rows, size.width)).astype("float32")
    classes = random.integers(CLASSES, size=rows)
    return Start(weights, x, np.eye(CLASSES, dtype="float32")[classes], size.batch)


def loss(weights: list[Array], x: Array, y: Array) -> float:
    """The mean cross-entropy of rows, in double precision."""
    out = x.astype("float64")
    layers = list(zip(weights[::2], weights[1::2], strict=True))
    for kernel, bias in layers[:-1]:
        out = np.maximum(out @ kernel + bias, 0)
    kernel, bias = layers[-1]
    logits = out @ kernel + bias
    logits -= logits.max(axis=1, keepdims=True)
    likelihood = logits - np.log(np.exp(logits).sum(axis=1, keepdims=True))
    return float(-(y * likelihood).sum(axis=1).mean())
