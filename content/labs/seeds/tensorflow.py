import tensorflow as tf
from lab import data, glorot, plot, progress, show

x, y = data("moons")
epochs = 25
rate = 0.5
done = 0

start = [
    glorot(2, 16),
    tf.zeros([16]),
    glorot(16, 1),
    tf.zeros([1]),
]


def build():
    return [tf.Variable(w) for w in start]


def predict(weights, points):
    w1, b1, w2, b2 = weights
    h = tf.tanh(tf.matmul(points, w1) + b1)
    return tf.matmul(h, w2) + b2


@tf.function
def step(weights, xs, ys):
    with tf.GradientTape() as tape:
        loss = tf.reduce_mean(
            tf.nn.sigmoid_cross_entropy_with_logits(
                ys, predict(weights, xs)
            )
        )
    gradients = tape.gradient(loss, weights)
    for w, gradient in zip(weights, gradients):
        w.assign_sub(rate * gradient)
    return loss


def train(run):
    global done
    weights = build()
    for epoch in range(epochs):
        total = 0.0
        for i in range(0, 256, 32):
            xs = x[i : i + 32]
            ys = y[i : i + 32]
            total += step(weights, xs, ys)
        plot(run, epoch, total / 8)
        done += 1
        progress(done / (2 * epochs))
    return predict(weights, x)


first = train("first")
second = train("second")

show.scatter(
    "Outputs",
    first,
    second,
    classes=y,
    predicted=first,
    x_name="first run",
    y_name="second run",
)
apart = tf.abs(first - second)
names = ["on average", "at most"]
values = [tf.reduce_mean(apart), tf.reduce_max(apart)]
show.bars("Apart at the end", names, values)
