import keras
from lab import data, glorot, plot, progress, show

x, y, x_test, y_test = data("digits")
epochs = 10
rate = 0.2

order = sorted(range(480), key=lambda i: y[i])
images = x[order]
labels = keras.utils.to_categorical(y[order], 10)

seed = 1


def random(n):
    global seed
    seed = seed * 16807 % 2147483647
    return seed % n


def shuffle(items, buffer):
    held = []
    for item in items:
        held.append(item)
        if len(held) == buffer:
            yield held.pop(random(buffer))
    while held:
        yield held.pop(random(len(held)))


def batch(items, size):
    held = []
    for item in items:
        held.append(item)
        if len(held) == size:
            yield stack(held)
            held = []
    if held:
        yield stack(held)


def stack(items):
    return tuple(
        keras.ops.stack(part) for part in zip(*items)
    )


def batches(epochs):
    for _ in range(epochs):
        samples = zip(images, labels)
        yield from batch(shuffle(samples, 480), 32)


counts = [keras.ops.sum(ys, 0) for xs, ys in batches(1)]
show.matrix(
    "digits in each batch",
    keras.ops.stack(counts),
    rows="batch",
    columns="digit",
)

model = keras.Sequential(
    [
        keras.Input([8, 8, 1]),
        keras.layers.Flatten(),
        keras.layers.Dense(
            units=24,
            activation="relu",
            kernel_initializer=glorot(64, 24),
        ),
        keras.layers.Dense(
            units=10,
            kernel_initializer=glorot(24, 10),
        ),
    ]
)

model.compile(
    optimizer=keras.optimizers.SGD(rate),
    loss=keras.losses.CategoricalCrossentropy(
        from_logits=True
    ),
    metrics=["accuracy"],
)

labels_test = keras.utils.to_categorical(y_test, 10)


def on_epoch_end(epoch, logs):
    plot("loss", epoch, logs["val_loss"])
    plot("accuracy", epoch, logs["val_accuracy"])
    progress((epoch + 1) / epochs)


model.fit(
    batches(epochs),
    epochs=epochs,
    steps_per_epoch=15,
    validation_data=(x_test, labels_test),
    verbose=0,
    callbacks=[
        keras.callbacks.LambdaCallback(
            on_epoch_end=on_epoch_end
        )
    ],
)
