import tensorflow as tf
from lab import data, glorot, plot, progress, show

x, y, *_ = data("digits")
rows = tf.reshape(x[:320], [320, 8, 8])
labels = tf.one_hot(y[:320], 10)
digits = list("0123456789")
epochs = 7
start = glorot

kernel = tf.Variable(start(8, 64))
recurrent = tf.Variable(glorot(16, 64))
forget = tf.pad(tf.ones([16]), [[16, 32]])
bias = tf.Variable(forget)
w1 = tf.Variable(start(16, 16))
b1 = tf.Variable(tf.zeros([16]))
w2 = tf.Variable(start(16, 16))
b2 = tf.Variable(tf.zeros([16]))
w3 = tf.Variable(start(16, 10))
b3 = tf.Variable(tf.zeros([10]))
weights = [kernel, recurrent, bias]
weights += [w1, b1, w2, b2, w3, b3]


def lstm(xs):
    h = tf.zeros([len(xs), 16])
    c = tf.zeros_like(h)
    for now in tf.unstack(xs, axis=1):
        past = tf.matmul(h, recurrent) + bias
        sums = tf.matmul(now, kernel) + past
        i, f, g, o = tf.split(sums, 4, 1)
        add = tf.sigmoid(i) * tf.tanh(g)
        c = tf.sigmoid(f) * c + add
        h = tf.sigmoid(o) * tf.tanh(c)
    return h


def predict(xs):
    h0 = lstm(xs)
    h1 = tf.nn.gelu(tf.matmul(h0, w1) + b1)
    sums = tf.matmul(h1, w2) + b2
    h2 = tf.nn.leaky_relu(sums, 0.3)
    return tf.matmul(h2, w3) + b3


adam = tf.compat.v1.train.AdamOptimizer(
    0.01, 0.9, 0.999, 1e-7
)


@tf.function
def step(xs, ys):
    with tf.GradientTape() as tape:
        losses = tf.nn.softmax_cross_entropy_with_logits(
            ys, predict(xs)
        )
        loss = tf.reduce_mean(losses)
    gradients = tape.gradient(loss, weights)
    adam.apply_gradients(zip(gradients, weights))


def measure(logits):
    losses = tf.nn.softmax_cross_entropy_with_logits(
        labels, logits
    )
    right = labels * tf.nn.softmax(logits)
    sure = tf.reduce_sum(right, 0)
    count = tf.reduce_sum(labels, 0)
    return tf.reduce_mean(losses), sure / count


for epoch in range(epochs):
    for i in range(0, 320, 32):
        step(rows[i : i + 32], labels[i : i + 32])
    loss, sure = measure(predict(rows))
    plot("loss", epoch + 1, loss)
    show.bars("how sure of each", digits, sure)
    progress((epoch + 1) / epochs)
