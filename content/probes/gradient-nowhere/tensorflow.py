import numpy as np
import tensorflow as tf

w = tf.Variable(2.0)
whole = tf.Variable(2)
state = tf.Variable(0.0)
plain = tf.constant(2.0)
before = w * w
losses = {
    "inside": lambda: w * w,
    "outside": lambda: before,
    "NumPy": lambda: tf.constant(np.square(w)),
    "round": lambda: tf.round(w),
    "argmax": lambda: tf.argmax(tf.stack([w, 1.0])),
    "greater": lambda: tf.cast(w > 1.0, "float32"),
    "assign": lambda: state.assign(3 * w) + 1,
    "integer": lambda: whole * whole,
    "unwatched": lambda: plain * plain,
}
for name, loss in losses.items():
    with tf.GradientTape() as tape:
        value = loss()
    source = {"integer": whole, "unwatched": plain}
    slope = tape.gradient(value, source.get(name, w))
    print(f"{name}: {slope}")
