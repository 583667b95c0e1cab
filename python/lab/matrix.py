"""Matrices with names on their rows and columns, as src/sandbox/lab/matrix.ts makes them."""

import numpy as np

from .arrays import to_numpy

#: The most rows, and columns: LIMITS in src/sandbox/protocol.ts.
MOST_LABELS = 64


def matrix_picture(values, rows="row", columns="column", row_labels=None, column_labels=None):
    """The picture of a tensor [rows, columns]."""
    values = to_numpy(values)
    if values.ndim != 2 or values.size == 0:
        raise TypeError(
            f"show.matrix: values must be a tensor of shape [rows, columns], got shape {list(values.shape)}"
        )
    height, width = values.shape
    if max(height, width) > MOST_LABELS:
        raise ValueError(
            f"show.matrix: at most {MOST_LABELS} rows and columns can be shown, got {height} x {width}"
        )
    if not all(isinstance(name, str) and name.strip() for name in (rows, columns)):
        raise TypeError("show.matrix: rows and columns must be texts that say what they stand for")
    return {
        "kind": "matrix",
        "rows": rows,
        "columns": columns,
        "rowLabels": _labels("row_labels", row_labels, height),
        "columnLabels": _labels("column_labels", column_labels, width),
        "values": values.astype(np.float32).ravel().tolist(),
    }


def _labels(option, labels, count):
    if labels is None:
        return [str(index) for index in range(count)]
    labels = list(labels)
    if len(labels) != count or not all(isinstance(text, str) for text in labels):
        raise TypeError(f"show.matrix: {option} must be a list of {count} texts")
    return labels
