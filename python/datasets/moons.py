"""Makes content/data/moons.json: two interlocking half circles with noise.

Run it from the root of the project: .venv/bin/python python/datasets/moons.py. It needs scikit-learn. The
seed is fixed, so running it again gives the same file.
"""

import numpy as np
from sklearn.datasets import make_moons

from data_file import Tensor, write_data

POINTS = 256
BATCH = 32


def main() -> None:
    points, labels = make_moons(n_samples=POINTS, shuffle=True, noise=0.15, random_state=7)
    batches = labels.reshape(-1, BATCH).mean(axis=1)
    if np.any((batches < 0.25) | (batches > 0.75)):
        raise SystemExit("a batch holds too few points of one class: choose another random_state")
    tensors: dict[str, Tensor] = {
        "x": {"shape": [POINTS, 2], "values": [round(float(v), 6) for v in points.ravel()]},
        "y": {"shape": [POINTS, 1], "values": [int(v) for v in labels]},
    }
    about = "256 points of two interlocking half circles: x holds the two coordinates, y the class, 0 or 1."
    source = "scikit-learn, make_moons(n_samples=256, noise=0.15, random_state=7), by python/datasets/moons.py"
    write_data("moons", about, source, tensors)


if __name__ == "__main__":
    main()
