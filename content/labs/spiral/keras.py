import keras
from lab import data, glorot, plot, progress, show

x, y = data("spiral")
rows, inputs = x.shape
arms = y.reshape(rows).astype("int32")
labels = keras.ops.one_hot(arms, 3)
epochs = 60
rate = 0.1
units = 32

model = keras.Sequential(
    [
        keras.Input([inputs]),
        keras.layers.Dense(
            units,
            activation="relu",
            kernel_initializer=glorot(inputs, units),
        ),
        keras.layers.Dense(
            3, kernel_initializer=glorot(units, 3)
        ),
    ]
)

model.compile(
    optimizer=keras.optimizers.SGD(rate, momentum=0.9),
    loss=keras.losses.CategoricalCrossentropy(
        from_logits=True
    ),
)


def lead(arm):
    others = [k for k in range(3) if k != arm]

    def of(points):
        logits = model(points)
        own = keras.ops.take(logits, [arm], 1)
        rest = keras.ops.take(logits, others, 1)
        return own - keras.ops.max(rest, 1, True)

    return of


def show_arms():
    for arm in range(3):
        show.field(
            f"arm {arm}", lead(arm), x, arms == arm
        )


def on_epoch_end(epoch, logs):
    plot("loss", epoch, logs["loss"])
    if epoch % 5 == 4:
        show_arms()
    progress((epoch + 1) / epochs)


model.fit(
    x,
    labels,
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
