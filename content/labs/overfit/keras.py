import keras
from lab import data, glorot, plot, progress, show


def mislabel(y):
    nines = keras.ops.array([9, 0, 0, 0], "int32")
    fours = keras.ops.reshape(y, [-1, 4])
    mirrored = keras.ops.abs(fours - nines)
    flat = keras.ops.reshape(mirrored, [-1])
    return keras.ops.one_hot(flat, 10)


x, y, x_test, y_test = data("digits")
labels = mislabel(y[:160])
labels_test = mislabel(y_test)
epochs = 60
rate = 0.5

model = keras.Sequential(
    [
        keras.Input([8, 8, 1]),
        keras.layers.Flatten(),
        keras.layers.Dense(
            units=64,
            activation="tanh",
            kernel_initializer=glorot(64, 64),
        ),
        keras.layers.Dense(
            units=10,
            kernel_initializer=glorot(64, 10),
        ),
    ]
)


def cross_entropy(labels, logits):
    return keras.losses.categorical_crossentropy(
        labels, logits, from_logits=True
    )


model.compile(
    optimizer=keras.optimizers.SGD(rate),
    loss=cross_entropy,
    metrics=[cross_entropy],
)

images = x[:32:4]
names = keras.ops.argmax(labels[:32:4], 1)


def show_picture():
    said = keras.ops.argmax(model(images), 1)
    words = [
        f"label {name}, says {word}"
        for name, word in zip(names, said)
    ]
    show.images("wrong labels", images, words)


def on_epoch_end(epoch, logs):
    plot("training", epoch, logs["cross_entropy"])
    plot("validation", epoch, logs["val_cross_entropy"])
    show_picture()
    progress((epoch + 1) / epochs)


plotting = keras.callbacks.LambdaCallback(
    on_epoch_end=on_epoch_end
)
model.fit(
    x[:160],
    labels,
    epochs=epochs,
    batch_size=32,
    shuffle=False,
    validation_data=(x_test, labels_test),
    verbose=0,
    callbacks=[plotting],
)
