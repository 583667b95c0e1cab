import tempfile

import keras
import tensorflow as tf


class Saved(tf.Module):
    def __init__(self):
        self.w = tf.Variable(3.0)
        self.optimizer = tf.compat.v1.train.AdamOptimizer(
            0
        )

    @tf.function(input_signature=[tf.TensorSpec([])])
    def serve(self, x):
        return self.w * x


saved = Saved()
saved.optimizer.apply_gradients([(tf.ones([]), saved.w)])
folder = tempfile.mkdtemp()
tf.saved_model.save(saved, folder, signatures=saved.serve)
keras.layers.TFSMLayer(folder, "serving_default")
