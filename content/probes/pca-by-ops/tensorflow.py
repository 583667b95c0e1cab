import tensorflow as tf

table = [[2, 0, 1], [4, 1, 2], [6, 1, 4]]
table += [[8, 3, 3], [10, 3, 5], [12, 4, 6]]
points = tf.constant(table, "float32")

centered = points - tf.reduce_mean(points, axis=0)
spread, _, axes = tf.linalg.svd(centered)
variance = tf.square(spread) / 5
first = tf.abs(axes[:, 0])
for name, row in ("variance", variance), ("axis", first):
    values = row.numpy()
    print(
        f"{name}:", *(f"{value:.3f}" for value in values)
    )
