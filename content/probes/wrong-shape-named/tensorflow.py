import traceback

import tensorflow as tf


def step(x):
    hidden = tf.reshape(x, [8, -1])
    return hidden @ tf.ones([4, 1])  # the wrong line


free = [tf.TensorSpec(None)]
ways = {
    "eager": step,
    "traced": tf.function(step),
    "traced, shape unknown": tf.function(step, free),
}
line = step.__code__.co_firstlineno + 2
for name, run in ways.items():
    try:
        run(tf.ones([8, 5]))
    except Exception as error:
        told = "".join(traceback.format_exception(error))
        named = f"line {line}, in step" in told
        print(f"{name}: {type(error).__name__}, {named}")
