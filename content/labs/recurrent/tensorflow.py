import math

import tensorflow as tf
from lab import glorot, plot, progress, show

epochs = 16
rate = 0.2
steps = list("0123456789")
wave = [
    [[math.sin(0.5 * (i + t))] for t in range(11)]
    for i in range(32)
]
windows = tf.constant(wave)
x, y = windows[:, :10], windows[:, 1:]

kernel = tf.Variable(glorot(1, 32))
recurrent = tf.Variable(glorot(8, 32))
forget = tf.pad(tf.ones([8]), [[8, 16]])
bias = tf.Variable(forget)
w = tf.Variable(glorot(8, 1))
b = tf.Variable(tf.zeros([1]))
weights = [kernel, recurrent, bias, w, b]
speed = [tf.Variable(tf.zeros_like(v)) for v in weights]


def lstm(xs):
    h = tf.zeros([32, 8])
    c = tf.zeros([32, 8])
    states = []
    for now in tf.unstack(xs, axis=1):
        past = tf.matmul(h, recurrent) + bias
        sums = tf.matmul(now, kernel) + past
        i, f, g, o = tf.split(sums, 4, 1)
        add = tf.sigmoid(i) * tf.tanh(g)
        c = tf.sigmoid(f) * c + add
        h = tf.sigmoid(o) * tf.tanh(c)
        states.append(h)
    return tf.stack(states, 1)


def predict(xs):
    return lstm(xs) @ w + b


@tf.function
def step():
    with tf.GradientTape() as tape:
        loss = tf.reduce_mean(tf.square(y - predict(x)))
    gradients = tape.gradient(loss, weights)
    for v, s, gradient in zip(weights, speed, gradients):
        s.assign(0.9 * s + gradient)
        v.assign_sub(rate * s)
    return loss


for epoch in range(epochs):
    loss = step()
    gaps = tf.abs(y - predict(x))
    errors = tf.reduce_mean(gaps, [0, 2])
    plot("loss", epoch, loss)
    show.bars("error by step", steps, errors)
    progress((epoch + 1) / epochs)
