import keras
from lab import data, normal, plot, progress, show

x, y = data("moons")
epochs = 40
rate = 0.3


@keras.ops.custom_gradient
def round(w):
    def gradient(*args, upstream=None):
        return args[0] if upstream is None else upstream

    return keras.ops.round(w), gradient


class Rounded(keras.layers.Layer):
    def __init__(self, units, start):
        super().__init__()
        self.units = units
        self.start = start

    def build(self, input_shape):
        size = input_shape[-1]
        self.w = self.add_weight(
            name="w",
            shape=[size, self.units],
            initializer=self.start,
        )
        self.b = self.add_weight(
            name="b",
            shape=[self.units],
            initializer="zeros",
        )

    def call(self, points):
        w = round(keras.ops.copy(self.w))
        return keras.ops.matmul(points, w) + self.b


hidden = Rounded(8, start=normal(2, 8))
output = Rounded(1, start=normal(8, 1))
model = keras.Sequential(
    [
        keras.Input([2]),
        hidden,
        keras.layers.Activation("tanh"),
        output,
    ]
)

model.compile(
    optimizer=keras.optimizers.SGD(rate),
    loss=keras.losses.BinaryCrossentropy(
        from_logits=True
    ),
)


def show_pictures():
    w1 = hidden.w
    w2 = keras.ops.transpose(output.w)
    rounded = keras.ops.concatenate([w1, w2])
    show.field("boundary", model, x, y)
    show.matrix(
        "weights",
        keras.ops.round(rounded),
        rows="weight",
        columns="hidden unit",
        row_labels=["from x", "from y", "to logit"],
    )


def on_epoch_end(epoch, logs):
    plot("loss", epoch, logs["loss"])
    show_pictures()
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
