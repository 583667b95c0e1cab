import keras
from lab import data, glorot, plot, progress, show

x, y, x_test, y_test = data("digits")
epochs = 12
rate = 0.1


def halves(images):
    pixels = images.reshape(-1, 64)
    return [pixels[:, :32], pixels[:, 32:]]


half = keras.layers.Dense(
    units=8,
    activation="relu",
    kernel_initializer=glorot(32, 8),
)
mix = keras.layers.Dense(
    units=16,
    activation="relu",
    kernel_initializer=glorot(16, 16),
)
read = keras.layers.Dense(
    units=10,
    kernel_initializer=glorot(16, 10),
)

top = keras.Input([32])
bottom = keras.Input([32])
inputs = [top, bottom]
both = keras.layers.Concatenate()(
    [half(top), half(bottom)]
)
skip = keras.layers.Add()([both, mix(both)])
model = keras.Model(inputs, read(skip))
inner = keras.Model(inputs, both)

model.compile(
    optimizer=keras.optimizers.SGD(rate),
    loss=keras.losses.CategoricalCrossentropy(
        from_logits=True
    ),
    metrics=["accuracy"],
)

labels = keras.ops.one_hot(y, 10)
labels_test = keras.ops.one_hot(y_test, 10)
digits = list("0123456789")


def show_pictures():
    outputs = inner(halves(x_test))
    sums = keras.ops.transpose(labels_test) @ outputs
    kernel, _ = half.get_weights()
    means = keras.ops.reshape(sums / 24, [10, 2, 8])
    kernels = kernel.T.reshape(8, 4, 8)
    show.images("inner output", means, digits)
    show.images("shared layer", kernels)


def on_epoch_end(epoch, logs):
    plot("loss", epoch, logs["loss"])
    plot("accuracy", epoch, logs["val_accuracy"])
    show_pictures()
    progress((epoch + 1) / epochs)


model.fit(
    halves(x),
    labels,
    epochs=epochs,
    batch_size=32,
    shuffle=False,
    validation_data=(halves(x_test), labels_test),
    verbose=0,
    callbacks=[
        keras.callbacks.LambdaCallback(
            on_epoch_end=on_epoch_end
        )
    ],
)
