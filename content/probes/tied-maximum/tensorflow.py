import tensorflow as tf

w = tf.Variable(tf.ones([2]))

with tf.GradientTape() as tape:
    loss = tf.reduce_max(w)
w.assign_sub(0.1 * tape.gradient(loss, w))
first, second = w.numpy()
print(f"first: {first}")
print(f"second: {second}")
