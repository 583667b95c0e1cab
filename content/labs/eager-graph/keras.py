import keras
from lab import data, glorot, plot, progress, show

x, y = data("moons")
epochs = 30
runs = 0

model = keras.Sequential(
    [
        keras.Input([2]),
        keras.layers.Dense(
            16,
            activation="tanh",
            kernel_initializer=glorot(2, 16),
        ),
        keras.layers.Dense(
            1, kernel_initializer=glorot(16, 1)
        ),
    ]
)

cross_entropy = keras.losses.BinaryCrossentropy(
    from_logits=True
)


def loss(labels, logits):
    global runs
    runs += 1
    return cross_entropy(labels, logits)


optimizer = keras.optimizers.SGD(0.0)
model.compile(optimizer=optimizer, loss=loss)


def on_epoch_begin(epoch, logs):
    optimizer.learning_rate = 0.02 * epoch


def on_epoch_end(epoch, logs):
    plot("loss", epoch, cross_entropy(y, model(x)))
    plot("runs", epoch, runs)
    names = ["steps taken", "runs of the body"]
    counts = [8 * (epoch + 1), runs]
    show.bars("Steps", names, counts)
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
            on_epoch_begin=on_epoch_begin,
            on_epoch_end=on_epoch_end,
        )
    ],
)
