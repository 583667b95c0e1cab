import tensorflow as tf

x, y = tf.ones([8, 4]), tf.ones([8, 1])
kernel = tf.ones([4, 1])
wide = tf.ones([8, 5])
cross = tf.nn.softmax_cross_entropy_with_logits
square = tf.math.squared_difference
mistakes = {
    "width": lambda: wide @ kernel,
    "activation": lambda: tf.nn.rellu(x),
    "loss": lambda: tf.math.mean_square(y),
    "one column": lambda: cross(y, x),
    "one column, squared": lambda: square(y, x),
    "lengths": lambda: x @ kernel - y[:7],
}
for name, make in mistakes.items():
    try:
        print(f"{name}: no error, shape {make().shape}")
    except Exception as error:
        print(f"{name}: {str(error).split('}} ')[-1]}")
