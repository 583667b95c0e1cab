import tensorflow as tf
from lab import data, plot, progress, show

x, _ = data("clusters")
k = 4
sweeps = 12

centers = tf.Variable(x[4 : 4 + k])


def distances(points):
    wide = tf.expand_dims(points, 1)
    return tf.reduce_sum(tf.square(wide - centers), 2)


def inertia(apart):
    return tf.reduce_sum(tf.reduce_min(apart, 1))


@tf.function
def step():
    apart = distances(x)
    nearest = tf.argmin(apart, 1)
    member = tf.one_hot(nearest, k)
    sizes = tf.reduce_sum(member, 0)[:, None]
    sums = tf.matmul(member, x, transpose_a=True)
    means = sums / tf.maximum(sizes, 1)
    taken = sizes > 0
    centers.assign(tf.where(taken, means, centers))
    return inertia(apart)


def show_clusters():
    nearest = tf.argmin(distances(x), 1)
    points = tf.concat([x, centers], 0)
    marks = tf.fill([k], tf.constant(k, nearest.dtype))
    across, up = tf.unstack(points, axis=1)
    classes = tf.concat([nearest, marks], 0)
    class_names = ["0", "1", "2", "3", "center"]
    show.scatter(
        "clusters",
        across,
        up,
        classes=classes,
        class_names=class_names,
    )


for sweep in range(sweeps):
    before = step()
    plot("inertia", sweep, before)
    show_clusters()
    progress((sweep + 1) / sweeps)
