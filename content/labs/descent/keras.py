import keras
from lab import data, plot, progress, show

x, y = data("line")
epochs = 60
rate = 0.1

layer = keras.layers.Dense(
    1,
    kernel_initializer=keras.initializers.Constant(-1),
    bias_initializer=keras.initializers.Constant(2),
)
model = keras.Sequential([keras.Input([1]), layer])

model.compile(
    optimizer=keras.optimizers.SGD(rate),
    loss="mean_squared_error",
)

ranges = {"weight": [-2, 3], "bias": [-1, 5]}
path = [[-1, 2]]


def loss_at(points):
    w, b = points[:, :1], points[:, 1:]
    lines = w * x.T + b
    errors = lines - y.T
    return keras.ops.mean(errors**2, axis=1)


def show_pictures():
    w, b = layer.get_weights()
    weight = w.item()
    bias = b.item()
    path.append([weight, bias])
    predicted = model.predict(x, verbose=0)
    show.scatter("fit", x, y, predicted=predicted)
    show.surface("loss", loss_at, ranges, {"path": path})


def on_epoch_end(epoch, logs):
    plot("loss", epoch, logs["loss"])
    show_pictures()
    progress((epoch + 1) / epochs)


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
