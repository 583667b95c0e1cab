"""Makes content/data/digits.json: small pictures of handwritten digits.

Run it from the root of the project: .venv/bin/python python/datasets/digits.py. It needs scikit-learn. The
seed is fixed, so running it again gives the same file.
"""

from typing import Any

import numpy as np
import numpy.typing as npt
from sklearn.datasets import load_digits

from data_file import COMPACT, Tensor, write_data

CLASSES = 10
TRAIN, TEST = 480, 240
BATCH = 32
SEED = 25


def main() -> None:
    images, labels = load_digits(return_X_y=True)
    order = np.random.RandomState(SEED).permutation(len(labels))
    # As many of each digit in both parts, in random order.
    ranks = np.empty(len(labels), int)
    for digit in range(CLASSES):
        of_digit = order[labels[order] == digit]
        ranks[of_digit] = np.arange(len(of_digit))
    train = order[ranks[order] < TRAIN // CLASSES]
    rest = order[ranks[order] >= TRAIN // CLASSES]
    test = rest[ranks[rest] < (TRAIN + TEST) // CLASSES]
    batches = labels[train].reshape(-1, BATCH)
    if min(len(set(batch)) for batch in batches) < CLASSES - 1:
        raise SystemExit("a batch lacks more than one digit: choose another seed")

    tensors: dict[str, Tensor] = {
        "x": pictures(images[train]),
        "y": classes(labels[train]),
        "xTest": pictures(images[test]),
        "yTest": classes(labels[test]),
    }
    about = (
        "720 handwritten digits of 8 x 8 pixels, as many of each digit. x and y hold 480 pictures and their "
        "digits to train on, xTest and yTest 240 others to test with. A pixel is a number of sixteenths, "
        "from 0 for paper to 1 for ink."
    )
    source = (
        "scikit-learn, load_digits(): E. Alpaydin and C. Kaynak, Optical Recognition of Handwritten Digits, "
        "UCI Machine Learning Repository, 1998; by python/datasets/digits.py"
    )
    write_data("digits", about, source, tensors, COMPACT)


def pictures(images: npt.NDArray[Any]) -> Tensor:
    """Pixels of 0 to 16 as sixteenths, which float32 and four decimals hold exactly."""
    values = [int(v) if v in (0, 1) else float(v) for v in (images / 16).ravel()]
    return {"shape": [len(images), 8, 8, 1], "values": values}


def classes(labels: npt.NDArray[Any]) -> Tensor:
    """The digits themselves."""
    return {"shape": [len(labels)], "dtype": "int32", "values": [int(v) for v in labels]}


if __name__ == "__main__":
    main()
