import tensorflow as tf


@tf.function
def predict(points):
    with tf.name_scope("hidden"):
        w = tf.ones([2, 8])
        hidden = tf.nn.relu(tf.matmul(points, w) + 0.1)
    with tf.name_scope("out"):
        w = tf.ones([8, 1])
        return tf.matmul(hidden, w) + 0.1


points = tf.TensorSpec([None, 2], name="points")
traced = predict.get_concrete_function(points)
with tf.summary.create_file_writer("logs").as_default():
    tf.summary.graph(traced.graph)
