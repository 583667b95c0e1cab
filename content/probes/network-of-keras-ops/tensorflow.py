import numpy as np
import tensorflow as tf

random = np.random.default_rng(7)
image = random.normal(size=[1, 6, 6, 1]).astype("float32")
kernel = random.normal(size=[3, 3, 1, 2]).astype(
    "float32"
)
weights = random.normal(size=[2, 2, 2, 3]).astype(
    "float32"
)

hidden = tf.nn.relu(
    tf.nn.conv2d(
        image, kernel, strides=1, padding="VALID"
    )
)
pooled = tf.nn.max_pool2d(
    hidden, 2, strides=2, padding="VALID"
)
logits = tf.einsum("bijc,ijck->bk", pooled, weights)
output = tf.nn.softmax(logits).numpy()[0]
print(*(f"{value:.5f}" for value in output))
