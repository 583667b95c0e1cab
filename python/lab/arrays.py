"""Arrays out of any framework's tensors."""

import numpy as np


def to_numpy(value):
    """Any framework's tensor as an array; PyTorch gives none of a tensor that requires a gradient."""
    if hasattr(value, "detach"):
        value = value.detach().cpu()
    return np.asarray(value)
