"""Points of the plane, as src/pictures/scatter.ts makes them."""

from collections.abc import Iterable

from ..arrays import to_classes, to_floats, to_numpy, to_texts
from ..limits import PICTURE_LIMITS, check_size
from ..types import Array, Fields, Make, Tensor


def scatter(
    x: Tensor,
    y: Tensor,
    classes: Tensor | None = None,
    class_names: Iterable[str] = (),
    predicted: Tensor | None = None,
    x_name: str = "x",
    y_name: str = "y",
) -> Make:
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
    names = to_texts("show.scatter", "class_names", class_names)
    check_size("show.scatter", "classes", "names of classes", len(names), "leave names out")
    picture: Fields = {
        "xName": x_name,
        "yName": y_name,
        "x": to_floats(x),
        "y": to_floats(_of_size("y", y, x.size)),
        "classes": [] if classes is None else _classes(_of_size("classes", classes, x.size)),
        "classNames": names,
        "predicted": []
        if predicted is None
        else to_floats(_of_size("predicted", predicted, x.size)),
    }
    return lambda: picture


def _of_size(what: str, values: Tensor, count: int) -> Array:
    values = to_numpy(values)
    if values.size != count:
        raise TypeError(
            f"show.scatter: {what} must have one value for each of the {count} points of x, "
            f"got shape {list(values.shape)}"
        )
    return values


def _classes(values: Array) -> list[int]:
    return to_classes("show.scatter", "classes", values, int(PICTURE_LIMITS["classes"]))
