"""Points of the plane, as src/pictures/scatter.ts makes them."""

from ..arrays import to_classes, to_floats, to_numpy
from ..limits import LIMITS, check_size


def scatter(x, y, classes=None, predicted=None, x_name="x", y_name="y"):
    """Shows points, each with the mark of its class, and what a model says of each x as a line."""
    x = to_numpy(x)
    if x.size == 0:
        raise TypeError(
            f"show.scatter: x must have a value for each point, got shape {list(x.shape)}"
        )
    check_size("show.scatter", "points", "points", x.size, "slice the arrays")
    if not all(isinstance(name, str) and name.strip() for name in (x_name, y_name)):
        raise TypeError(
            "show.scatter: x_name and y_name must be texts that say what x and y are, "
            f"got {x_name!r} and {y_name!r}"
        )
    picture = {
        "xName": x_name,
        "yName": y_name,
        "x": to_floats(x),
        "y": to_floats(_of_size("y", y, x.size)),
        "classes": [] if classes is None else _classes(_of_size("classes", classes, x.size)),
        "predicted": []
        if predicted is None
        else to_floats(_of_size("predicted", predicted, x.size)),
    }
    return lambda: picture


def _of_size(what, values, count):
    values = to_numpy(values)
    if values.size != count:
        raise TypeError(
            f"show.scatter: {what} must have one value for each of the {count} points of x, "
            f"got shape {list(values.shape)}"
        )
    return values


def _classes(values):
    return to_classes("show.scatter", "classes", values, LIMITS["classes"])
