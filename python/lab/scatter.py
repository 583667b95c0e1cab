"""Points of the plane, as src/sandbox/lab/scatter.ts makes them."""

import numpy as np

from .arrays import to_numpy

#: The most points, and classes: LIMITS in src/sandbox/protocol.ts.
MOST_POINTS = 2000
MOST_CLASSES = 10


def scatter_picture(x, y, classes=None, predicted=None, x_name="x", y_name="y"):
    """The picture of as many x as y, with a class and a prediction for each if there are any."""
    x = to_numpy(x)
    if x.size == 0:
        raise TypeError(
            f"show.scatter: x must have a value for each point, got shape {list(x.shape)}"
        )
    if x.size > MOST_POINTS:
        raise ValueError(
            f"show.scatter: at most {MOST_POINTS} points can be shown, got {x.size}; slice the arrays"
        )
    if not all(isinstance(name, str) and name.strip() for name in (x_name, y_name)):
        raise TypeError(
            "show.scatter: x_name and y_name must be texts that say what x and y are, "
            f"got {x_name!r} and {y_name!r}"
        )
    return {
        "kind": "scatter",
        "xName": x_name,
        "yName": y_name,
        "x": _floats(x),
        "y": _floats(_of_size("y", y, x.size)),
        "classes": [] if classes is None else _classes(_of_size("classes", classes, x.size)),
        "predicted": [] if predicted is None else _floats(_of_size("predicted", predicted, x.size)),
    }


def _of_size(what, values, count):
    values = to_numpy(values)
    if values.size != count:
        raise TypeError(
            f"show.scatter: {what} must have one value for each of the {count} points of x, "
            f"got shape {list(values.shape)}"
        )
    return values


def _classes(values):
    wrong = [value for value in values.ravel().tolist() if value not in range(MOST_CLASSES)]
    if wrong:
        raise ValueError(
            f"show.scatter: classes must be whole numbers from 0 to {MOST_CLASSES - 1}, got {wrong[0]}"
        )
    return values.astype(int).ravel().tolist()


def _floats(values):
    return values.astype(np.float32).ravel().tolist()
