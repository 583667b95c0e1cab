import keras
from lab import data, glorot, plot, progress, show

x, y = data("moons")
points, labels = x[:128], y[:128]
steps = 80
rate = 0.2


class Distances(keras.layers.Layer):
    def build(self, shape):
        start = keras.initializers.Constant(x[:8])
        self.centers = self.add_weight([8, 2], start)

    def call(self, points):
        wide = keras.ops.expand_dims(points, 1)
        gaps = wide - self.centers
        squares = keras.ops.sum(keras.ops.square(gaps), 2)
        return keras.ops.sqrt(squares + 0.001)


model = keras.Sequential(
    [
        keras.Input([2]),
        Distances(),
        keras.layers.Dense(
            8,
            activation="relu",
            kernel_initializer=glorot(8, 8),
        ),
        keras.layers.Dense(
            1, kernel_initializer=glorot(8, 1)
        ),
    ]
)


class Watched(keras.optimizers.SGD):
    def build(self, weights):
        super().build(weights)
        self.norms = self.add_variable([5])

    def apply(self, gradients, weights=None):
        super().apply(gradients, weights)
        found = [keras.ops.norm(g) for g in gradients]
        self.norms.assign(keras.ops.stack(found))


names = ["centers", "w1", "b1", "w2", "b2"]
sgd = Watched(rate)
model.compile(
    optimizer=sgd,
    loss=keras.losses.BinaryCrossentropy(
        from_logits=True
    ),
)


def look(step, loss):
    norm = keras.ops.norm(sgd.norms)
    plot("loss", step, loss)
    show.bars("gradient", names, sgd.norms)
    if not keras.ops.isfinite(norm):
        message = f"step {step}: gradient not finite"
        raise ValueError(message)
    plot("gradient", step, norm)
    progress((step + 1) / steps)


model.fit(
    points,
    labels,
    epochs=steps,
    batch_size=128,
    shuffle=False,
    verbose=0,
    callbacks=[
        keras.callbacks.LambdaCallback(
            on_epoch_end=lambda step, logs: look(
                step, logs["loss"]
            )
        )
    ],
)
