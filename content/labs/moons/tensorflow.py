import tensorflow as tf
from lab import data, glorot, plot, progress, show

x, y = data("moons")
epochs = 60
rate = 0.5

w1 = tf.Variable(glorot(2, 16))
b1 = tf.Variable(tf.zeros([16]))
w2 = tf.Variable(glorot(16, 16))
b2 = tf.Variable(tf.zeros([16]))
w3 = tf.Variable(glorot(16, 1))
b3 = tf.Variable(tf.zeros([1]))
weights = [w1, b1, w2, b2, w3, b3]


def predict(points):
    h1 = tf.tanh(tf.matmul(points, w1) + b1)
    h2 = tf.tanh(tf.matmul(h1, w2) + b2)
    return tf.matmul(h2, w3) + b3


@tf.function
def step(xs, ys):
    with tf.GradientTape() as tape:
        loss = tf.reduce_mean(
            tf.nn.sigmoid_cross_entropy_with_logits(
                ys, predict(xs)
            )
        )
    gradients = tape.gradient(loss, weights)
    for w, gradient in zip(weights, gradients):
        w.assign_sub(rate * gradient)
    return loss


for epoch in range(epochs):
    total = 0.0
    for i in range(0, 256, 32):
        total += step(x[i : i + 32], y[i : i + 32])
    plot("loss", epoch, total / 8)
    show.field("boundary", predict, x, y)
    progress((epoch + 1) / epochs)
