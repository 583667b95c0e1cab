import tensorflow as tf

points = tf.constant([[0.0], [1.0], [4.0], [5.0]])
centers = tf.constant([[0.0], [4.0], [90.0]])
for _ in range(2):
    gaps = points - tf.transpose(centers)
    nearest = tf.argmin(tf.abs(gaps), 1)
    member = tf.one_hot(nearest, 3)
    sums = tf.matmul(member, points, transpose_a=True)
    sizes = tf.reduce_sum(member, 0)
    centers = sums / sizes[:, None]
    print(*centers.numpy().ravel())
