import tensorflow as tf
from lab import data, glorot, plot, progress, show

x, y, x_test, y_test = data("digits")
epochs = 12
rate = 0.1


def halves(images):
    pixels = images.reshape(-1, 64)
    return [pixels[:, :32], pixels[:, 32:]]


w1 = tf.Variable(glorot(32, 8))
b1 = tf.Variable(tf.zeros([8]))
w2 = tf.Variable(glorot(16, 16))
b2 = tf.Variable(tf.zeros([16]))
w3 = tf.Variable(glorot(16, 10))
b3 = tf.Variable(tf.zeros([10]))
weights = [w1, b1, w2, b2, w3, b3]


def half(pixels):
    return tf.nn.relu(tf.matmul(pixels, w1) + b1)


def mix(both):
    return tf.nn.relu(tf.matmul(both, w2) + b2)


def read(features):
    return tf.matmul(features, w3) + b3


def inner(inputs):
    top, bottom = inputs
    return tf.concat([half(top), half(bottom)], 1)


def predict(inputs):
    both = inner(inputs)
    skip = both + mix(both)
    return read(skip)


@tf.function
def step(inputs, labels):
    with tf.GradientTape() as tape:
        loss = tf.reduce_mean(
            tf.nn.softmax_cross_entropy_with_logits(
                labels, predict(inputs)
            )
        )
    gradients = tape.gradient(loss, weights)
    for w, gradient in zip(weights, gradients):
        w.assign_sub(rate * gradient)
    return loss


labels = tf.one_hot(y, 10)
labels_test = tf.one_hot(y_test, 10)
digits = list("0123456789")


def show_pictures():
    outputs = inner(halves(x_test))
    sums = tf.matmul(labels_test, outputs, True)
    means = tf.reshape(sums / 24, [10, 2, 8])
    kernels = tf.reshape(tf.transpose(w1), [8, 4, 8])
    show.images("inner output", means, digits)
    show.images("shared layer", kernels)


for epoch in range(epochs):
    total = 0.0
    for i in range(0, 480, 32):
        xs = halves(x[i : i + 32])
        total += step(xs, labels[i : i + 32])
    guess = tf.argmax(predict(halves(x_test)), 1).numpy()
    plot("loss", epoch, total / 15)
    plot("accuracy", epoch, (guess == y_test).mean())
    show_pictures()
    progress((epoch + 1) / epochs)
