import tensorflow as tf
from lab import data, glorot, plot, progress, show


def mislabel(y):
    nines = tf.constant([9, 0, 0, 0], "int32")
    fours = tf.reshape(y, [-1, 4])
    mirrored = tf.abs(fours - nines)
    return tf.one_hot(tf.reshape(mirrored, [-1]), 10)


x, y, x_test, y_test = data("digits")
labels = mislabel(y[:160])
labels_test = mislabel(y_test)
epochs = 60
rate = 0.5

w1 = tf.Variable(glorot(64, 64))
b1 = tf.Variable(tf.zeros([64]))
w2 = tf.Variable(glorot(64, 10))
b2 = tf.Variable(tf.zeros([10]))
weights = [w1, b1, w2, b2]


def predict(images):
    flat = tf.reshape(images, [-1, 64])
    hidden = tf.tanh(tf.matmul(flat, w1) + b1)
    return tf.matmul(hidden, w2) + b2


def cross_entropy(labels, logits):
    return tf.reduce_mean(
        tf.nn.softmax_cross_entropy_with_logits(
            labels, logits
        )
    )


@tf.function
def step(images, labels):
    with tf.GradientTape() as tape:
        value = cross_entropy(labels, predict(images))
    gradients = tape.gradient(value, weights)
    for w, gradient in zip(weights, gradients):
        w.assign_sub(rate * gradient)
    return value


images = x[:32:4]
names = tf.argmax(labels[:32:4], 1)


def show_picture():
    said = tf.argmax(predict(images), 1)
    words = [
        f"label {name}, says {word}"
        for name, word in zip(names, said)
    ]
    show.images("wrong labels", images, words)


for epoch in range(epochs):
    total = 0.0
    for i in range(0, 160, 32):
        total += step(x[i : i + 32], labels[i : i + 32])
    validation = cross_entropy(
        labels_test, predict(x_test)
    )
    plot("training", epoch, total / 5)
    plot("validation", epoch, validation)
    show_picture()
    progress((epoch + 1) / epochs)
