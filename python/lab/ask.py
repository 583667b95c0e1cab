"""What a program asks the reader for, by the same names as src/pictures/drawing.ts.

In Python nobody draws: the first sample is answered, and the program goes on.
"""

from collections.abc import Callable, Iterable

import numpy as np

from . import pictures
from .arrays import to_floats, to_numpy, to_texts
from .limits import check_size
from .report import check_name
from .types import Array, Fields, Float32Array, Tensor


def drawing(
    name: str, samples: Tensor, labels: Iterable[str], answer: Callable[[Float32Array], Tensor]
) -> None:
    """Asks the reader to draw; here the first sample stands for what would be drawn.

    samples are drawings [n, rows, columns] or [n, rows, columns, 1] from 0 for paper to 1 for ink, of at
    most 32 x 32. answer gets one such drawing as an array in which n is 1, and gives a number for each
    label.
    """
    check_name("ask.drawing", name)
    ink = _samples(samples)
    count, rows, columns = ink.shape[:3]
    labels = to_texts("ask.drawing", "labels", labels)
    if not labels:
        raise ValueError("ask.drawing: at least 1 of the bars must be there, got 0")
    check_size("ask.drawing", "labels", "bars", len(labels), "leave some out")
    if not callable(answer):
        raise TypeError(f"ask.drawing: the answer must be a function, got {answer!r:.60}")

    def make() -> Fields:
        return {
            "rows": rows,
            "columns": columns,
            "count": count,
            "samples": to_floats(ink),
            "pixels": to_floats(ink[0]),
            "labels": labels,
            "values": to_floats(_answered(answer(ink[:1]), len(labels))),
        }

    pictures.keep("drawing", name, make)


def _samples(samples: Tensor) -> Float32Array:
    """The samples as an array of float32; raises an error where they are no drawings."""
    given = to_numpy(samples)
    color = given.ndim == 4 and given.shape[3] != 1
    if given.ndim not in (3, 4) or color or 0 in given.shape:
        raise TypeError(
            "ask.drawing: samples must be a tensor of shape [n, rows, columns] or "
            f"[n, rows, columns, 1], got shape {list(given.shape)}"
        )
    count, rows, columns = given.shape[:3]
    check_size("ask.drawing", "drawing", "rows of a drawing", rows, "ask for a smaller one")
    check_size("ask.drawing", "drawing", "columns of a drawing", columns, "ask for a smaller one")
    check_size("ask.drawing", "samples", "samples", count, "slice the tensor")
    ink = given.astype(np.float32)
    wrong = ink[~((ink >= 0) & (ink <= 1))]
    if wrong.size:
        raise ValueError(
            f"ask.drawing: samples must hold numbers from 0 for paper to 1 for ink, got {wrong[0]:g}"
        )
    return ink


def _answered(said: Tensor, count: int) -> Array:
    """An answer as an array; raises an error where it is not one number for each label."""
    numbers = to_numpy(said)
    if numbers.size != count or numbers.dtype.kind not in "biuf":
        raise TypeError(
            "ask.drawing: the answer must give a tensor or a list with one number for each of the "
            f"{count} labels, got {said!r:.60}"
        )
    return numbers
