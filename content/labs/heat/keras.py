import keras
from lab import plot, progress, show

steps = 120
r = 0.2

hot = keras.ops.full([1, 8, 8, 1], 100.0)
start = keras.ops.pad(
    hot, [[0, 0], [4, 20], [10, 14], [0, 0]]
)

stencil = keras.ops.array(
    [[0, r, 0], [r, 1 - 4 * r, r], [0, r, 0]]
)
layer = keras.layers.Conv2D(
    filters=1,
    kernel_size=3,
    padding="same",
    use_bias=False,
    trainable=False,
)
model = keras.Sequential(
    [keras.Input([32, 32, 1]), layer]
)
layer.set_weights(
    [keras.ops.reshape(stencil, [3, 3, 1, 1])]
)


def advance(plate):
    return model(plate)


def show_plate(plate):
    square = keras.ops.reshape(plate, [32, 32])
    show.weights("plate", square)


def plot_heat(plate, step):
    mean = keras.ops.mean(plate)
    hottest = keras.ops.max(plate)
    plot("mean", step, mean)
    plot("hottest", step, hottest)


plate = start
for step in range(1, steps + 1):
    plate = advance(plate)
    plot_heat(plate, step)
    show_plate(plate)
    progress(step / steps)
