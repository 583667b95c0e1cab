import tensorflow as tf
from lab import data, glorot, plot, progress, show

x, y = data("moons")
epochs = 30
rate = tf.Variable(0.0)
runs = 0

w1 = tf.Variable(glorot(2, 16))
b1 = tf.Variable(tf.zeros([16]))
w2 = tf.Variable(glorot(16, 1))
b2 = tf.Variable(tf.zeros([1]))
weights = [w1, b1, w2, b2]


def predict(points):
    h = tf.tanh(tf.matmul(points, w1) + b1)
    return tf.matmul(h, w2) + b2


def cross_entropy(labels, logits):
    return tf.reduce_mean(
        tf.nn.sigmoid_cross_entropy_with_logits(
            labels, logits
        )
    )


@tf.function
def step(xs, ys):
    global runs
    runs += 1
    with tf.GradientTape() as tape:
        loss = cross_entropy(ys, predict(xs))
    gradients = tape.gradient(loss, weights)
    for w, gradient in zip(weights, gradients):
        w.assign_sub(rate * gradient)


for epoch in range(epochs):
    rate.assign(0.02 * epoch)
    for i in range(0, 256, 32):
        step(x[i : i + 32], y[i : i + 32])
    loss = cross_entropy(y, predict(x))
    plot("loss", epoch, loss)
    plot("runs", epoch, runs)
    names = ["steps taken", "runs of the body"]
    counts = [8 * (epoch + 1), runs]
    show.bars("Steps", names, counts)
    progress((epoch + 1) / epochs)
