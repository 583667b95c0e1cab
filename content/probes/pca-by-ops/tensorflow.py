import numpy as np
import tensorflow as tf

random = np.random.default_rng(5)
mixed = random.normal(size=[200, 3]) @ random.normal(
    size=[3, 4]
)
points = tf.constant(mixed.astype("float32"))

centered = points - tf.reduce_mean(points, axis=0)
spread, _, axes = tf.linalg.svd(centered)
variance = spread.numpy() ** 2 / (200 - 1)
print(
    "variance:", *(f"{value:.3f}" for value in variance)
)
codes = (centered @ axes[:, :2]).numpy()
print(
    "variance of the codes:",
    *(
        f"{value:.3f}"
        for value in codes.var(axis=0, ddof=1)
    ),
)
