import keras
from lab import data, glorot, plot, progress, show

x, y = data("moons")
epochs = 60

model = keras.Sequential(
    [
        keras.Input([2]),
        keras.layers.Dense(
            16,
            activation="tanh",
            kernel_initializer=glorot(2, 16),
        ),
        keras.layers.Dense(
            16,
            activation="tanh",
            kernel_initializer=glorot(16, 16),
        ),
        keras.layers.Dense(
            1, kernel_initializer=glorot(16, 1)
        ),
    ]
)

model.compile(
    optimizer=keras.optimizers.SGD(0.5),
    loss=keras.losses.BinaryCrossentropy(
        from_logits=True
    ),
)


def on_epoch_end(epoch, logs):
    plot("loss", epoch, logs["loss"])
    show.field("boundary", model, x, y)
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
