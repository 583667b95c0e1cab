import tensorflow as tf
from lab import data, glorot, plot, progress

x, y = data("line")
epochs = 40
rate = 0.02

w = tf.Variable(glorot(1, 1))
b = tf.Variable(tf.zeros([1]))
weights = [w, b]


def predict(points):
    return tf.matmul(points, w) + b


@tf.function
def step():
    with tf.GradientTape() as tape:
        loss = tf.reduce_mean((predict(x) - y) ** 2)
    gradients = tape.gradient(loss, weights)
    for v, gradient in zip(weights, gradients):
        v.assign_sub(rate * gradient)
    return loss


for epoch in range(epochs):
    plot("loss", epoch, step())
    progress((epoch + 1) / epochs)
