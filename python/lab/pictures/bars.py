"""Named values as bars, as src/pictures/bars.ts makes them."""

from ..arrays import to_floats, to_numpy, to_texts
from ..limits import check_size


def bars(labels, values):
    """Shows up to 64 values as bars from 0, each with its name before it and its value behind it.

    values is a tensor, an array or a list of one number for each label.
    """
    labels = to_texts("show.bars", "labels", labels)
    if not labels:
        raise ValueError("show.bars: at least 1 of the bars must be there, got 0")
    check_size("show.bars", "labels", "bars", len(labels), "leave some out")
    numbers = to_numpy(values)
    if numbers.size != len(labels) or numbers.dtype.kind not in "biuf":
        raise TypeError(
            "show.bars: values must be a tensor or a list with one number for each of the "
            f"{len(labels)} labels, got {values!r:.60}"
        )
    picture = {"labels": labels, "values": to_floats(numbers)}
    return lambda: picture
