import keras
from lab import data, plot, progress, show

x, _ = data("clusters")
n, k = 144, 4
sweeps = 12


class Centers(keras.layers.Layer):
    def build(self, input_shape):
        shape = [k, input_shape[-1]]
        self.centers = self.add_weight(shape=shape)

    def call(self, points):
        wide = keras.ops.expand_dims(points, 1)
        gaps = wide - self.centers
        return keras.ops.sum(keras.ops.square(gaps), 2)


layer = Centers()
model = keras.Sequential([keras.Input([2]), layer])
layer.set_weights([x[4 : 4 + k]])


def inertia(_, apart):
    return keras.ops.sum(keras.ops.min(apart, 1))


def spreads(_, apart):
    nearest = keras.ops.argmin(apart, 1)
    member = keras.ops.one_hot(nearest, k)
    sizes = keras.ops.sum(member, 0)
    sums = keras.ops.sum(member * apart, 0)
    return keras.ops.sum(
        sums / keras.ops.maximum(sizes, 1)
    )


model.compile(
    optimizer=keras.optimizers.SGD(0.5),
    loss=spreads,
    metrics=[inertia],
)


def show_clusters():
    nearest = keras.ops.argmin(layer(x), 1)
    points = keras.ops.concatenate([x, layer.centers])
    marks = keras.ops.full([k], k, nearest.dtype)
    across, up = keras.ops.unstack(points, axis=1)
    classes = keras.ops.concatenate([nearest, marks])
    class_names = ["0", "1", "2", "3", "center"]
    show.scatter(
        "clusters",
        across,
        up,
        classes=classes,
        class_names=class_names,
    )


def on_epoch_end(sweep, logs):
    plot("inertia", sweep, logs["inertia"])
    show_clusters()
    progress((sweep + 1) / sweeps)


no_labels = keras.ops.zeros([n, k])
model.fit(
    x,
    no_labels,
    epochs=sweeps,
    batch_size=n,
    shuffle=False,
    verbose=0,
    callbacks=[
        keras.callbacks.LambdaCallback(
            on_epoch_end=on_epoch_end
        )
    ],
)
