"""Makes content/data/tumors-by-scikit-learn.json: what scikit-learn learns from content/data/tumors.json.

Run it from the root of the project: .venv/bin/python python/datasets/tumors_by_scikit_learn.py. It needs
scikit-learn. The weights with a penalty are those of the one lowest point of the loss, so each run finds
the same. Without it the loss has no lowest point here, and the weights are those where the solver stopped.
"""

import json

import numpy as np
import numpy.typing as npt
import sklearn
from sklearn.linear_model import LogisticRegression
from sklearn.preprocessing import StandardScaler

from data_file import COMPACT, FOLDER, Tensor, write_data

Array = npt.NDArray[np.float64]

#: The largest entry of the gradient at which the solver stops; scikit-learn's own is 1e-4.
TOLERANCE = 1e-8


def main() -> None:
    x, y = tensor("x"), tensor("y").ravel()
    rows = StandardScaler().fit_transform(x)
    default = LogisticRegression(tol=TOLERANCE, max_iter=10_000).fit(rows, y)
    free = LogisticRegression(C=np.inf).fit(rows, y)
    kernel, bias = default.coef_[0], default.intercept_[0]
    loss = mean_log_loss(rows, y, kernel, bias) + kernel @ kernel / (2 * default.C * len(y))
    tensors: dict[str, Tensor] = {
        "kernel": column(kernel),
        "bias": {"shape": [1], "values": [round(float(bias), 7)]},
        "loss": {"shape": [], "values": [round(float(loss), 8)]},
        "freeKernel": column(free.coef_[0]),
        "freeBias": {"shape": [1], "values": [round(float(free.intercept_[0]), 7)]},
    }
    about = (
        "The weights that scikit-learn's LogisticRegression() finds for the standardized columns x of tumors, and "
        "the loss there: the mean log loss plus the penalty, half the sum of the squared weights divided by the "
        "number of rows. freeKernel and freeBias are where LogisticRegression(C=inf), without the penalty, stopped."
    )
    source = f"scikit-learn {sklearn.__version__}, by python/datasets/tumors_by_scikit_learn.py"
    write_data("tumors-by-scikit-learn", about, source, tensors, COMPACT)


def tensor(name: str) -> Array:
    """A tensor of tumors.json in double precision."""
    found = json.loads((FOLDER / "tumors.json").read_text())["tensors"][name]
    return np.array(found["values"], "float64").reshape(found["shape"])


def mean_log_loss(rows: Array, y: Array, kernel: Array, bias: float) -> float:
    """The cross-entropy of labels of 0 and 1, per row."""
    logits = rows @ kernel + bias
    return float(np.mean(np.logaddexp(0, logits) - y * logits))


def column(values: Array) -> Tensor:
    """One weight a row, as a layer's kernel has them."""
    return {"shape": [len(values), 1], "values": [round(float(v), 7) for v in values]}


if __name__ == "__main__":
    main()
