"""Samples decision fields, as src/sandbox/lab/field.ts does."""

import numpy as np

from .arrays import to_numpy

#: Cells in a row, and rows.
GRID = 32
#: Part of the data's extent that the field shows beyond it on each side.
MARGIN = 0.1


def sample_field(predict, x, y):
    """Samples predict at the center of each cell; the ranges are the outer edges of the grid."""
    x, y = to_numpy(x), to_numpy(y)
    if x.ndim != 2 or x.shape[1] != 2 or len(x) == 0:
        raise TypeError("show.field: x must be an array of shape [n, 2]")
    if y.size != len(x):
        raise TypeError(f"show.field: y must hold one class for each of the {len(x)} points of x")
    if not np.isfinite(x).all():
        raise ValueError("show.field: x must hold finite numbers only")
    x_range, y_range = range_around(x[:, 0]), range_around(x[:, 1])
    predicted = predict(grid_centers(x_range, y_range))
    values = to_numpy(predicted[0] if isinstance(predicted, (list, tuple)) else predicted)
    if values.size != GRID * GRID:
        raise TypeError(
            f"show.field: predict must return one logit for each of {GRID * GRID} points, "
            f"it returned shape {list(values.shape)}"
        )
    return {
        "kind": "field",
        "columns": GRID,
        "rows": GRID,
        "xRange": x_range,
        "yRange": y_range,
        "values": values.astype(np.float32).ravel().tolist(),
        "points": {
            "x": x[:, 0].tolist(),
            "y": x[:, 1].tolist(),
            "label": y.astype(int).ravel().tolist(),
        },
    }


def grid_centers(x_range, y_range):
    """The centers of the cells [n, 2], row by row from the lowest y up."""

    def centers(limits):
        low, high = limits
        return low + (np.arange(GRID) + 0.5) * (high - low) / GRID

    columns, rows = np.meshgrid(centers(x_range), centers(y_range))
    return np.stack([columns.ravel(), rows.ravel()], axis=1).astype(np.float32)


def range_around(values):
    """The extent of the values with a margin."""
    low, high = float(values.min()), float(values.max())
    margin = MARGIN * ((high - low) or 1.0)
    return [low - margin, high + margin]
