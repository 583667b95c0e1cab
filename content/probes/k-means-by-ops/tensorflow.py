import numpy as np
import tensorflow as tf

random = np.random.default_rng(3)
middles = np.repeat([[0, 0], [4, 0], [0, 4]], 50, axis=0)
points = middles + random.normal(0, 0.5, [150, 2])
points = tf.constant(points, "float32")
centers = points[::50]
for _ in range(10):
    apart = (points[:, None] - centers[None]) ** 2
    nearest = tf.argmin(tf.reduce_sum(apart, 2), axis=1)
    member = tf.transpose(tf.one_hot(nearest, 3))
    sizes = tf.reduce_sum(member, axis=1)[:, None]
    centers = member @ points / sizes
for x, y in centers.numpy():
    print(f"{x:.3f} {y:.3f}")
print("estimator" in dir(tf))
