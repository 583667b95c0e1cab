import tensorflow as tf

zero = tf.Variable([0.0])


def slopes():
    with tf.GradientTape(persistent=True) as tape:
        distance = tf.sqrt(tf.square(zero))
        chosen = tf.where(zero > 0, tf.sqrt(zero), 0.0)
    return {
        "zero by zero": zero / zero,
        "slope of a distance": tape.gradient(
            distance, zero
        ),
        "slope of a root not chosen": tape.gradient(
            chosen, zero
        ),
    }


compiled = tf.function(slopes, jit_compile=True)
for run in [slopes, compiled]:
    for name, value in run().items():
        print(f"{name}: {value.numpy()[0]}")
