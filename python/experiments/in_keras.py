"""The network of the experiment as a Keras program trains it: compile and fit."""

from collections.abc import Callable

import keras

from .settings import LAYERS, Digits, Settings

STARTS: dict[str, Callable[..., keras.Initializer]] = {
    "glorot uniform": keras.initializers.GlorotUniform,
    "glorot normal": keras.initializers.GlorotNormal,
    "he normal": keras.initializers.HeNormal,
    "normal(0, 0.05)": keras.initializers.RandomNormal,
    "normal(0, 1)": lambda seed: keras.initializers.RandomNormal(stddev=1.0, seed=seed),
    "uniform(-0.05, 0.05)": keras.initializers.RandomUniform,
    "uniform(0, 1)": lambda seed: keras.initializers.RandomUniform(0.0, 1.0, seed=seed),
}


def train(settings: Settings, data: Digits, epochs: int, seed: int) -> list[float]:
    """Trains once; returns the accuracy on the test digits after each epoch."""
    keras.utils.set_random_seed(seed)
    model = keras.Sequential([keras.Input([LAYERS[0]]), *layers(settings, seed)])
    model.compile(
        optimizer=settings.optimizer,
        loss=loss(settings),
        metrics=["accuracy"],
        # How many steps TensorFlow takes at a time: it computes the same, sooner.
        steps_per_execution=len(data.x) // settings.batch,
    )
    labels, labels_test = keras.ops.one_hot(data.y, 10), keras.ops.one_hot(data.y_test, 10)
    history = model.fit(
        data.x / settings.divisor,
        labels,
        batch_size=settings.batch,
        epochs=epochs,
        shuffle=settings.shuffled,
        validation_data=(data.x_test / settings.divisor, labels_test),
        verbose=0,
    )
    accuracies: list[float] = history.history["val_accuracy"]
    return accuracies


def layers(settings: Settings, seed: int) -> list[keras.Layer]:
    """The dense layers; each has its own seed, for an initializer gives one seed one set of weights."""
    hidden = None if settings.activation == "none" else settings.activation
    normal = STARTS["normal(0, 1)"]
    return [
        keras.layers.Dense(
            units,
            activation=hidden if units != LAYERS[-1] else None,
            kernel_initializer=STARTS[settings.start](seed=100 * seed + index),
            bias_initializer="zeros"
            if settings.biases == "zeros"
            else normal(seed=100 * seed + 50 + index),
        )
        for index, units in enumerate(LAYERS[1:])
    ]


def loss(settings: Settings) -> Callable[..., keras.KerasTensor]:
    """Cross-entropy from logits, brought to one number as the settings say."""
    if settings.loss == "elements":
        return lambda labels, logits: (
            keras.ops.categorical_crossentropy(labels, logits, from_logits=True) / LAYERS[-1]
        )
    reduction = {"mean": "sum_over_batch_size", "sum": "sum"}[settings.loss]
    computes: Callable[..., keras.KerasTensor] = keras.losses.CategoricalCrossentropy(
        from_logits=True, reduction=reduction
    )
    return computes
