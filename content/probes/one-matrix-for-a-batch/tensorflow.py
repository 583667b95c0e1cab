import tensorflow as tf

tokens = tf.ones([2, 5, 8])
w = tf.Variable(tf.ones([8, 3]))
with tf.GradientTape() as tape:
    loss = tf.reduce_sum(tokens @ w)
print(tape.gradient(loss, w).shape)
