import math

import keras
from lab import glorot, plot, progress, show

epochs = 16
rate = 0.2
steps = list("0123456789")
wave = [
    [[math.sin(0.5 * (i + t))] for t in range(11)]
    for i in range(32)
]
windows = keras.ops.array(wave)
x, y = windows[:, :10], windows[:, 1:]

lstm = keras.layers.LSTM(
    units=8,
    kernel_initializer=glorot(1, 32),
    recurrent_initializer=glorot(8, 32),
    recurrent_activation="sigmoid",
    unit_forget_bias=True,
    return_sequences=True,
)
read = keras.layers.Dense(
    units=1, kernel_initializer=glorot(8, 1)
)
model = keras.Sequential(
    [keras.Input([10, 1]), lstm, read]
)
model.compile(
    optimizer=keras.optimizers.SGD(rate, momentum=0.9),
    loss="mean_squared_error",
)


def on_epoch_end(epoch, logs):
    plot("loss", epoch, logs["loss"])
    errors = keras.ops.mean(
        keras.ops.abs(y - model(x)), [0, 2]
    )
    show.bars("error by step", steps, errors)
    progress((epoch + 1) / epochs)


model.fit(
    x,
    y,
    epochs=epochs,
    batch_size=32,
    shuffle=False,
    verbose=0,
    callbacks=[
        keras.callbacks.LambdaCallback(
            on_epoch_end=on_epoch_end
        )
    ],
)
