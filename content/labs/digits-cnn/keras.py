import keras
from lab import ask, data, glorot, plot, progress, show

x, y, x_test, y_test = data("digits")
epochs = 5
rate = 0.05

model = keras.Sequential(
    [
        keras.Input([8, 8, 1]),
        keras.layers.Conv2D(
            filters=6,
            kernel_size=3,
            padding="same",
            activation="relu",
            kernel_initializer=glorot(3, 3, 1, 6),
        ),
        keras.layers.MaxPooling2D(pool_size=2),
        keras.layers.Conv2D(
            filters=6,
            kernel_size=3,
            padding="same",
            activation="relu",
            kernel_initializer=glorot(3, 3, 6, 6),
        ),
        keras.layers.Flatten(),
        keras.layers.Dense(
            units=10,
            kernel_initializer=glorot(96, 10),
        ),
    ]
)

model.compile(
    optimizer=keras.optimizers.SGD(rate, momentum=0.9),
    loss=keras.losses.CategoricalCrossentropy(
        from_logits=True
    ),
    metrics=["accuracy"],
)

labels = keras.ops.one_hot(y, 10)
labels_test = keras.ops.one_hot(y_test, 10)
samples = x_test[35:40]


def show_pictures():
    logits = model.predict(x_test, verbose=0)
    guess = logits.argmax(axis=1)
    ones = keras.ops.one_hot(guess, 10)
    counts = keras.ops.transpose(labels_test) @ ones
    axes = {"rows": "digit", "columns": "read as"}
    show.matrix("confusion", counts, **axes)
    kernel = model.layers[0].kernel
    filters = keras.ops.transpose(kernel, [3, 0, 1, 2])
    show.images("filters", filters)
    wrong = (guess != y_test).nonzero()[0][:9]
    captions = [
        f"{y_test[i]}, read as {guess[i]}" for i in wrong
    ]
    show.images("misread", x_test[wrong], captions)


def on_epoch_end(epoch, logs):
    plot("loss", epoch, logs["loss"])
    plot("accuracy", epoch, logs["val_accuracy"])
    show_pictures()
    progress((epoch + 1) / epochs)


model.fit(
    x,
    labels,
    epochs=epochs,
    batch_size=32,
    shuffle=False,
    validation_data=(x_test, labels_test),
    verbose=0,
    callbacks=[
        keras.callbacks.LambdaCallback(
            on_epoch_end=on_epoch_end
        )
    ],
)

names = list("0123456789")
ask.drawing(
    "one digit",
    samples,
    names,
    lambda image: keras.ops.softmax(model(image)),
)
