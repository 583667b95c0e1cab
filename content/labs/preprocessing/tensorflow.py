import tensorflow as tf
from lab import data, glorot, plot, progress, show

penguins = data("penguins")
measures, island, species, *test = penguins
measures_test, island_test, species_test = test
labels = tf.one_hot(species, 3)
labels_test = tf.one_hot(species_test, 3)
epochs = 20
rate = 0.1

mean, variance = tf.nn.moments(measures, 0)
deviation = tf.sqrt(variance)


def scale(rows):
    return (rows - mean) / deviation


def encode(ids):
    return tf.one_hot(ids, 3)


w = tf.Variable(glorot(7, 3))
b = tf.Variable(tf.zeros([3]))


def predict(rows, ids):
    columns = tf.concat([scale(rows), encode(ids)], 1)
    return tf.matmul(columns, w) + b


def cross_entropy(labels, logits):
    return tf.reduce_mean(
        tf.nn.softmax_cross_entropy_with_logits(
            labels, logits
        )
    )


@tf.function
def step(rows, ids, labels):
    with tf.GradientTape() as tape:
        loss = cross_entropy(labels, predict(rows, ids))
    gradients = tape.gradient(loss, [w, b])
    for v, gradient in zip([w, b], gradients):
        v.assign_sub(rate * gradient)


names = ["bill length", "bill depth", "flipper", "mass"]
names += ["Biscoe", "Dream", "Torgersen"]
axes = {"rows": "species", "columns": "answer"}

for epoch in range(epochs):
    for i in range(0, 256, 32):
        step(
            measures[i : i + 32],
            island[i : i + 32],
            labels[i : i + 32],
        )
    logits = predict(measures_test, island_test)
    answers = tf.one_hot(tf.argmax(logits, 1), 3)
    right = tf.reduce_sum(answers * labels_test, 1)
    loss = cross_entropy(labels_test, logits)
    table = tf.matmul(labels_test, answers, True)
    plot("loss", epoch, loss)
    plot("accuracy", epoch, tf.reduce_mean(right))
    show.bars("says Gentoo", names, w[:, 2])
    show.matrix("test", table, **axes)
    progress((epoch + 1) / epochs)
