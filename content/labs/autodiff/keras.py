import keras
from lab import glorot, normal, plot, progress, show

t = keras.ops.reshape(
    keras.ops.linspace(-2, 2, 31), [31, 1]
)
truth = keras.ops.sin(t)
seen = keras.ops.cast(t < -1, "float32")
epochs = 200
rate = 0.07


class Swing(keras.layers.Layer):
    def build(self, _):
        self.w = self.add_weight([1, 16], normal(1, 16))
        self.b = self.add_weight([16], normal(16))
        self.a = self.add_weight([16, 1], glorot(16, 1))
        self.c = self.add_weight([1], "zeros")

    def call(self, t):
        z = t @ self.w + self.b
        s = 1 / (1 + z**2)
        y = s @ self.a + self.c
        bends = s**2 * (6 - 8 * s) * self.w**2
        return keras.ops.concatenate(
            [y, bends @ self.a], 1
        )


model = keras.Sequential([keras.Input([1]), Swing()])


def loss(labels, outputs):
    truth, seen = keras.ops.split(labels, 2, 1)
    y, y2 = keras.ops.split(outputs, 2, 1)
    miss = seen * keras.ops.square(y - truth)
    law = keras.ops.square(y2 + y)
    return keras.ops.mean(3 * miss + law)


model.compile(
    optimizer=keras.optimizers.SGD(rate),
    loss=loss,
)


def show_swing():
    predicted = model(t)[:, :1]
    show.scatter(
        "swing",
        t,
        truth,
        classes=seen,
        class_names=["not seen", "seen"],
        predicted=predicted,
        x_name="time",
        y_name="position",
    )


def on_epoch_end(epoch, logs):
    plot("loss", epoch, logs["loss"])
    if epoch % 10 == 9:
        show_swing()
    progress((epoch + 1) / epochs)


model.fit(
    t,
    keras.ops.concatenate([truth, seen], 1),
    epochs=epochs,
    batch_size=31,
    verbose=0,
    callbacks=[
        keras.callbacks.LambdaCallback(
            on_epoch_end=on_epoch_end
        )
    ],
)


def power(x):
    return keras.ops.square(keras.ops.square(x))


def bend(x):
    return 12 * keras.ops.square(x)


halvings = range(1, 13)
h = keras.ops.convert_to_tensor(
    [0.5**n for n in halvings]
)
left = power(0.8 - h)
right = power(0.8 + h)
by_steps = (left - 2 * power(0.8) + right) / h**2
errors = keras.ops.abs(by_steps - bend(0.8))
for n in halvings:
    plot("difference", n, errors[n - 1])
