import tensorflow as tf

x = tf.reshape(tf.linspace(-2.0, 2.0, 32), [1, 4, 4, 2])
kernel = tf.ones([3, 3, 2, 3])
each = tf.ones([3, 3, 2, 1])
one = [1, 1, 1, 1]
nn = tf.nn
results = {
    "conv2d": nn.conv2d(x, kernel, 1, "SAME"),
    "atrous_conv2d": nn.atrous_conv2d(
        x, kernel, 2, "SAME"
    ),
    "depthwise_conv2d": nn.depthwise_conv2d(
        x, each, one, "SAME"
    ),
    "max_pool": nn.max_pool(x, 2, 2, "VALID"),
    "avg_pool": nn.avg_pool(x, 2, 2, "VALID"),
    "bias_add": nn.bias_add(x, [1.0, 2.0]),
    "relu": nn.relu(x),
    "gelu": nn.gelu(x),
    "softmax": nn.softmax(x),
}
for name, y in results.items():
    print(name, f"{tf.reduce_mean(y**2):.3f}")
