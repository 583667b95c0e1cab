"""The ways that Keras offers on any engine: fit, in three settings, and train_on_batch."""

from types import ModuleType
from typing import Any

import keras
import numpy as np

from .network import RATE, Array, Start


def network(
    start: Start, kind: type[keras.Model] | None = None, library: ModuleType = keras
) -> keras.Model:
    """The network as a functional model with the weights of the start: ReLU in each layer but the last."""
    inputs = library.Input([start.x.shape[1]])
    out = inputs
    *hidden, last = (bias.size for bias in start.weights[1::2])
    for units in hidden:
        out = library.layers.Dense(units, activation="relu")(out)
    model = (kind or library.Model)(inputs, library.layers.Dense(last)(out))
    model.set_weights(start.weights)
    return model


def cross_entropy(library: ModuleType = keras) -> keras.losses.Loss:
    """The mean cross-entropy from logits."""
    return library.losses.CategoricalCrossentropy(from_logits=True)


class Fit:
    """`compile` and `fit`, one epoch at a call, in Keras or in another `library` of its interface."""

    def __init__(
        self,
        start: Start,
        kind: type[keras.Model] | None = None,
        library: ModuleType = keras,
        **compiled: Any,
    ) -> None:
        self.start = start
        self.model = network(start, kind, library)
        self.model.compile(library.optimizers.SGD(RATE), cross_entropy(library), **compiled)

    def train(self, steps: int) -> None:
        rows = steps * self.start.batch
        x, y = self.start.x[:rows], self.start.y[:rows]
        self.model.fit(x, y, batch_size=self.start.batch, shuffle=False, verbose=0)

    def weights(self) -> list[Array]:
        return [np.asarray(weight) for weight in self.model.get_weights()]


class TrainOnBatch(Fit):
    """`compile`, and a loop that calls `train_on_batch`."""

    def train(self, steps: int) -> None:
        for x, y in self.start.batches()[:steps]:
            self.model.train_on_batch(x, y)


def fit(start: Start) -> Fit:
    """As it comes."""
    return Fit(start)


def fit_many_steps(start: Start) -> Fit:
    """All batches of an epoch in one call of the engine."""
    return Fit(start, steps_per_execution=len(start.batches()))


def fit_eagerly(start: Start) -> Fit:
    """Each operation a call from Python, as for debugging."""
    return Fit(start, run_eagerly=True)


def train_on_batch(start: Start) -> Fit:
    """As it comes."""
    return TrainOnBatch(start)
