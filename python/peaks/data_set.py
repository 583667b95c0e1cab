"""The data set on disk that every way reads: made once, by a process of its own, a piece at a time.

python -m peaks.data_set <folder> <rows> <width> <batch> writes it in each of the forms that the ways read.
"""

import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from step_times.network import CLASSES, Array

SEED = 0


@dataclass(frozen=True)
class DataSet:
    """Where the data lie, how many numbers a row has before its one-hot label, and how many rows a batch."""

    folder: Path
    width: int
    batch: int

    @property
    def x(self) -> Path:
        """The rows as an array of NumPy."""
        return self.folder / "x.npy"

    @property
    def y(self) -> Path:
        """Their labels, one-hot."""
        return self.folder / "y.npy"

    @property
    def x64(self) -> Path:
        """The same rows in double precision, as NumPy makes them unless it is told otherwise."""
        return self.folder / "x64.npy"

    @property
    def binary(self) -> Path:
        """Row and label, row and label, … without anything between."""
        return self.folder / "data.bin"

    @property
    def tfrecord(self) -> Path:
        """An `Example` a row, with the bytes of `x` and of `y`."""
        return self.folder / "data.tfrecord"

    @property
    def row_bytes(self) -> int:
        """The length of a row of the binary file."""
        return 4 * (self.width + CLASSES)

    def __len__(self) -> int:
        """How many batches there are."""
        return self.binary.stat().st_size // (self.row_bytes * self.batch)

    def read(self, index: int) -> tuple[Array, Array]:
        """A batch, read from the binary file when it is asked for."""
        at = index * self.batch * self.row_bytes
        count = self.batch * (self.width + CLASSES)
        rows = np.fromfile(self.binary, "float32", count, offset=at).reshape(self.batch, -1)
        return rows[:, : self.width], rows[:, self.width :]

    def batches(self) -> Iterator[tuple[Array, Array]]:
        """One after the other."""
        return map(self.read, range(len(self)))


def write(data: DataSet, rows: int) -> None:
    """Writes so many rows in all forms. The label of a row is where the largest of its first numbers stands."""
    import tensorflow as tf

    random = np.random.default_rng(SEED)
    x = np.lib.format.open_memmap(data.x, "w+", "float32", (rows, data.width))
    x64 = np.lib.format.open_memmap(data.x64, "w+", "float64", (rows, data.width))
    y = np.lib.format.open_memmap(data.y, "w+", "float32", (rows, CLASSES))
    with data.binary.open("wb") as binary, tf.io.TFRecordWriter(str(data.tfrecord)) as tfrecord:
        for at in range(0, rows, data.batch):
            piece = slice(at, at + data.batch)
            xs = random.standard_normal((data.batch, data.width), "float32")
            ys = np.eye(CLASSES, dtype="float32")[xs[:, :CLASSES].argmax(axis=1)]
            x[piece], x64[piece], y[piece] = xs, xs, ys
            np.hstack([xs, ys]).tofile(binary)
            for row, label in zip(xs, ys, strict=True):
                features = {
                    name: tf.train.Feature(bytes_list=tf.train.BytesList(value=[part.tobytes()]))
                    for name, part in (("x", row), ("y", label))
                }
                example = tf.train.Example(features=tf.train.Features(feature=features))
                tfrecord.write(example.SerializeToString())


if __name__ == "__main__":
    folder, *numbers = sys.argv[1:]
    rows, width, batch = map(int, numbers)
    write(DataSet(Path(folder), width, batch), rows)
