"""Decision fields, as src/pictures/field.ts makes them."""

import numpy as np

from ..arrays import to_classes, to_numpy
from ..grid import CELLS, sample_grid
from ..limits import LIMITS, check_size


def field(predict, x, y):
    """Shows a decision field.

    predict maps points [n, 2] to one logit each [n, 1]; it is sampled on a grid around the data x [n, 2]
    with classes y [n, 1] of 0 and 1. The first call is sampled at once, so that a mistake in it is found
    on its line; after that the newest call is kept and sampled when the program has ended.
    """
    if not callable(predict):
        raise TypeError("show.field: predict must be a function")
    x, y = to_numpy(x), to_numpy(y)
    if x.ndim != 2 or x.shape[1] != 2 or len(x) == 0:
        raise TypeError("show.field: x must be an array of shape [n, 2]")
    if y.size != len(x):
        raise TypeError(f"show.field: y must hold one class for each of the {len(x)} points of x")
    check_size("show.field", "cells", "points", len(x), "slice the arrays")
    if not np.isfinite(x).all():
        raise ValueError("show.field: x must hold finite numbers only")
    label = to_classes("show.field", "y", y, 2)
    x_range, y_range = _range_around(x[:, 0]), _range_around(x[:, 1])
    points = {"x": x[:, 0].tolist(), "y": x[:, 1].tolist(), "label": label}
    return lambda: {
        **sample_grid(x_range, y_range, lambda centers: _logits(predict(centers))),
        "xRange": x_range,
        "yRange": y_range,
        "points": points,
    }


def _logits(predicted):
    values = to_numpy(predicted[0] if isinstance(predicted, (list, tuple)) else predicted)
    if values.size != CELLS:
        raise TypeError(
            f"show.field: predict must return one logit for each of {CELLS} points, "
            f"it returned shape {list(values.shape)}"
        )
    return values


def _range_around(values):
    """The extent of the values with a margin."""
    low, high = float(values.min()), float(values.max())
    margin = LIMITS["margin"] * ((high - low) or 1.0)
    return [low - margin, high + margin]
