import keras
from lab import data, plot, progress, show

x, y = data("moons")
epochs = 20
rate = 0.25
sizes = [28, 4]
batch_size = 32

order = x[:, 0].argsort(kind="stable")


def deal(values):
    ranked = values[order]
    parts = [ranked[:224], ranked[224:]]
    steps = 256 // batch_size
    hands = [
        part.reshape([steps, size, -1])
        for part, size in zip(parts, sizes)
    ]
    dealt = keras.ops.concatenate(hands, 1)
    return keras.ops.reshape(dealt, [256, -1])


xs, ys = deal(x), deal(y)

layer = keras.layers.Dense(1, kernel_initializer="zeros")
model = keras.Sequential([keras.Input([2]), layer])

model.compile(
    optimizer=keras.optimizers.SGD(rate),
    loss=keras.losses.BinaryCrossentropy(
        from_logits=True
    ),
)


def on_epoch_end(epoch, logs):
    plot("loss", epoch, logs["val_loss"])
    show.field("boundary", model, x, y)
    progress((epoch + 1) / epochs)


model.fit(
    xs,
    ys,
    epochs=epochs,
    batch_size=batch_size,
    shuffle=False,
    validation_data=(x, y),
    verbose=0,
    callbacks=[
        keras.callbacks.LambdaCallback(
            on_epoch_end=on_epoch_end
        )
    ],
)
