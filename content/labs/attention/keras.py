import keras
from lab import glorot, normal, plot, progress, show


def words(first):
    rows = []
    for n in range(first, 243, 2):
        powers = [81, 27, 9, 3, 1]
        rows.append([n // p % 3 for p in powers])
    letters = keras.ops.one_hot(rows, 3)
    places = keras.ops.tile(
        keras.ops.eye(5), [len(rows), 1, 1]
    )
    x = keras.ops.concatenate([letters, places], 2)
    return x, keras.ops.flip(letters, 1)


x, y = words(0)
x_test, y_test = words(1)
size = x.shape[2]
units = 16
epochs = 40
rate = 0.7

attention = keras.layers.MultiHeadAttention(
    num_heads=1,
    key_dim=units,
    use_bias=False,
    output_shape=3,
)
tokens = keras.Input([5, size])
logits = attention(tokens, tokens)
model = keras.Model(tokens, logits)
attention.set_weights(
    [
        normal(size, units).reshape(size, 1, units),
        normal(size, units).reshape(size, 1, units),
        normal(size, units).reshape(size, 1, units),
        glorot(units, 3).reshape(1, units, 3),
    ]
)

model.compile(
    optimizer=keras.optimizers.SGD(rate),
    loss=keras.losses.CategoricalCrossentropy(
        from_logits=True
    ),
    metrics=["accuracy"],
)

labels = ["1 b", "2 a", "3 c", "4 c", "5 a"]
bacca = x_test[52:53]


def show_picture():
    _, weights = attention(
        bacca, bacca, return_attention_scores=True
    )
    show.matrix(
        "weights",
        weights[0, 0],
        rows="asks",
        columns="is read",
        row_labels=labels,
        column_labels=labels,
    )


def on_epoch_end(epoch, logs):
    plot("loss", epoch, logs["val_loss"])
    plot("right", epoch, logs["val_accuracy"])
    show_picture()
    progress((epoch + 1) / epochs)


model.fit(
    x,
    y,
    epochs=epochs,
    batch_size=61,
    shuffle=False,
    validation_data=(x_test, y_test),
    verbose=0,
    callbacks=[
        keras.callbacks.LambdaCallback(
            on_epoch_end=on_epoch_end
        )
    ],
)
