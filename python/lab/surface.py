"""Loss surfaces with the paths of optimizers on them, as src/sandbox/lab/surface.ts makes them."""

import math

import numpy as np

from .arrays import to_numpy
from .field import GRID, grid_centers

#: The most paths, and points of a path: LIMITS in src/sandbox/protocol.ts.
MOST_PATHS = 8
MOST_STEPS = 2000


def check_surface(loss, ranges, paths):
    """The two parameters with their ranges, and copies of the paths."""
    if not callable(loss):
        raise TypeError(
            f"show.surface: loss must be a function of points [n, 2] that returns n losses, got {loss!r:.40}"
        )
    if not isinstance(ranges, dict) or len(ranges) != 2:
        raise TypeError(
            'show.surface: ranges must name two parameters, as in {"weight": [-1, 3], "bias": [0, 2]}, '
            f"got {ranges!r:.60}"
        )
    (x_name, x_range), (y_name, y_range) = (
        (name, _range(name, limits)) for name, limits in ranges.items()
    )
    if len(paths) > MOST_PATHS:
        raise ValueError(f"show.surface: at most {MOST_PATHS} paths can be shown, got {len(paths)}")
    return {
        "xName": x_name,
        "yName": y_name,
        "xRange": x_range,
        "yRange": y_range,
        "paths": [_path(name, pairs) for name, pairs in paths.items()],
    }


def sample_surface(loss, checked):
    """Samples loss at the center of each cell; the ranges are the outer edges of the grid."""
    values = to_numpy(loss(grid_centers(checked["xRange"], checked["yRange"])))
    if values.size != GRID * GRID:
        raise TypeError(
            f"show.surface: loss must return one loss for each of {GRID * GRID} points, "
            f"it returned shape {list(values.shape)}"
        )
    return {
        "kind": "surface",
        "columns": GRID,
        "rows": GRID,
        **checked,
        "values": values.astype(np.float32).ravel().tolist(),
    }


def _range(name, limits):
    try:
        low, high = (float(limit) for limit in limits)
    except (TypeError, ValueError):
        low, high = math.nan, math.nan
    if not (math.isfinite(low) and math.isfinite(high) and low < high):
        raise TypeError(
            f"show.surface: the range of {name} must be two numbers, the smaller first, as in [-1, 3], "
            f"got {limits!r:.40}"
        )
    return [low, high]


def _path(name, pairs):
    try:
        points = np.asarray(pairs, dtype=np.float32)
    except (TypeError, ValueError):
        points = np.empty(0)
    if points.ndim != 2 or points.shape[1] != 2 or len(points) == 0:
        raise TypeError(
            f'show.surface: the path "{name}" must be a list of pairs, as in [[0, 1], [0.5, 0.8]], '
            f"got {pairs!r:.60}"
        )
    if len(points) > MOST_STEPS:
        raise ValueError(
            f'show.surface: a path has at most {MOST_STEPS} points, "{name}" has {len(points)}; '
            "leave some out"
        )
    return {"name": name, "x": points[:, 0].tolist(), "y": points[:, 1].tolist()}
