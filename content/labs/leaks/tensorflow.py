import gc

import tensorflow as tf
from lab import data, glorot, plot, progress, show

x, y = data("moons")
epochs = 10

weights = [
    tf.Variable(glorot(2, 16)),
    tf.Variable(tf.zeros([16])),
    tf.Variable(glorot(16, 1)),
    tf.Variable(tf.zeros([1])),
]
w1, b1, w2, b2 = weights


def predict(points):
    h = tf.tanh(tf.matmul(points, w1) + b1)
    return tf.matmul(h, w2) + b2


def cross_entropy(labels, logits):
    return tf.reduce_mean(
        tf.nn.sigmoid_cross_entropy_with_logits(
            labels, logits
        )
    )


speeds = [tf.Variable(tf.zeros_like(w)) for w in weights]


def step(xs, ys):
    with tf.GradientTape() as tape:
        loss = cross_entropy(ys, predict(xs))
    gradients = tape.gradient(loss, weights)
    for w, speed, gradient in zip(
        weights, speeds, gradients
    ):
        speed.assign(0.9 * speed + gradient)
        w.assign_sub(0.05 * speed)


def train():
    for i in range(0, 256, 32):
        step(x[i : i + 32], y[i : i + 32])


def alive():
    gc.collect()
    objects = gc.get_objects()
    return sum(isinstance(o, tf.Tensor) for o in objects)


before = alive()

for epoch in range(epochs):
    train()
    loss = cross_entropy(y, predict(x))
    plot("loss", epoch, loss)
    del loss
    now = alive()
    plot("tensors", epoch, now)
    names = ["before training", "now"]
    show.bars("Tensors", names, [before, now])
    progress((epoch + 1) / epochs)
