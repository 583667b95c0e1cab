"""Weights as a map of colors, as src/pictures/weights.ts makes them."""

from ..arrays import to_floats, to_numpy
from ..limits import check_size


def weights(values):
    """Shows a matrix of up to 256 x 256 weights as a map of colors: negative, white at 0, positive."""
    values = to_numpy(values)
    if values.ndim != 2 or values.size == 0:
        raise TypeError(
            "show.weights: values must be a tensor of shape [rows, columns], "
            f"got shape {list(values.shape)}; reshape it"
        )
    rows, columns = values.shape
    check_size("show.weights", "side", "rows", rows, "slice the tensor")
    check_size("show.weights", "side", "columns", columns, "slice the tensor")
    picture = {"rows": rows, "columns": columns, "values": to_floats(values)}
    return lambda: picture
