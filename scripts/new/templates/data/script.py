"""Makes content/data/example-points.json: points along a line, with noise.

Run it from the root of the project: .venv/bin/python python/datasets/example_points.py. The seed is fixed,
so running it again gives the same file.
"""

import numpy as np

from data_file import Tensor, write_data

POINTS = 32


def main() -> None:
    random = np.random.default_rng(1)
    x = random.uniform(0, 1, POINTS).round(4)
    y = (2 * x + 1 + random.normal(0, 0.1, POINTS)).round(4)
    tensors: dict[str, Tensor] = {
        "x": {"shape": [POINTS, 1], "values": x.tolist()},
        "y": {"shape": [POINTS, 1], "values": y.tolist()},
    }
    about = "32 points along the line y = 2 x + 1, with normal noise of standard deviation 0.1."
    source = "numpy.random.default_rng(1), by python/datasets/example_points.py"
    write_data("example-points", about, source, tensors)


if __name__ == "__main__":
    main()
