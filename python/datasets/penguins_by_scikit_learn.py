"""Makes content/data/penguins-by-scikit-learn.json: what scikit-learn's PCA makes of content/data/penguins.json.

Run it from the root of the project: .venv/bin/python python/datasets/penguins_by_scikit_learn.py. It needs
scikit-learn. It decomposes the table at once, so each run finds the same.
"""

import json

import numpy as np
import sklearn
from sklearn.decomposition import PCA
from sklearn.preprocessing import StandardScaler

from data_file import COMPACT, FOLDER, write_data

AXES = 2


def main() -> None:
    found = json.loads((FOLDER / "penguins.json").read_text())["tensors"]["measures"]
    measures = np.array(found["values"], "float64").reshape(found["shape"])
    model = PCA(AXES).fit(StandardScaler().fit_transform(measures))
    axes = model.components_.T
    about = (
        "What scikit-learn's PCA(2) finds for the standardized measures of the 256 penguins to learn from: in each "
        "column of axes a principal axis, in share the part of the variance that lies along it."
    )
    source = f"scikit-learn {sklearn.__version__}, by python/datasets/penguins_by_scikit_learn.py"
    write_data(
        "penguins-by-scikit-learn",
        about,
        source,
        {
            "axes": {"shape": list(axes.shape), "values": axes.round(7).ravel().tolist()},
            "share": {
                "shape": [AXES],
                "values": model.explained_variance_ratio_.round(7).tolist(),
            },
        },
        COMPACT,
    )


if __name__ == "__main__":
    main()
