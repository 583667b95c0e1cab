import tensorflow as tf
from lab import data, glorot, plot, progress, show

x, y, *_ = data("digits")
labels = tf.one_hot(y, 10)
epochs = 10
rate = 0.3
momentum = 0.9
epsilon = 1e-3

w1 = tf.Variable(glorot(64, 16))
gamma = tf.Variable(tf.ones([16]))
beta = tf.Variable(tf.zeros([16]))
w2 = tf.Variable(glorot(16, 10))
b2 = tf.Variable(tf.zeros([10]))
weights = [w1, gamma, beta, w2, b2]
moving_mean = tf.Variable(tf.zeros([16]))
moving_variance = tf.Variable(tf.ones([16]))


def hidden(images):
    return tf.matmul(tf.reshape(images, [-1, 64]), w1)


def move(old, value):
    kept = momentum * old
    old.assign(kept + (1 - momentum) * value)


def normalize(h, training):
    mean, variance = moving_mean, moving_variance
    if training:
        mean, variance = tf.nn.moments(h, 0)
        move(moving_mean, mean)
        move(moving_variance, variance)
    return tf.nn.batch_normalization(
        h, mean, variance, beta, gamma, epsilon
    )


def predict(images, training):
    h = normalize(hidden(images), training)
    return tf.matmul(tf.nn.relu(h), w2) + b2


def cross_entropy(labels, logits):
    return tf.reduce_mean(
        tf.nn.softmax_cross_entropy_with_logits(
            labels, logits
        )
    )


@tf.function
def step(images, labels):
    with tf.GradientTape() as tape:
        logits = predict(images, True)
        loss = cross_entropy(labels, logits)
    gradients = tape.gradient(loss, weights)
    for w, gradient in zip(weights, gradients):
        w.assign_sub(rate * gradient)
    return loss


def show_picture():
    mean = tf.reduce_mean(hidden(x), 0)
    show.scatter(
        "means",
        mean,
        moving_mean,
        predicted=mean,
        x_name="mean over all digits",
        y_name="moving mean",
    )


for epoch in range(epochs):
    total = 0.0
    for i in range(0, 480, 32):
        total += step(x[i : i + 32], labels[i : i + 32])
    val_loss = cross_entropy(labels, predict(x, False))
    plot("training", epoch, total / 15)
    plot("inference", epoch, val_loss)
    show_picture()
    progress((epoch + 1) / epochs)
