"""The ways of Keras 2, which the package tf_keras keeps: the same as in Keras 3, loaded when one is asked for."""

import importlib
from types import ModuleType

from .in_keras import Fit, TrainOnBatch
from .network import Start


def keras_2() -> ModuleType:
    """The library."""
    return importlib.import_module("tf_keras")


def fit(start: Start) -> Fit:
    """As it comes."""
    return Fit(start, library=keras_2())


def fit_many_steps(start: Start) -> Fit:
    """All batches of an epoch in one call of the engine."""
    return Fit(start, library=keras_2(), steps_per_execution=len(start.batches()))


def train_on_batch(start: Start) -> Fit:
    """As it comes."""
    return TrainOnBatch(start, library=keras_2())
