import keras
from lab import ask, data, glorot, plot, progress, show

x, y, x_test, y_test = data("digits")
epochs = 8
rate = 0.2

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

labels = keras.ops.one_hot(y, 10)
labels_test = keras.ops.one_hot(y_test, 10)
samples = x_test[35:40]
digits = list("0123456789")


def show_pictures():
    ask.drawing(
        "one digit",
        samples,
        digits,
        lambda image: keras.ops.softmax(model(image)),
    )
    show.weights("weights", model.layers[1].kernel)


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
