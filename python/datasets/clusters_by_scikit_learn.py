"""Makes content/data/clusters-by-scikit-learn.json: what scikit-learn's KMeans makes of content/data/clusters.json.

Run it from the root of the project: .venv/bin/python python/datasets/clusters_by_scikit_learn.py. It needs
scikit-learn. The first centers are given, so each run finds the same.
"""

import json

import numpy as np
import sklearn
from sklearn.cluster import KMeans

from data_file import COMPACT, FOLDER, Tensor, write_data

CLUSTERS = 4

#: The rows of x on which the centers begin, as in the lab and in its try.
STARTS = {"": 4, "Worse": 0}


def main() -> None:
    found = json.loads((FOLDER / "clusters.json").read_text())["tensors"]["x"]
    x = np.array(found["values"], "float64").reshape(found["shape"])
    tensors: dict[str, Tensor] = {}
    for name, row in STARTS.items():
        model = KMeans(CLUSTERS, init=x[row : row + CLUSTERS], n_init=1, tol=0).fit(x)
        tensors[f"centers{name}"] = {
            "shape": [CLUSTERS, 2],
            "values": model.cluster_centers_.round(6).ravel().tolist(),
        }
        tensors[f"inertia{name}"] = {"shape": [], "values": [round(float(model.inertia_), 6)]}
    about = (
        "The centers and the inertia that scikit-learn's KMeans finds for the points x of clusters, "
        "when its centers begin on the points 4 to 7; with Worse in the name, on the points 0 to 3."
    )
    source = f"scikit-learn {sklearn.__version__}, by python/datasets/clusters_by_scikit_learn.py"
    write_data("clusters-by-scikit-learn", about, source, tensors, COMPACT)


if __name__ == "__main__":
    main()
