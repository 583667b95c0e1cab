import tensorflow as tf
from lab import data, glorot, plot, progress, show

remarks, pleased, alone = data("remarks")
epochs = 24
rate = 0.05
words = [
    *["good", "clean", "quiet", "warm", "friendly"],
    *["the", "not"],
    *["cold", "noisy", "dirty", "rude", "stale"],
]

table = tf.Variable(glorot(70, 4))
w = tf.Variable(glorot(4, 1))
b = tf.Variable(tf.zeros([1]))
weights = [table, w, b]
squares = [tf.Variable(tf.zeros_like(v)) for v in weights]


def predict(ids):
    vectors = tf.gather(table, ids)
    means = tf.reduce_mean(vectors, 1)
    return tf.matmul(means, w) + b


@tf.function
def step(ids, labels):
    with tf.GradientTape() as tape:
        loss = tf.reduce_mean(
            tf.nn.sigmoid_cross_entropy_with_logits(
                labels, predict(ids)
            )
        )
    gradients = tape.gradient(loss, weights)
    for v, square, slices in zip(
        weights, squares, gradients
    ):
        gradient = tf.convert_to_tensor(slices)
        square.assign(
            0.9 * square + 0.1 * tf.square(gradient)
        )
        root = tf.sqrt(square + 1e-7)
        v.assign_sub(rate * gradient / root)
    return loss


for epoch in range(epochs):
    loss = step(remarks, pleased)
    plot("loss", epoch, loss)
    verdicts = predict(alone)
    show.bars("verdict on a word", words, verdicts)
    progress((epoch + 1) / epochs)
