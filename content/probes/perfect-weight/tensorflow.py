import tensorflow as tf

w = tf.Variable(tf.ones((1, 1)))

one = tf.ones((1, 1))
with tf.GradientTape() as tape:
    error = one - tf.matmul(one, w)
    loss = tf.reduce_mean(tf.abs(error))
w.assign_sub(0.1 * tape.gradient(loss, w))
weight = w.numpy().item()
print(f"weight: {weight}")
