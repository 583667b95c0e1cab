"""Functions of the plane sampled on a grid, as src/pictures/kind/grid.ts samples them."""

import numpy as np

from .arrays import to_floats
from .limits import LIMITS

_GRID = LIMITS["grid"]
#: The number of cells of a function that is sampled.
CELLS = _GRID * _GRID


def sample_grid(x_range, y_range, values_at):
    """Samples a function of points [n, 2] at the center of each cell; the ranges are the outer edges."""
    values = values_at(_centers(x_range, y_range))
    return {"columns": _GRID, "rows": _GRID, "values": to_floats(values)}


def _centers(x_range, y_range):
    """The centers of the cells [n, 2], row by row from the lowest y up."""

    def centers(limits):
        low, high = limits
        return low + (np.arange(_GRID) + 0.5) * (high - low) / _GRID

    columns, rows = np.meshgrid(centers(x_range), centers(y_range))
    return np.stack([columns.ravel(), rows.ravel()], axis=1).astype(np.float32)
