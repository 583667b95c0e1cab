"""Makes content/data/tumors.json: thirty measures of the cells of tumors, and the diagnosis of each.

Run it from the root of the project: .venv/bin/python python/datasets/tumors.py. It needs scikit-learn. The
order is drawn with a fixed seed, so running it again gives the same file.
"""

import numpy as np
from sklearn.datasets import load_breast_cancer

from data_file import COMPACT, Tensor, write_data

TRAINING = 426
SEED = 3


def main() -> None:
    measures, benign = load_breast_cancer(return_X_y=True)
    order = np.random.RandomState(SEED).permutation(len(benign))
    tensors: dict[str, Tensor] = {}
    for suffix, part in ("", order[:TRAINING]), ("Test", order[TRAINING:]):
        tensors |= {
            f"x{suffix}": {
                "shape": list(measures[part].shape),
                "values": measures[part].ravel().tolist(),
            },
            f"y{suffix}": {
                "shape": [len(part), 1],
                "values": benign[part].tolist(),
            },
        }
    about = (
        f"{TRAINING} breast tumors to learn from and {len(order) - TRAINING} to test on. x holds 30 measures of the cell "
        "nuclei in a picture of each: the mean of ten, such as radius and area, then their standard errors, then "
        "their largest values. y is 1 for a benign tumor and 0 for a malignant one."
    )
    source = (
        "scikit-learn, load_breast_cancer(): W. Wolberg, O. Mangasarian, N. Street and W. Street, Breast Cancer "
        "Wisconsin (Diagnostic), UCI Machine Learning Repository, 1995, CC BY 4.0; by python/datasets/tumors.py"
    )
    write_data("tumors", about, source, tensors, COMPACT)


if __name__ == "__main__":
    main()
