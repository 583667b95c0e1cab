"""The ways of each engine, by the names that content/step-times has for them."""

from collections.abc import Callable, Mapping

from . import in_keras
from .network import Start, Way

Begin = Callable[[Start], Way]


def ways(engine: str) -> Mapping[str, Begin]:
    """What can be measured on an engine. Loads it, so that the ways of another are out of reach."""
    if engine == "jax":
        from .in_jax import JittedLoop

        return {"fit-jax": in_keras.fit, "keras-loop-jax": JittedLoop}
    if engine == "torch":
        from .in_torch import BackwardLoop

        return {"fit-torch": in_keras.fit, "keras-loop-torch": BackwardLoop}
    from . import in_keras_2, in_tensorflow

    return {
        "fit": in_keras.fit,
        "fit-many-steps": in_keras.fit_many_steps,
        "fit-eagerly": in_keras.fit_eagerly,
        "train-on-batch": in_keras.train_on_batch,
        "fit-keras-2": in_keras_2.fit,
        "fit-many-steps-keras-2": in_keras_2.fit_many_steps,
        "train-on-batch-keras-2": in_keras_2.train_on_batch,
        "train-step": in_tensorflow.train_step,
        "keras-loop-compiled": in_tensorflow.keras_loop_compiled,
        "keras-loop-eager": in_tensorflow.keras_loop_eager,
        "by-hand-compiled": in_tensorflow.by_hand_compiled,
        "by-hand-xla": in_tensorflow.by_hand_xla,
        "by-hand-eager": in_tensorflow.by_hand_eager,
    }
