"""Arrays out of any framework's tensors, and lists out of arrays."""

import numpy as np


def to_numpy(value):
    """Any framework's tensor as an array; PyTorch gives none of a tensor that requires a gradient."""
    if hasattr(value, "detach"):
        value = value.detach().cpu()
    return np.asarray(value)


def to_floats(array):
    """The values of an array as a list of float32, row by row."""
    return array.astype(np.float32).ravel().tolist()


def to_classes(call, what, array, below):
    """The values of an array as a list of classes; raises an error where one is no class."""
    wrong = [value for value in array.ravel().tolist() if value not in range(below)]
    if wrong:
        raise ValueError(
            f"{call}: {what} must be whole numbers from 0 to {below - 1}, got {wrong[0]}"
        )
    return array.astype(int).ravel().tolist()


def to_texts(call, what, value, count=None):
    """A copy of a list of texts, of so many where a count is given."""
    texts = [None] if isinstance(value, str) or not np.iterable(value) else list(value)
    if not all(isinstance(text, str) for text in texts) or count not in (None, len(texts)):
        many = "" if count is None else f"{count} "
        raise TypeError(f"{call}: {what} must be a list of {many}texts, got {value!r:.60}")
    return texts
