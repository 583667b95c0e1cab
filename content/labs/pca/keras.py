import keras
from lab import data, plot, progress, show

penguins = data("penguins")
axes = data("penguins-by-scikit-learn").axes
n, sweeps = 256, 12

mean, variance = keras.ops.moments(penguins.measures, 0)
centered = keras.ops.subtract(penguins.measures, mean)
rows = centered / keras.ops.sqrt(variance)


def unit(v):
    return v / keras.ops.norm(v)


def orthonormal(w):
    columns = keras.ops.convert_to_tensor(w)
    first, second = keras.ops.unstack(columns, axis=1)
    a = unit(first)
    along = a * keras.ops.sum(a * second)
    return keras.ops.stack([a, unit(second - along)], 1)


layer = keras.layers.Dense(
    units=2,
    use_bias=False,
    kernel_initializer="identity",
    kernel_regularizer=keras.regularizers.L2(0.5),
    kernel_constraint=orthonormal,
)
model = keras.Sequential([keras.Input([4]), layer])


def minus_half_squares(_, scores):
    return keras.ops.sum(keras.ops.square(scores), 1) / -2


model.compile(
    optimizer=keras.optimizers.SGD(1.0),
    loss=minus_half_squares,
)


def measure():
    scores = model(rows)
    total = keras.ops.sum(keras.ops.square(rows))
    kept = keras.ops.sum(keras.ops.square(scores)) / total
    cosines = keras.ops.sum(layer.kernel * axes, 0)
    cosine = keras.ops.min(keras.ops.abs(cosines))
    points = keras.ops.unstack(scores, axis=1)
    return kept, cosine, *points


names = {
    "classes": penguins.species,
    "class_names": ["Adelie", "Chinstrap", "Gentoo"],
    "x_name": "along the first axis",
    "y_name": "along the second axis",
}


def on_epoch_begin(sweep, logs):
    kept, cosine, first, second = measure()
    plot("kept", sweep, kept)
    plot("cosine", sweep, cosine)
    show.scatter("scores", first, second, **names)
    progress((sweep + 1) / sweeps)


no_labels = keras.ops.zeros([n, 2])
model.fit(
    rows,
    no_labels,
    epochs=sweeps,
    batch_size=n,
    shuffle=False,
    verbose=0,
    callbacks=[
        keras.callbacks.LambdaCallback(
            on_epoch_begin=on_epoch_begin
        )
    ],
)
