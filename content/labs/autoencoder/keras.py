import keras
from lab import data, glorot, plot, progress, show

x, _, x_test, y_test = data("digits")
images = x.reshape(-1, 64)
images_test = x_test.reshape(-1, 64)
epochs = 24
rate = 0.02
epsilon = 1e-12


def dense(inputs, units, activation):
    return keras.layers.Dense(
        units,
        activation,
        kernel_initializer=glorot(inputs, units),
    )


encoder = keras.Sequential(
    [dense(64, 16, "elu"), dense(16, 2, "linear")]
)
decoder = keras.Sequential(
    [dense(2, 16, "elu"), dense(16, 64, "sigmoid")]
)
model = keras.Sequential([encoder, decoder])

model.compile(
    optimizer=keras.optimizers.Adam(
        rate, 0.9, 0.999, epsilon
    ),
    loss="mean_squared_error",
)

steps = [0.05, 0.2, 0.35, 0.5, 0.65, 0.8, 0.95]
grid = keras.ops.array(
    [[a, b] for b in reversed(steps) for a in steps],
    "float32",
)


def spread(grid, codes):
    low = keras.ops.min(codes, 0)
    sides = keras.ops.max(codes, 0) - low
    return low + grid * sides


def tile(pictures, rows):
    wall = keras.ops.reshape(pictures, [rows, -1, 8, 8])
    lines = keras.ops.transpose(wall, [0, 2, 1, 3])
    return keras.ops.reshape(lines, [1, rows * 8, -1])


def show_pictures():
    first = images_test[:10]
    codes = encoder(images_test)
    plane = tile(decoder(spread(grid, codes)), 7)
    both = [first, model(first)]
    pairs = tile(keras.ops.concatenate(both), 2)
    a, b = keras.ops.split(codes, 2, 1)
    show.scatter(
        "codes",
        a,
        b,
        classes=y_test,
        x_name="first number",
        y_name="second number",
    )
    show.images("plane", plane)
    show.images("in and out", pairs)


def on_epoch_end(epoch, logs):
    plot("loss", epoch, logs["loss"])
    plot("test", epoch, logs["val_loss"])
    show_pictures()
    progress((epoch + 1) / epochs)


model.fit(
    images,
    images,
    epochs=epochs,
    batch_size=32,
    shuffle=False,
    validation_data=(images_test, images_test),
    verbose=0,
    callbacks=[
        keras.callbacks.LambdaCallback(
            on_epoch_end=on_epoch_end
        )
    ],
)
