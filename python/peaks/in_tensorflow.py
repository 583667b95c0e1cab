"""A loop of TensorFlow without Keras, and the batches that it is given from arrays."""

from collections.abc import Callable, Iterable, Iterator
from typing import Any, TypeAlias

import numpy as np

from step_times.in_tensorflow import by_hand_compiled
from step_times.network import Array

from .data_set import DataSet
from .training import start_for

#: The batches of a data set, as NumPy arrays or tensors.
Batches: TypeAlias = Callable[[DataSet], Iterable[tuple[Any, Any]]]


class Loop:
    """Variables, operations and updates, the step in `tf.function`."""

    def __init__(self, batches: Batches, data: DataSet) -> None:
        self.batches = batches
        self.start = start_for(data)
        self.loop = by_hand_compiled(self.start)

    @classmethod
    def over(cls, batches: Batches) -> Callable[[DataSet], "Loop"]:
        """The way that takes its batches from this function."""
        return lambda data: cls(batches, data)

    def train(self, data: DataSet) -> None:
        for variable, weight in zip(self.loop.variables, self.start.weights, strict=True):
            variable.assign(weight)
        for x, y in self.batches(data):
            self.loop.step(x, y)

    def weights(self) -> list[Array]:
        return self.loop.weights()


def array(data: DataSet) -> Iterator[tuple[Array, Array]]:
    """Slices of arrays in memory."""
    return slices(data, np.load(data.x), np.load(data.y))


def memmap(data: DataSet) -> Iterator[tuple[Array, Array]]:
    """Slices of arrays that lie in files, mapped into the addresses of the process."""
    return slices(data, np.load(data.x, mmap_mode="r"), np.load(data.y, mmap_mode="r"))


def slices(data: DataSet, x: Array, y: Array) -> Iterator[tuple[Array, Array]]:
    """Batch by batch."""
    for at in range(0, len(x), data.batch):
        yield x[at : at + data.batch], y[at : at + data.batch]
