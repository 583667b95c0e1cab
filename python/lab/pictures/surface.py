"""Loss surfaces with the paths of optimizers on them, as src/pictures/surface.ts makes them."""

import math

import numpy as np

from ..arrays import to_numpy
from ..grid import CELLS, sample_grid
from ..limits import check_size


def surface(loss, ranges, paths=None):
    """Shows a loss over two parameters, with the paths of optimizers on it.

    loss maps points [n, 2] to one loss each; it is sampled on a grid over ranges, which names the two:
    {"weight": [-1, 3], "bias": [0, 2]}. paths holds a list of pairs by name. Sampled when show.field is.
    """
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
    paths = paths or {}
    check_size("show.surface", "paths", "paths", len(paths), "leave some out")
    fields = {
        "xName": x_name,
        "yName": y_name,
        "xRange": x_range,
        "yRange": y_range,
        "paths": [_path(name, pairs) for name, pairs in paths.items()],
    }
    return lambda: {
        **sample_grid(x_range, y_range, lambda centers: _losses(loss(centers))),
        **fields,
    }


def _losses(losses):
    values = to_numpy(losses)
    if values.size != CELLS:
        raise TypeError(
            f"show.surface: loss must return one loss for each of {CELLS} points, "
            f"it returned shape {list(values.shape)}"
        )
    return values


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
    where = f'show.surface: the path "{name}"'
    check_size(where, "steps", "points", len(points), "leave some out")
    return {"name": name, "x": points[:, 0].tolist(), "y": points[:, 1].tolist()}
