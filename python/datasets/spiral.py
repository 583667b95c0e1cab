"""Makes content/data/spiral.json: three arms of a spiral, one class each, with noise.

Run it from the root of the project: .venv/bin/python python/datasets/spiral.py. The seed is fixed, so
running it again gives the same file.
"""

import numpy as np

from data_file import COMPACT, Tensor, write_data

ARMS, POINTS = 3, 96
#: How far an arm turns from the center to its end, and how far its points stray, in radians.
TURN, NOISE = 4.0, 0.15
BATCH = 32


def main() -> None:
    random = np.random.default_rng(11)
    radius = np.tile(np.linspace(0.05, 1, POINTS), ARMS)
    arm = np.repeat(np.arange(ARMS), POINTS)
    angle = arm * 2 * np.pi / ARMS + radius * TURN + random.normal(0, NOISE, ARMS * POINTS)
    points = np.stack([radius * np.sin(angle), radius * np.cos(angle)], 1)
    order = random.permutation(ARMS * POINTS)
    batches = arm[order].reshape(-1, BATCH)
    if any(np.bincount(batch, minlength=ARMS).min() < BATCH // 6 for batch in batches):
        raise SystemExit("a batch holds too few points of one class: choose another seed")
    tensors: dict[str, Tensor] = {
        "x": {"shape": [len(order), 2], "values": points[order].round(4).ravel().tolist()},
        "y": {"shape": [len(order), 1], "values": arm[order].tolist()},
    }
    about = (
        f"{len(order)} points of a spiral with {ARMS} arms: x holds the two coordinates, "
        "y the arm, 0, 1 or 2, as a float32 as the last column of a CSV file is."
    )
    source = "numpy.random.default_rng(11), by python/datasets/spiral.py"
    write_data("spiral", about, source, tensors, COMPACT)


if __name__ == "__main__":
    main()
