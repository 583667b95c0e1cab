"""The ways of each engine, by the names that content/peaks has for them."""

from collections.abc import Callable, Mapping

from . import in_keras
from .data_set import DataSet
from .training import Training

Begin = Callable[[DataSet], Training]


def ways(engine: str) -> Mapping[str, Begin]:
    """What can be measured on an engine. Loads it, so that the ways of another are out of reach."""
    fit = in_keras.Fit.of
    if engine in ("jax", "torch"):
        return {f"fit-memmap-{engine}": fit(in_keras.memmap)}
    from . import in_tensorflow, pipelines

    loop = in_tensorflow.Loop.over
    return {
        "loop-array": loop(in_tensorflow.array),
        "loop-memmap": loop(in_tensorflow.memmap),
        "loop-slices": loop(pipelines.slices),
        "loop-tfrecord": loop(pipelines.tfrecord),
        "loop-cache": loop(pipelines.cache),
        "fit-array": fit(in_keras.array),
        "fit-shuffled": fit(in_keras.shuffled),
        "fit-float64": fit(in_keras.float64),
        "fit-memmap": fit(in_keras.memmap),
        "fit-generator": fit(in_keras.generator),
        "fit-py-dataset": fit(in_keras.py_dataset),
        "fit-tfrecord": fit(in_keras.pipeline(pipelines.tfrecord)),
        "fit-cache": fit(in_keras.pipeline(pipelines.cache)),
    }
