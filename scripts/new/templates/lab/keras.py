import keras
from lab import data, glorot, plot, progress

x, y = data("line")
epochs = 40
rate = 0.02

model = keras.Sequential(
    [
        keras.Input([1]),
        keras.layers.Dense(
            1, kernel_initializer=glorot(1, 1)
        ),
    ]
)

model.compile(
    optimizer=keras.optimizers.SGD(rate),
    loss=keras.losses.MeanSquaredError(),
)


def on_epoch_end(epoch, logs):
    plot("loss", epoch, logs["loss"])
    progress((epoch + 1) / epochs)


model.fit(
    x,
    y,
    epochs=epochs,
    batch_size=48,
    shuffle=False,
    verbose=0,
    callbacks=[
        keras.callbacks.LambdaCallback(
            on_epoch_end=on_epoch_end
        )
    ],
)
