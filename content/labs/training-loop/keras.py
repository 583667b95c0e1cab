import keras
from lab import data, plot, progress, show

x, y = data("line")
x_train, x_val = x[16:24], x[24:]
y_train, y_val = y[16:24], y[24:]
batch_size = 4
rate = 0.05
limit = 0.25
patience = 10

layer = keras.layers.Dense(
    1,
    kernel_initializer=keras.initializers.Constant(2),
    bias_initializer=keras.initializers.Constant(1.25),
)
model = keras.Sequential([keras.Input([1]), layer])

model.compile(
    optimizer=keras.optimizers.SGD(
        rate, global_clipnorm=limit
    ),
    loss="mean_squared_error",
)

ranges = {"weight": [1, 2.2], "bias": [0.4, 1.6]}
path = [[2, 1.25]]


def loss_at(points):
    w, b = points[:, :1], points[:, 1:]
    errors = w * x_val.T + b - y_val.T
    return keras.ops.mean(errors**2, axis=1)


def show_paths(paths):
    name = "validation loss"
    show.surface(name, loss_at, ranges, paths)


def read():
    w, b = layer.get_weights()
    return [w.item(), b.item()]


def on_epoch_end(epoch, logs):
    plot("validation", epoch, logs["val_loss"])
    plot("loss", epoch, logs["loss"])
    path.append(read())
    show_paths({"path": path})
    progress((epoch + 1) / 60)


model.fit(
    x_train,
    y_train,
    epochs=60,
    batch_size=batch_size,
    shuffle=False,
    validation_data=(x_val, y_val),
    verbose=0,
    callbacks=[
        keras.callbacks.LambdaCallback(
            on_epoch_end=on_epoch_end
        ),
        keras.callbacks.EarlyStopping(
            monitor="val_loss",
            patience=patience,
            restore_best_weights=True,
        ),
    ],
)

evaluated = model.evaluate(x_val, y_val, verbose=0)
plot("validation", len(path) - 1, evaluated)
show_paths({"path": path, "kept": [read()]})
progress(1)
