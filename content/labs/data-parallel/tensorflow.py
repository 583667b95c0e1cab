import tensorflow as tf
from lab import data, plot, progress, show

x, y = data("moons")
epochs = 20
rate = 0.25
sizes = [28, 4]
batch_size = 32

order = x[:, 0].argsort(kind="stable")


def deal(values):
    ranked = values[order]
    parts = [ranked[:224], ranked[224:]]
    steps = 256 // batch_size
    hands = [
        part.reshape([steps, size, -1])
        for part, size in zip(parts, sizes)
    ]
    return tf.reshape(tf.concat(hands, 1), [256, -1])


xs, ys = deal(x), deal(y)

w = tf.Variable(tf.zeros([2, 1]))
b = tf.Variable(tf.zeros([1]))
weights = [w, b]


def predict(points):
    return tf.matmul(points, w) + b


def loss_of(labels, logits):
    return tf.reduce_mean(
        tf.nn.sigmoid_cross_entropy_with_logits(
            labels, logits
        )
    )


def gradients(x_shard, y_shard):
    with tf.GradientTape() as tape:
        loss = loss_of(y_shard, predict(x_shard))
    return tape.gradient(loss, weights)


@tf.function
def step(x_batch, y_batch):
    x_shards = tf.split(x_batch, sizes)
    y_shards = tf.split(y_batch, sizes)
    first, second = map(gradients, x_shards, y_shards)
    share = [size / batch_size for size in sizes]
    for v, g1, g2 in zip(weights, first, second):
        v.assign_sub(
            rate * (share[0] * g1 + share[1] * g2)
        )


for epoch in range(epochs):
    for i in range(0, 256, batch_size):
        end = i + batch_size
        step(xs[i:end], ys[i:end])
    plot("loss", epoch, loss_of(y, predict(x)))
    show.field("boundary", predict, x, y)
    progress((epoch + 1) / epochs)
