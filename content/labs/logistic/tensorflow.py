import tensorflow as tf
from lab import data, plot, progress, show

x, y, x_test, y_test = data("tumors")
fit = data("tumors-by-scikit-learn")
best = fit.loss
epochs = 100
rate = 0.5
penalty = 1 / (2 * 426)

mean, variance = tf.nn.moments(x, 0)


def standardize(rows):
    centered = rows - mean
    return centered / tf.sqrt(variance)


w = tf.Variable(tf.zeros([30, 1]))
b = tf.Variable(tf.zeros([1]))


def predict(rows):
    return tf.matmul(rows, w) + b


@tf.function
def step(rows, labels):
    with tf.GradientTape() as tape:
        cross_entropy = tf.reduce_mean(
            tf.nn.sigmoid_cross_entropy_with_logits(
                labels, predict(rows)
            )
        )
        squares = tf.reduce_sum(tf.square(w))
        value = cross_entropy + penalty * squares
    gradients = tape.gradient(value, [w, b])
    for v, gradient in zip([w, b], gradients):
        v.assign_sub(rate * gradient)
    return value


rows = standardize(x)
rows_test = standardize(x_test)
names = {
    "predicted": fit.kernel,
    "x_name": "weight by scikit-learn",
    "y_name": "weight here",
}

for epoch in range(epochs):
    loss = step(rows, y)
    benign = tf.cast(predict(rows_test) > 0, tf.float32)
    right = tf.cast(tf.equal(benign, y_test), tf.float32)
    plot("above", epoch, loss - best)
    plot("loss", epoch, loss)
    plot("accuracy", epoch, tf.reduce_mean(right))
    show.scatter("weights", fit.kernel, w, **names)
    progress((epoch + 1) / epochs)
