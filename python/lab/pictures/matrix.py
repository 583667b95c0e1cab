"""Matrices with names on their rows and columns, as src/pictures/matrix.ts makes them."""

from ..arrays import to_floats, to_numpy, to_texts
from ..limits import check_size


def matrix(values, rows="row", columns="column", row_labels=None, column_labels=None):
    """Shows a matrix [rows, columns] as a table whose cells are the darker the larger they are."""
    values = to_numpy(values)
    if values.ndim != 2 or values.size == 0:
        raise TypeError(
            f"show.matrix: values must be a tensor of shape [rows, columns], got shape {list(values.shape)}"
        )
    height, width = values.shape
    check_size("show.matrix", "labels", "rows", height, "slice the tensor")
    check_size("show.matrix", "labels", "columns", width, "slice the tensor")
    if not all(isinstance(name, str) and name.strip() for name in (rows, columns)):
        raise TypeError("show.matrix: rows and columns must be texts that say what they stand for")
    picture = {
        "rows": rows,
        "columns": columns,
        "rowLabels": _labels("row_labels", row_labels, height),
        "columnLabels": _labels("column_labels", column_labels, width),
        "values": to_floats(values),
    }
    return lambda: picture


def _labels(option, labels, count):
    if labels is None:
        return [str(index) for index in range(count)]
    return to_texts("show.matrix", option, labels, count)
