"""What `fit` is given."""

from collections.abc import Callable
from typing import Any, TypeAlias

import keras
import numpy as np

from step_times import in_keras
from step_times.network import Array

from .data_set import DataSet
from .training import start_for

#: The arguments of `fit` for a data set.
Given: TypeAlias = dict[str, Any]
Read: TypeAlias = Callable[[DataSet], Given]


class Fit:
    """`compile` and `fit`."""

    def __init__(self, read: Read, data: DataSet) -> None:
        self.read = read
        self.start = start_for(data)
        self.fit = in_keras.Fit(self.start)

    @classmethod
    def of(cls, read: Read) -> Callable[[DataSet], "Fit"]:
        """The way that gives `fit` what this function reads."""
        return lambda data: cls(read, data)

    def train(self, data: DataSet) -> None:
        self.fit.model.set_weights(self.start.weights)
        self.fit.model.fit(**self.read(data), verbose=0)

    def weights(self) -> list[Array]:
        return self.fit.weights()


def array(data: DataSet) -> Given:
    """Arrays in memory."""
    return arrays(data, np.load(data.x), np.load(data.y))


def arrays(data: DataSet, x: Any, y: Any) -> Given:
    """Rows and labels, in their order."""
    return {"x": x, "y": y, "batch_size": data.batch, "shuffle": False}


def shuffled(data: DataSet) -> Given:
    """The same, in an order that `fit` draws."""
    return array(data) | {"shuffle": True}


def float64(data: DataSet) -> Given:
    """Arrays in memory, in double precision."""
    return arrays(data, np.load(data.x64), np.load(data.y))


def memmap(data: DataSet) -> Given:
    """Arrays that lie in files, mapped into the addresses of the process."""
    return arrays(data, np.load(data.x, mmap_mode="r"), np.load(data.y, mmap_mode="r"))


def generator(data: DataSet) -> Given:
    """A generator that reads a batch at a time."""
    return {"x": (batch for batch in data.batches())}


class Batches(keras.utils.PyDataset):  # type: ignore[misc]  # Keras carries no types
    """The batches by their number, each read when it is asked for."""

    def __init__(self, data: DataSet) -> None:
        super().__init__()
        self.data = data

    def __len__(self) -> int:
        return len(self.data)

    def __getitem__(self, index: int) -> tuple[Array, Array]:
        return self.data.read(index)


def py_dataset(data: DataSet) -> Given:
    """A `PyDataset`, in the order of its batches."""
    return {"x": Batches(data), "shuffle": False}


def pipeline(make: Callable[[DataSet], Any]) -> Read:
    """A `tf.data.Dataset`."""
    return lambda data: {"x": make(data)}
