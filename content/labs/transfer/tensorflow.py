import tensorflow as tf
from lab import data, glorot, plot, progress, show

x, y, x_test, y_test = data("digits")
epochs = 8
rate = 0.1


def pick(x, y, first):
    rows = (y >= first) & (y < first + 5)
    labels = tf.one_hot(y[rows], 10)
    return x[rows], labels


old_x, old_y = pick(x, y, 0)
old_test, old_test_y = pick(x_test, y_test, 0)
new_x, new_y = pick(1 - x, y, 5)
new_test, new_test_y = pick(1 - x_test, y_test, 5)

w = tf.Variable(glorot(64, 16))
gamma = tf.Variable(tf.ones([16]))
beta = tf.Variable(tf.zeros([16]))
base = [w, gamma, beta]
moving_mean = tf.Variable(tf.zeros([16]))
moving_variance = tf.Variable(tf.ones([16]))


def move(old, value):
    old.assign(0.9 * old + 0.1 * value)


def normalize(h, training):
    mean, variance = moving_mean, moving_variance
    if training:
        mean, variance = tf.nn.moments(h, 0)
        move(moving_mean, mean)
        move(moving_variance, variance)
    return tf.nn.batch_normalization(
        h, mean, variance, beta, gamma, 1e-3
    )


def with_head():
    kernel = tf.Variable(glorot(16, 10))
    return [kernel, tf.Variable(tf.zeros([10]))]


def predict(images, head, training):
    kernel, bias = head
    pixels = tf.reshape(images, [-1, 64])
    h = normalize(tf.matmul(pixels, w), training)
    return tf.matmul(tf.nn.relu(h), kernel) + bias


def cross_entropy(labels, logits):
    return tf.reduce_mean(
        tf.nn.softmax_cross_entropy_with_logits(
            labels, logits
        )
    )


def measure(x, y, head):
    logits = predict(x, head, False)
    return cross_entropy(y, logits)


@tf.function
def step(images, labels, head, training, weights):
    with tf.GradientTape() as tape:
        logits = predict(images, head, training)
        loss = cross_entropy(labels, logits)
    gradients = tape.gradient(loss, weights)
    for v, gradient in zip(weights, gradients):
        v.assign_sub(rate * gradient)
    return loss


def train(x, y, head, training, weights):
    total = 0.0
    for i in range(0, 240, 24):
        xs, ys = x[i : i + 24], y[i : i + 24]
        total += step(xs, ys, head, training, weights)
    return total / 10


old_head = with_head()
for _ in range(epochs):
    train(old_x, old_y, old_head, True, base + old_head)
old_mean = moving_mean.numpy()
new_head = with_head()


def show_picture():
    show.scatter(
        "means",
        old_mean,
        moving_mean,
        predicted=old_mean,
        x_name="moving mean after 0 to 4",
        y_name="now",
    )


for epoch in range(epochs):
    loss = train(new_x, new_y, new_head, False, new_head)
    val_loss = measure(new_test, new_test_y, new_head)
    old = measure(old_test, old_test_y, old_head)
    plot("new", epoch, val_loss)
    plot("training", epoch, loss)
    plot("old", epoch, old)
    show_picture()
    progress((epoch + 1) / epochs)
