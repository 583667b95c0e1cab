import keras
from lab import data, glorot, normal, plot, progress, show

x, y = data("moons")
epochs = 40
rate = 0.5


class Hills(keras.layers.Layer):
    def __init__(self, units, start):
        super().__init__()
        self.units = units
        self.start = start

    def build(self, input_shape):
        shape = [self.units, input_shape[-1]]
        self.centers = self.add_weight(
            name="centers",
            shape=shape,
            initializer=self.start,
        )
        self.scales = self.add_weight(
            name="scales", shape=shape, initializer="ones"
        )

    def call(self, points):
        wide = keras.ops.expand_dims(points, -2)
        gaps = wide - self.centers
        scaled = gaps * self.scales
        distances = keras.ops.sum(
            keras.ops.square(scaled), -1
        )
        return 1 / (1 + distances)


hills = Hills(units=8, start=normal(8, 2))
read = keras.layers.Dense(
    1, kernel_initializer=glorot(8, 1)
)
model = keras.Sequential([keras.Input([2]), hills, read])

model.compile(
    optimizer=keras.optimizers.SGD(rate),
    loss=keras.losses.BinaryCrossentropy(
        from_logits=True
    ),
)


line = keras.ops.linspace(-2.0, 2.0, 16)
plane = keras.ops.stack(
    keras.ops.meshgrid(line, -line), 2
)


def show_pictures():
    outputs = hills(plane)
    heights = keras.ops.transpose(outputs, [2, 0, 1])
    w, _ = read.get_weights()
    factors = w.ravel().tolist()
    names = [f"{factor:.1f}" for factor in factors]
    show.images("hills", heights, names)


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
