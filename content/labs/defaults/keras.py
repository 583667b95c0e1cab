import keras
from lab import data, glorot, plot, progress, show

x, y, *_ = data("digits")
rows = keras.ops.reshape(x[:320], [320, 8, 8])
labels = keras.ops.one_hot(y[:320], 10)
digits = list("0123456789")
epochs = 7
start = glorot

model = keras.Sequential(
    [
        keras.Input([8, 8]),
        keras.layers.LSTM(
            units=16,
            kernel_initializer=start(8, 64),
            recurrent_initializer=glorot(16, 64),
            recurrent_activation="sigmoid",
            unit_forget_bias=True,
        ),
        keras.layers.Dense(
            units=16,
            activation="gelu",
            kernel_initializer=start(16, 16),
        ),
        keras.layers.Dense(
            units=16,
            kernel_initializer=start(16, 16),
        ),
        keras.layers.LeakyReLU(negative_slope=0.3),
        keras.layers.Dense(
            units=10,
            kernel_initializer=start(16, 10),
        ),
    ]
)

model.compile(
    optimizer=keras.optimizers.Adam(
        0.01, 0.9, 0.999, 1e-7
    ),
    loss=keras.losses.CategoricalCrossentropy(
        from_logits=True
    ),
)


def measure(logits):
    loss = keras.losses.categorical_crossentropy(
        labels, logits, from_logits=True
    )
    right = labels * keras.ops.softmax(logits)
    sure = keras.ops.sum(right, 0)
    count = keras.ops.sum(labels, 0)
    return keras.ops.mean(loss), sure / count


def on_epoch_end(epoch, logs):
    loss, sure = measure(model(rows))
    plot("loss", epoch + 1, loss)
    show.bars("how sure of each", digits, sure)
    progress((epoch + 1) / epochs)


model.fit(
    rows,
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
