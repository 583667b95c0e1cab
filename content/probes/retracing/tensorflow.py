import sys

import tensorflow as tf

tf.get_logger().handlers[0].setStream(sys.stdout)

lengths = [1, 2, 3, 4, 5] + 10 * [5]
for settings in (
    {},
    {"reduce_retracing": True},
    {"input_signature": [tf.TensorSpec([None])]},
):

    @tf.function(**settings)
    def double(x):
        return 2.0 * x

    for length in lengths:
        double(tf.ones([length]))
    traces = double.experimental_get_tracing_count()
    print(traces, *settings)
