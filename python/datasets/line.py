"""Makes content/data/line.json: points along a line, with noise.

Run it from the root of the project: .venv/bin/python python/datasets/line.py. The seed is fixed, so running
it again gives the same file.
"""

import numpy as np

from data_file import Tensor, write_data

POINTS = 48
WEIGHT, BIAS, NOISE = 1.5, 1.0, 0.3


def main() -> None:
    random = np.random.default_rng(3)
    x = random.uniform(0, 3, POINTS).round(4)
    y = (WEIGHT * x + BIAS + random.normal(0, NOISE, POINTS)).round(4)
    tensors: dict[str, Tensor] = {
        "x": {"shape": [POINTS, 1], "values": x.tolist()},
        "y": {"shape": [POINTS, 1], "values": y.tolist()},
    }
    about = f"{POINTS} points along the line y = {WEIGHT} x + {BIAS:g}, with normal noise of standard deviation {NOISE}."
    source = "numpy.random.default_rng(3), by python/datasets/line.py"
    write_data("line", about, source, tensors)
    slope, intercept = np.polyfit(x, y, 1)
    print(f"least squares: weight {slope:.4f}, bias {intercept:.4f}")
    values = np.linalg.eigvalsh(
        2 * np.cov(np.stack([x, np.ones(POINTS)]), bias=True)
        + 2 * np.outer([x.mean(), 1], [x.mean(), 1])
    )
    print(f"curvatures of the loss: {values.round(4).tolist()}")


if __name__ == "__main__":
    main()
