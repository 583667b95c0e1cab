import tensorflow as tf
from lab import glorot, normal, plot, progress, show


def words(first):
    rows = []
    for n in range(first, 243, 2):
        powers = [81, 27, 9, 3, 1]
        rows.append([n // p % 3 for p in powers])
    letters = tf.one_hot(rows, 3)
    places = tf.eye(5, batch_shape=[len(rows)])
    x = tf.concat([letters, places], 2)
    return x, tf.reverse(letters, [1])


x, y = words(0)
x_test, y_test = words(1)
size = x.shape[2]
units = 16
epochs = 40
rate = 0.7

wq = tf.Variable(normal(size, units))
wk = tf.Variable(normal(size, units))
wv = tf.Variable(normal(size, units))
wo = tf.Variable(glorot(units, 3))
weights = [wq, wk, wv, wo]


def weigh(tokens):
    q = tokens @ wq
    k = tokens @ wk
    scores = tf.matmul(q, k, transpose_b=True)
    return tf.nn.softmax(scores / units**0.5)


def predict(tokens):
    v = tokens @ wv
    return weigh(tokens) @ v @ wo


def cross_entropy(labels, logits):
    return tf.reduce_mean(
        tf.nn.softmax_cross_entropy_with_logits(
            labels, logits
        )
    )


@tf.function
def step(xs, ys):
    with tf.GradientTape() as tape:
        loss = cross_entropy(ys, predict(xs))
    gradients = tape.gradient(loss, weights)
    for w, gradient in zip(weights, gradients):
        w.assign_sub(rate * gradient)


def measure():
    logits = predict(x_test)
    hits = tf.argmax(logits, -1) == tf.argmax(y_test, -1)
    return (
        cross_entropy(y_test, logits),
        tf.reduce_mean(tf.cast(hits, tf.float32)),
    )


labels = ["1 b", "2 a", "3 c", "4 c", "5 a"]
bacca = x_test[52:53]


def show_picture():
    show.matrix(
        "weights",
        weigh(bacca)[0],
        rows="asks",
        columns="is read",
        row_labels=labels,
        column_labels=labels,
    )


for epoch in range(epochs):
    for i in range(0, 122, 61):
        step(x[i : i + 61], y[i : i + 61])
    loss, right = measure()
    plot("loss", epoch, loss)
    plot("right", epoch, right)
    show_picture()
    progress((epoch + 1) / epochs)
