import tempfile

import keras
from lab import data, glorot, plot, progress, show

moons = data("moons")
x = moons.x
y = 2 * moons.y - 1

start = keras.Sequential(
    [
        keras.Input([2]),
        keras.layers.Dense(16, activation="tanh"),
        keras.layers.Dense(1),
    ]
)
start.set_weights(
    [
        glorot(2, 16),
        keras.ops.zeros([16]),
        glorot(16, 1),
        keras.ops.zeros([1]),
    ]
)
start.compile(
    optimizer=keras.optimizers.SGD(0.002, 0.98),
    loss="mean_squared_error",
)


def on_epoch_end(epoch, logs):
    plot("loss", epoch, logs["loss"])
    progress((epoch + 1) / 60)


def train(model, begin, end):
    model.fit(
        x,
        y,
        initial_epoch=begin,
        epochs=end,
        batch_size=256,
        shuffle=False,
        verbose=0,
        callbacks=[
            keras.callbacks.LambdaCallback(
                on_epoch_end=on_epoch_end
            )
        ],
    )


train(start, 0, 20)
with tempfile.TemporaryDirectory() as folder:
    file = folder + "/model.keras"
    start.save(file)
    model = keras.models.load_model(file)

train(model, 20, 60)

held = [*model.weights, *model.optimizer.variables]
show.bars(
    "numbers that came back",
    [v.path for v in held],
    [keras.ops.size(v) for v in held],
)
show.field("boundary", model, x, moons.y)
