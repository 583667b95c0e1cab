"""What a way is: a network that trains on a data set, from the same start each time."""

from typing import Protocol

from step_times.network import Array, Size, Start, start

from .data_set import DataSet


class Training(Protocol):
    """A network that reads in one way."""

    def train(self, data: DataSet) -> None:
        """Puts the network back to its start, and goes through the data once."""

    def weights(self) -> list[Array]:
        """Kernel and bias of each layer in turn, as they are now."""


def start_for(data: DataSet) -> Start:
    """The weights that every way begins with: one layer, so that next to the data the network is small."""
    return start(Size(data.batch, data.width, hidden=0), 1)
