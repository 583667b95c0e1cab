"""Makes content/data/all-digits.json: all of scikit-learn's small handwritten digits.

Run it from the root of the project: .venv/bin/python python/datasets/all_digits.py. It needs scikit-learn.
The seed is fixed, so running it again gives the same file.
"""

from typing import Any

import numpy as np
import numpy.typing as npt
from sklearn.datasets import load_digits

from data_file import COMPACT, Tensor, write_data

#: 42 batches of 32; the other 453 are for the test.
TRAIN = 1344
SEED = 25


def main() -> None:
    images, labels = load_digits(return_X_y=True)
    order = np.random.RandomState(SEED).permutation(len(labels))
    train, test = order[:TRAIN], order[TRAIN:]
    tensors: dict[str, Tensor] = {
        "x": {"shape": [len(train), 64], "values": integers(images[train])},
        "y": classes(labels[train]),
        "xTest": {"shape": [len(test), 64], "values": integers(images[test])},
        "yTest": classes(labels[test]),
    }
    about = (
        "1,797 handwritten digits of 8 x 8 pixels, row by row. x and y hold 1,344 pictures and their digits "
        "to train on, xTest and yTest the other 453 to test with. A pixel is an integer from 0 for paper to "
        "16 for ink."
    )
    source = (
        "scikit-learn, load_digits(): E. Alpaydin and C. Kaynak, Optical Recognition of Handwritten Digits, "
        "UCI Machine Learning Repository, 1998; by python/datasets/all_digits.py"
    )
    write_data("all-digits", about, source, tensors, COMPACT)


def classes(labels: npt.NDArray[Any]) -> Tensor:
    """The digits themselves."""
    return {"shape": [len(labels)], "dtype": "int32", "values": integers(labels)}


def integers(values: npt.NDArray[Any]) -> list[int]:
    """A flat list of Python's integers."""
    return [int(value) for value in values.ravel()]


if __name__ == "__main__":
    main()
