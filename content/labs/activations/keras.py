import keras
from lab import plot, progress, show

line = keras.ops.linspace(-3.0, 3, 64)
grid = keras.ops.reshape(line, [16, 4])
x = keras.ops.reshape(keras.ops.transpose(grid), [64, 1])
y = x * (1 - x * x / 9)
epochs = 60
Constant = keras.initializers.Constant
signs = keras.ops.array([1.0, -1, 1, -1, 1, -1, 1, -1])
bias = signs * keras.ops.linspace(2.4, -2.4, 8)

activations = {
    "relu": "relu",
    "gelu": "gelu",
    "hard sigmoid": lambda z: keras.ops.clip(
        0.2 * z + 0.5, 0, 1
    ),
}

z = keras.ops.linspace(-4.0, 4, 80)
z = keras.ops.reshape(z, [1, 80])
for name, f in activations.items():
    layer = keras.layers.Dense(
        80,
        f,
        use_bias=False,
        kernel_initializer=Constant(z),
    )
    model = keras.Sequential([keras.Input([1]), layer])
    model.compile(
        optimizer=keras.optimizers.SGD(1.0),
        loss=lambda _, outputs: keras.ops.sum(outputs),
    )
    one = keras.ops.ones([1, 1])
    values = model(one)
    model.train_on_batch(one, values)
    slopes = z - layer.kernel
    title = f"{name} and its slope"
    points = keras.ops.tile(z, [1, 2])
    both = keras.ops.concatenate([values, slopes], 1)
    classes = [0] * 80 + [1] * 80
    names = [name, "slope"]
    show.scatter(title, points, both, classes, names)


def train(name, f, already):
    hidden = keras.layers.Dense(
        units=8,
        activation=f,
        kernel_initializer=Constant(signs),
        bias_initializer=Constant(bias),
    )
    output = keras.layers.Dense(
        1, kernel_initializer="zeros"
    )
    model = keras.Sequential(
        [keras.Input([1]), hidden, output]
    )
    model.compile(
        optimizer=keras.optimizers.SGD(0.05),
        loss="mean_squared_error",
    )

    def on_epoch_end(epoch, logs):
        plot(name, epoch, logs["loss"])
        show.scatter(name, x, y, predicted=model(x))
        progress((already + epoch + 1) / (3 * epochs))

    model.fit(
        x,
        y,
        epochs=epochs,
        batch_size=16,
        shuffle=False,
        verbose=0,
        callbacks=[
            keras.callbacks.LambdaCallback(
                on_epoch_end=on_epoch_end
            )
        ],
    )


for i, (name, f) in enumerate(activations.items()):
    train(name, f, i * epochs)
