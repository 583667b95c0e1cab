"""The network of the experiment as it is written by hand in TensorFlow: variables, a tape, updates."""

import math
from collections.abc import Callable, Sequence
from typing import TypeAlias

import numpy as np
import tensorflow as tf

from .settings import LAYERS, Digits, Settings

#: Two numbers.
Seed: TypeAlias = list[int]
#: Lengths of a tensor's dimensions.
Shape: TypeAlias = Sequence[int]
#: Changes the weights by their gradients.
Update: TypeAlias = Callable[[list[tf.Tensor]], None]


def glorot_uniform(shape: Shape, seed: Seed) -> tf.Tensor:
    """Even between the two limits of Glorot and Bengio's rule."""
    limit = math.sqrt(6 / sum(shape))
    return tf.random.stateless_uniform(shape, seed, -limit, limit)


def truncated(shape: Shape, seed: Seed, variance: float) -> tf.Tensor:
    """Normal with this variance after its tails are cut off, as Keras draws it."""
    # Cutting the tails at two standard deviations takes this part of the deviation away.
    deviation = math.sqrt(variance) / 0.87962566103423978
    return tf.random.stateless_truncated_normal(shape, seed, 0.0, deviation)


STARTS: dict[str, Callable[[Shape, Seed], tf.Tensor]] = {
    "glorot uniform": glorot_uniform,
    "glorot normal": lambda shape, seed: truncated(shape, seed, 2 / sum(shape)),
    "he normal": lambda shape, seed: truncated(shape, seed, 2 / shape[0]),
    "normal(0, 0.05)": lambda shape, seed: tf.random.stateless_normal(shape, seed, 0.0, 0.05),
    "normal(0, 1)": tf.random.stateless_normal,
    "uniform(-0.05, 0.05)": lambda shape, seed: tf.random.stateless_uniform(
        shape, seed, -0.05, 0.05
    ),
    "uniform(0, 1)": tf.random.stateless_uniform,
}


def train(settings: Settings, data: Digits, epochs: int, seed: int) -> list[float]:
    """Trains once; returns the accuracy on the test digits after each epoch."""
    weights = first_weights(settings, seed)
    update = adam(weights) if settings.optimizer == "adam" else descent(weights)
    order = np.random.RandomState(seed)
    x, x_test = tf.constant(data.x / settings.divisor), data.x_test / settings.divisor
    labels = tf.one_hot(data.y, 10)

    @tf.function
    def train_epoch(batches: tf.Tensor) -> None:
        for rows in batches:
            xs, ys = tf.gather(x, rows), tf.gather(labels, rows)
            with tf.GradientTape() as tape:
                value = loss(settings, ys, predict(settings, weights, xs))
            update(tape.gradient(value, weights))

    accuracies = []
    for _ in range(epochs):
        rows = order.permutation(len(x)) if settings.shuffled else np.arange(len(x))
        train_epoch(tf.constant(rows.reshape(-1, settings.batch)))
        guess = tf.argmax(predict(settings, weights, x_test), 1).numpy()
        accuracies.append(float((guess == data.y_test).mean()))
    return accuracies


def first_weights(settings: Settings, seed: int) -> list[tf.Variable]:
    """Kernel, bias, kernel, bias, …"""
    weights = []
    for index, shape in enumerate(zip(LAYERS, LAYERS[1:])):
        weights.append(tf.Variable(STARTS[settings.start](shape, [seed, index])))
        bias = tf.zeros(shape[1:])
        if settings.biases == "normal(0, 1)":
            bias = tf.random.stateless_normal(shape[1:], [seed, 50 + index])
        weights.append(tf.Variable(bias))
    return weights


def predict(settings: Settings, weights: list[tf.Variable], x: tf.Tensor) -> tf.Tensor:
    """Logits of digits."""
    h = x
    for i in range(0, len(weights), 2):
        h = tf.matmul(h, weights[i]) + weights[i + 1]
        if i < len(weights) - 2 and settings.activation == "relu":
            h = tf.nn.relu(h)
    return h


def loss(settings: Settings, labels: tf.Tensor, logits: tf.Tensor) -> tf.Tensor:
    """Cross-entropy from logits, brought to one number as the settings say."""
    each = tf.nn.softmax_cross_entropy_with_logits(labels, logits)
    if settings.loss == "sum":
        return tf.reduce_sum(each)
    return tf.reduce_mean(each) / (LAYERS[-1] if settings.loss == "elements" else 1)


def descent(weights: list[tf.Variable], rate: float = 0.01) -> Update:
    """Gradient descent."""

    def update(gradients: list[tf.Tensor]) -> None:
        for w, gradient in zip(weights, gradients):
            w.assign_sub(rate * gradient)

    return update


def adam(weights: list[tf.Variable], rate: float = 0.001) -> Update:
    """Adam as Keras computes it, with its defaults."""
    means = [tf.Variable(tf.zeros_like(w)) for w in weights]
    squares = [tf.Variable(tf.zeros_like(w)) for w in weights]
    t = tf.Variable(0.0)

    def update(gradients: list[tf.Tensor]) -> None:
        t.assign_add(1.0)
        scale = rate * tf.sqrt(1.0 - 0.999**t) / (1.0 - 0.9**t)
        for w, m, v, g in zip(weights, means, squares, gradients):
            m.assign_add(0.1 * (g - m))
            v.assign_add(0.001 * (tf.square(g) - v))
            w.assign_sub(scale * m / (tf.sqrt(v) + 1e-7))

    return update
