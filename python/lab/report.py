"""Curves and progress: printed, or kept for the record when the runner says so."""

from typing import SupportsFloat, TypeAlias, TypedDict

import numpy as np


class Curve(TypedDict):
    """The points of a curve, in the order of their calls."""

    x: list[float]
    y: list[float]


#: Curves by name.
Series: TypeAlias = dict[str, Curve]

_recorded: Series | None = None


def record() -> Series:
    """Keeps the points from now on instead of printing them; returns the series, by name."""
    global _recorded
    _recorded = {}
    return _recorded


def plot(series: str, x: SupportsFloat, y: SupportsFloat) -> None:
    """Adds a point to a curve. x and y are whatever float() takes; NaN and infinity are kept."""
    check_name("plot", series)
    x, y = _number(f'plot("{series}", …): x', x), _number(f'plot("{series}", …): y', y)
    if _recorded is None:
        print(f"{series} {x:g} {y:.9g}", flush=True)
        return
    curve = _recorded.setdefault(series, {"x": [], "y": []})
    curve["x"].append(x)
    curve["y"].append(y)


def progress(fraction: SupportsFloat) -> None:
    """Says how much of the run is done, from 0 to 1. In Python nothing shows it."""
    if np.isnan(_number("progress: the fraction", fraction)):
        raise TypeError("progress: expected a number from 0 to 1, got nan")


def check_name(call: str, name: object) -> None:
    """Raises an error unless the name is a text that is not empty."""
    if not isinstance(name, str) or not name.strip():
        raise TypeError(f"{call}: the name must be a text that is not empty, got {name!r}")


def _number(what: str, value: SupportsFloat) -> float:
    if not isinstance(value, (str, bytes)):
        try:
            return float(value)
        except (TypeError, ValueError, RuntimeError):
            pass
    shape = getattr(value, "shape", None)
    got = f"a tensor of shape {list(shape)}" if shape else f"{value!r:.40}"
    raise TypeError(f"{what} must be a number or a scalar tensor, got {got}") from None
