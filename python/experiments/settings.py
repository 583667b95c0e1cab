"""What a run of the experiment is told, and what both frameworks take from here."""

from collections.abc import Mapping
from dataclasses import dataclass, fields
from typing import Any, NamedTuple

import numpy as np
import numpy.typing as npt


@dataclass(frozen=True)
class Settings:
    """One variant. The values that stand here are those of a Keras program that states nothing."""

    #: A name in STARTS: how the kernels begin.
    start: str = "glorot uniform"
    #: zeros or normal(0, 1): how the biases begin.
    biases: str = "zeros"
    #: adam, at 0.001, or sgd, at 0.01.
    optimizer: str = "adam"
    #: mean: over a batch; sum: over a batch; elements: over all numbers of a batch's one-hot labels.
    loss: str = "mean"
    #: relu or none.
    activation: str = "relu"
    #: What a pixel of 0 to 16 is divided by.
    divisor: int = 16
    #: Pictures in a step.
    batch: int = 32
    shuffled: bool = True


class Digits(NamedTuple):
    """The data set, under Python's names."""

    x: npt.NDArray[np.float32]
    y: npt.NDArray[np.int32]
    x_test: npt.NDArray[np.float32]
    y_test: npt.NDArray[np.int32]


#: Lengths of the layers, from the pixels to the digits.
LAYERS = [64, 64, 64, 10]


def read_settings(given: Mapping[str, Any]) -> Settings:
    """The settings that JSON names; an unknown name is an error."""
    known = [field.name for field in fields(Settings)]
    unknown = sorted(set(given) - set(known))
    if unknown:
        raise ValueError(f"unknown settings: {', '.join(unknown)}; known are {', '.join(known)}")
    return Settings(**given)
