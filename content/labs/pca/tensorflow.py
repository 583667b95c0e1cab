import tensorflow as tf
from lab import data, glorot, plot, progress, show

penguins = data("penguins")
axes = data("penguins-by-scikit-learn").axes
n, sweeps = 256, 12

mean, variance = tf.nn.moments(penguins.measures, 0)
centered = penguins.measures - mean
rows = centered / tf.sqrt(variance)

w = tf.Variable(glorot(4, 2))


def orthonormal(w):
    q, r = tf.linalg.qr(w)
    return q * tf.sign(tf.linalg.diag_part(r))


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
    return kept, cosine, *tf.unstack(scores, axis=1)


names = {
    "classes": penguins.species,
    "class_names": ["Adelie", "Chinstrap", "Gentoo"],
    "x_name": "along the first axis",
    "y_name": "along the second axis",
}

for sweep in range(sweeps):
    step()
    kept, cosine, first, second = measure()
    plot("kept", sweep, kept)
    plot("cosine", sweep, cosine)
    show.scatter("scores", first, second, **names)
    progress((sweep + 1) / sweeps)
