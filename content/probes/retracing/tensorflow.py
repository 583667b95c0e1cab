import sys

import tensorflow as tf

tf.get_logger().handlers[0].setStream(sys.stdout)


def double(x):
    return 2.0 * x


lengths = [tf.ones([n]) for n in range(1, 9)]
reduced = {"reduce_retracing": True}
signed = {"input_signature": [tf.TensorSpec([None])]}
for name, inputs, settings in (
    ("shapes", lengths, {}),
    ("reduced", lengths, reduced),
    ("signature", lengths, signed),
    ("numbers", range(8), reduced),
    ("tensors", tf.range(8.0), {}),
):
    function = tf.function(double, **settings)
    for x in inputs:
        function(x)
    print(name, function.experimental_get_tracing_count())
