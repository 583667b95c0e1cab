import tensorflow as tf

w = tf.Variable(1.0)
with tf.GradientTape() as tape:
    loss = tf.square(tf.round(w))
print(tape.gradient(loss, w))
