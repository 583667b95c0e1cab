import keras
from lab import data, glorot, plot, progress, show

x, y, x_test, y_test = data("all-digits")
epochs = 10
start = glorot

model = keras.Sequential(
    [
        keras.Input([64]),
        keras.layers.Dense(
            64,
            activation="relu",
            kernel_initializer=start(64, 64),
        ),
        keras.layers.Dense(
            64,
            activation="relu",
            kernel_initializer=start(64, 64),
        ),
        keras.layers.Dense(
            10, kernel_initializer=start(64, 10)
        ),
    ]
)

model.compile(
    optimizer=keras.optimizers.Adam(
        0.001, 0.9, 0.999, 1e-7
    ),
    loss=keras.losses.CategoricalCrossentropy(
        from_logits=True
    ),
    metrics=["accuracy"],
)

images = x / 16
images_test = x_test / 16
labels = keras.ops.one_hot(y, 10)
labels_test = keras.ops.one_hot(y_test, 10)


def show_weights():
    first, second, _ = model.layers
    kernel = keras.ops.transpose(first.kernel)
    units = keras.ops.reshape(kernel[:24], [24, 8, 8])
    show.images("first layer", units)
    show.weights("second layer", second.kernel)


def on_epoch_end(epoch, logs):
    plot("accuracy", epoch + 1, logs["val_accuracy"])
    plot("loss", epoch + 1, logs["loss"])
    show_weights()
    progress((epoch + 1) / epochs)


model.fit(
    images,
    labels,
    epochs=epochs,
    batch_size=32,
    shuffle=False,
    validation_data=(images_test, labels_test),
    verbose=0,
    callbacks=[
        keras.callbacks.LambdaCallback(
            on_epoch_end=on_epoch_end
        )
    ],
)
