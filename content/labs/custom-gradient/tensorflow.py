import tensorflow as tf
from lab import data, normal, plot, progress, show

x, y = data("moons")
epochs = 40
rate = 0.3


@tf.custom_gradient
def round(w):
    def gradient(upstream):
        return upstream

    return tf.round(w), gradient


w1 = tf.Variable(normal(2, 8))
b1 = tf.Variable(tf.zeros([8]))
w2 = tf.Variable(normal(8, 1))
b2 = tf.Variable(tf.zeros([1]))
weights = [w1, b1, w2, b2]


def dense(points, w, b):
    return tf.matmul(points, round(w.value())) + b


def predict(points):
    h = tf.tanh(dense(points, w1, b1))
    return dense(h, w2, b2)


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


def show_pictures():
    rounded = tf.concat([w1, tf.transpose(w2)], 0)
    show.field("boundary", predict, x, y)
    show.matrix(
        "weights",
        tf.round(rounded),
        rows="weight",
        columns="hidden unit",
        row_labels=["from x", "from y", "to logit"],
    )


for epoch in range(epochs):
    total = 0.0
    for i in range(0, 256, 32):
        total += step(x[i : i + 32], y[i : i + 32])
    plot("loss", epoch, total / 8)
    show_pictures()
    progress((epoch + 1) / epochs)
