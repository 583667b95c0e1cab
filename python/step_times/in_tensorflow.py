"""The ways with a tape: in `train_step`, in a loop around a Keras model, and without Keras."""

from collections.abc import Callable
from typing import Any

import keras
import numpy as np
import tensorflow as tf

from .in_keras import Fit, cross_entropy, network
from .network import RATE, Array, Start

#: Takes a step on rows and labels.
Step = Callable[[tf.Tensor, tf.Tensor], Any]


class Taped(keras.Model):  # type: ignore[misc]  # Keras carries no types
    """A model whose step is written by hand."""

    def train_step(self, data: tuple[tf.Tensor, tf.Tensor]) -> dict[str, tf.Tensor]:
        x, y = data
        with tf.GradientTape() as tape:
            loss = self.compute_loss(y=y, y_pred=self(x, training=True))
        gradients = tape.gradient(loss, self.trainable_variables)
        self.optimizer.apply_gradients(zip(gradients, self.trainable_variables, strict=True))
        return {"loss": loss}


def train_step(start: Start) -> Fit:
    """`fit` with a step of one's own."""
    return Fit(start, Taped)


class Loop:
    """A loop of one's own over tensors, with a step on some variables."""

    def __init__(self, start: Start, variables: list[tf.Variable], step: Step) -> None:
        self.batches = [(tf.constant(x), tf.constant(y)) for x, y in start.batches()]
        self.variables = variables
        self.step = step

    def train(self, steps: int) -> None:
        for x, y in self.batches[:steps]:
            self.step(x, y)

    def weights(self) -> list[Array]:
        return [np.asarray(variable) for variable in self.variables]


def keras_loop(start: Start, compiled: bool) -> Loop:
    """A Keras model and a Keras optimizer, with a tape around them."""
    model, loss_of, optimizer = network(start), cross_entropy(), keras.optimizers.SGD(RATE)

    def step(x: tf.Tensor, y: tf.Tensor) -> None:
        with tf.GradientTape() as tape:
            loss = loss_of(y, model(x, training=True))
        gradients = tape.gradient(loss, model.trainable_variables)
        optimizer.apply_gradients(zip(gradients, model.trainable_variables, strict=True))

    optimizer.build(model.trainable_variables)
    return Loop(start, model.trainable_variables, tf.function(step) if compiled else step)


def keras_loop_compiled(start: Start) -> Loop:
    """With `tf.function`."""
    return keras_loop(start, True)


def keras_loop_eager(start: Start) -> Loop:
    """Without."""
    return keras_loop(start, False)


def by_hand(start: Start, compile: Callable[[Step], Step]) -> Loop:
    """Variables, operations and updates, without Keras."""
    variables = [tf.Variable(weight) for weight in start.weights]

    def step(x: tf.Tensor, y: tf.Tensor) -> None:
        with tf.GradientTape() as tape:
            out = x
            for at in range(0, len(variables) - 2, 2):
                out = tf.nn.relu(out @ variables[at] + variables[at + 1])
            logits = out @ variables[-2] + variables[-1]
            loss = tf.reduce_mean(tf.nn.softmax_cross_entropy_with_logits(y, logits))
        for variable, gradient in zip(variables, tape.gradient(loss, variables), strict=True):
            variable.assign_sub(RATE * gradient)

    return Loop(start, variables, compile(step))


def by_hand_compiled(start: Start) -> Loop:
    """With `tf.function`."""
    return by_hand(start, tf.function)


def by_hand_xla(start: Start) -> Loop:
    """With `tf.function`, compiled by XLA."""
    return by_hand(start, lambda step: tf.function(step, jit_compile=True))


def by_hand_eager(start: Start) -> Loop:
    """Each operation a call from Python."""
    return by_hand(start, lambda step: step)
