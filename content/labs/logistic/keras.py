import keras
from lab import data, plot, progress, show

x, y, x_test, y_test = data("tumors")
fit = data("tumors-by-scikit-learn")
best = fit.loss
epochs = 100
rate = 0.5
penalty = 1 / (2 * 426)

mean, variance = keras.ops.moments(x, 0)


def standardize(rows):
    centered = keras.ops.subtract(rows, mean)
    return centered / keras.ops.sqrt(variance)


layer = keras.layers.Dense(
    units=1,
    kernel_initializer="zeros",
    kernel_regularizer=keras.regularizers.L2(penalty),
)
model = keras.Sequential([keras.Input([30]), layer])

model.compile(
    optimizer=keras.optimizers.SGD(rate),
    loss=keras.losses.BinaryCrossentropy(
        from_logits=True
    ),
)

rows_test = standardize(x_test)
names = {
    "predicted": fit.kernel,
    "x_name": "weight by scikit-learn",
    "y_name": "weight here",
}


def on_epoch_end(epoch, logs):
    benign = keras.ops.greater(model(rows_test), 0)
    right = keras.ops.equal(benign, y_test)
    accuracy = keras.ops.mean(right)
    w, _ = layer.get_weights()
    plot("above", epoch, logs["loss"] - best)
    plot("loss", epoch, logs["loss"])
    plot("accuracy", epoch, accuracy)
    show.scatter("weights", fit.kernel, w, **names)
    progress((epoch + 1) / epochs)


model.fit(
    standardize(x),
    y,
    epochs=epochs,
    batch_size=426,
    shuffle=False,
    verbose=0,
    callbacks=[
        keras.callbacks.LambdaCallback(
            on_epoch_end=on_epoch_end
        )
    ],
)
