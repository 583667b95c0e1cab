"""Weights as a map of colors, as src/sandbox/lab/weights.ts makes them."""

import numpy as np

from .arrays import to_numpy

#: The most rows, and columns: LIMITS in src/sandbox/protocol.ts.
MOST_WEIGHTS = 256


def weights_picture(values):
    """The picture of a tensor [rows, columns]."""
    values = to_numpy(values)
    if values.ndim != 2 or values.size == 0:
        raise TypeError(
            "show.weights: values must be a tensor of shape [rows, columns], "
            f"got shape {list(values.shape)}; reshape it"
        )
    rows, columns = values.shape
    if max(rows, columns) > MOST_WEIGHTS:
        raise ValueError(
            f"show.weights: at most {MOST_WEIGHTS} rows and columns can be shown, "
            f"got {rows} x {columns}; slice the tensor"
        )
    return {
        "kind": "weights",
        "rows": rows,
        "columns": columns,
        "values": values.astype(np.float32).ravel().tolist(),
    }
