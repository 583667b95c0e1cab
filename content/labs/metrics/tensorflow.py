import tensorflow as tf
from lab import data, plot, progress, show

x, y, x_test, y_test = data("all-digits")
images = x / 16
images_test = x_test / 16
labels = (y[:, None] == 9).astype("float32")
labels_test = (y_test[:, None] == 9).astype("float32")
epochs = 13
rate = 0.5

w = tf.Variable(tf.zeros([64, 1]))
b = tf.Variable(tf.zeros([1]))


def predict(xs):
    return tf.matmul(xs, w) + b


@tf.function
def step(xs, ys):
    with tf.GradientTape() as tape:
        loss = tf.reduce_mean(
            tf.nn.sigmoid_cross_entropy_with_logits(
                ys, predict(xs)
            )
        )
    gradients = tape.gradient(loss, [w, b])
    for v, gradient in zip([w, b], gradients):
        v.assign_sub(rate * gradient)


names = ["accuracy", "precision", "recall", "IoU"]


def count(xs, ys, threshold):
    guess = tf.cast(
        tf.sigmoid(predict(xs)) > threshold, "float32"
    )
    hits = tf.reduce_sum(ys * guess)
    said = tf.reduce_sum(guess)
    return tf.stack([hits, said, tf.reduce_sum(ys)])


def measure(threshold):
    counts = tf.zeros([3])
    for i in range(0, 453, 32):
        xs = images_test[i : i + 32]
        ys = labels_test[i : i + 32]
        counts += count(xs, ys, threshold)
    hits, said, nines = tf.unstack(counts)
    either = said + nines - hits
    wrong = either - hits
    return [
        1 - wrong / 453,
        tf.math.divide_no_nan(hits, said),
        tf.math.divide_no_nan(hits, nines),
        tf.math.divide_no_nan(hits, either),
    ]


for epoch in range(epochs):
    for i in range(0, 1344, 32):
        step(images[i : i + 32], labels[i : i + 32])
    show.bars("at 0.5", names, measure(0.5))
    weights = tf.reshape(w, [8, 8])
    show.weights("weights", weights)
    progress((epoch + 1) / epochs)

for i in range(1, 20):
    values = measure(i / 20)
    for name, value in zip(names, values):
        plot(name, i / 20, value)
