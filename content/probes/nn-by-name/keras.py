from keras import ops

x = ops.reshape(ops.linspace(-2.0, 2.0, 32), [1, 4, 4, 2])
kernel = ops.ones([3, 3, 2, 3])
each = ops.ones([3, 3, 2, 1])
results = {
    "conv2d": ops.conv(x, kernel, 1, "same"),
    "atrous_conv2d": ops.conv(
        x, kernel, 1, "same", dilation_rate=2
    ),
    "depthwise_conv2d": ops.depthwise_conv(
        x, each, 1, "same"
    ),
    "max_pool": ops.max_pool(x, 2, 2),
    "avg_pool": ops.average_pool(x, 2, 2),
    "bias_add": x + ops.array([1.0, 2.0]),
    "relu": ops.relu(x),
    "gelu": ops.gelu(x, approximate=False),
    "softmax": ops.softmax(x),
}
for name, y in results.items():
    print(name, f"{float(ops.mean(y**2)):.3f}")
