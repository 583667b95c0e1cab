import tensorflow as tf

x = tf.ones([1, 4, 4, 2])
kernel = tf.ones([3, 3, 2, 3])
each = tf.ones([3, 3, 2, 1])
one = [1, 1, 1, 1]
calls = {
    "conv2d": lambda f: f(x, kernel, one, "SAME"),
    "atrous_conv2d": lambda f: f(x, kernel, 2, "SAME"),
    "depthwise_conv2d": lambda f: f(x, each, one, "SAME"),
    "max_pool": lambda f: f(x, 2, 2, "VALID"),
    "bias_add": lambda f: f(x, tf.ones([2])),
    "relu": lambda f: f(x),
    "gelu": lambda f: f(x),
    "softmax": lambda f: f(x),
}
for name, call in calls.items():
    print(name, call(getattr(tf.nn, name)).shape)
