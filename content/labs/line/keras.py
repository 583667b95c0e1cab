import keras
from lab import data, plot, progress, show

x, y = data("line")
epochs = 40
rate = 0.1

w = [[-1.5, 2.5, -1.5, 2.5]]
b = [4.5, 4.5, 0, -0.5]

layer = keras.layers.Dense(
    4,
    kernel_initializer=keras.initializers.Constant(w),
    bias_initializer=keras.initializers.Constant(b),
)
model = keras.Sequential([keras.Input([1]), layer])


def losses(truth, lines):
    return keras.ops.mean((lines - truth) ** 2, 0)


model.compile(
    optimizer=keras.optimizers.SGD(rate),
    loss=lambda truth, lines: keras.ops.sum(
        losses(truth, lines)
    ),
)

ranges = {"weight": [-2, 3], "bias": [-1, 5]}
paths = {"A": [], "B": [], "C": [], "D": []}


def loss_at(points):
    w, b = points.T
    return losses(y, x * w + b)


def show_paths():
    w, b = layer.get_weights()
    weights = w.ravel().tolist()
    biases = b.tolist()
    for i, path in enumerate(paths.values()):
        path.append([weights[i], biases[i]])
    show.surface("loss", loss_at, ranges, paths)


def on_epoch_end(epoch, logs):
    plot("loss", epoch, logs["loss"])
    show_paths()
    progress((epoch + 1) / epochs)


show_paths()
model.fit(
    x,
    y,
    epochs=epochs,
    batch_size=48,
    shuffle=False,
    verbose=0,
    callbacks=[
        keras.callbacks.LambdaCallback(
            on_epoch_end=on_epoch_end
        )
    ],
)
