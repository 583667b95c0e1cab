from inspect import signature

import tensorflow as tf

adam = tf.compat.v1.train.AdamOptimizer
epsilon = signature(adam).parameters["epsilon"].default
print("epsilon:", str(epsilon).replace("e-0", "e-"))

inputs = tf.constant([[0.25, 0.75], [0.25, 0.75]])
labels = tf.constant([[0.0, 1.0], [0.0, 1.0]])
entropy = tf.nn.softmax_cross_entropy_with_logits
values = entropy(labels, inputs)
kind = "logits" if values[0] > 0.3 else "probabilities"
print("logits: takes", kind)
print("sum: losses of shape", values.shape)
