import tensorflow as tf
from lab import data, plot, progress, show

penguins = data("penguins")
axes = data("penguins-by-scikit-learn").axes
n, sweeps = 256, 12

mean, variance = tf.nn.moments(penguins.measures, 0)
centered = penguins.measures - mean
rows = centered / tf.sqrt(variance)

w = tf.Variable(tf.eye(4, 2))


def unit(v):
    return v / tf.norm(v)


def orthonormal(w):
    first, second = tf.unstack(w, axis=1)
    a = unit(first)
    along = a * tf.reduce_sum(a * second)
    return tf.stack([a, unit(second - along)], 1)


@tf.function
def step():
    scores = tf.matmul(rows, w)
    turned = tf.matmul(rows, scores, transpose_a=True)
    w.assign(orthonormal(turned / n))


def measure():
    scores = tf.matmul(rows, w)
    total = tf.reduce_sum(tf.square(rows))
    kept = tf.reduce_sum(tf.square(scores)) / total
    cosines = tf.reduce_sum(w * axes, 0)
    cosine = tf.reduce_min(tf.abs(cosines))
    points = tf.unstack(scores, axis=1)
    return kept, cosine, *points


names = {
    "classes": penguins.species,
    "class_names": ["Adelie", "Chinstrap", "Gentoo"],
    "x_name": "along the first axis",
    "y_name": "along the second axis",
}

for sweep in range(sweeps):
    kept, cosine, first, second = measure()
    plot("kept", sweep, kept)
    plot("cosine", sweep, cosine)
    show.scatter("scores", first, second, **names)
    progress((sweep + 1) / sweeps)
    step()
