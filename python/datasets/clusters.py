"""Makes content/data/clusters.json: four round groups of points, of unequal sizes.

Run it from the root of the project: .venv/bin/python python/datasets/clusters.py. The seed is fixed, so
running it again gives the same file.
"""

import numpy as np

from data_file import COMPACT, Tensor, write_data

MIDDLES = [[-2.0, -1.0], [2.0, -1.0], [-1.5, 2.0], [2.5, 2.0]]
SIZES = [48, 36, 36, 24]
SPREAD = 0.75


def main() -> None:
    random = np.random.default_rng(17)
    group = random.permutation(np.repeat(np.arange(len(SIZES)), SIZES))
    points = np.array(MIDDLES)[group] + random.normal(0, SPREAD, [len(group), 2])
    tensors: dict[str, Tensor] = {
        "x": {"shape": [len(group), 2], "values": points.round(4).ravel().tolist()},
        "y": {"shape": [len(group), 1], "values": group.tolist()},
    }
    about = (
        f"{len(group)} points in {len(SIZES)} round groups with a standard deviation of {SPREAD}: "
        "x holds the two coordinates, y the group, 0 to 3."
    )
    source = "numpy.random.default_rng(17), by python/datasets/clusters.py"
    write_data("clusters", about, source, tensors, COMPACT)


if __name__ == "__main__":
    main()
