import tensorflow as tf
from lab import data, glorot, plot, progress, show

x, y, x_test, y_test = data("all-digits")
epochs = 10
start = glorot

w1 = tf.Variable(start(64, 64))
b1 = tf.Variable(tf.zeros([64]))
w2 = tf.Variable(start(64, 64))
b2 = tf.Variable(tf.zeros([64]))
w3 = tf.Variable(start(64, 10))
b3 = tf.Variable(tf.zeros([10]))
weights = [w1, b1, w2, b2, w3, b3]
means = [tf.Variable(tf.zeros_like(w)) for w in weights]
squares = [tf.Variable(tf.zeros_like(w)) for w in weights]
t = tf.Variable(0.0)


def predict(images):
    h1 = tf.nn.relu(tf.matmul(images, w1) + b1)
    h2 = tf.nn.relu(tf.matmul(h1, w2) + b2)
    return tf.matmul(h2, w3) + b3


def correction(beta):
    return 1.0 - beta**t


@tf.function
def step(images, labels):
    with tf.GradientTape() as tape:
        loss = tf.reduce_mean(
            tf.nn.softmax_cross_entropy_with_logits(
                labels, predict(images)
            )
        )
    gradients = tape.gradient(loss, weights)
    t.assign_add(1.0)
    c1, c2 = correction(0.9), correction(0.999)
    rate = 0.001 * tf.sqrt(c2) / c1
    state = zip(weights, means, squares, gradients)
    for w, m, v, g in state:
        m.assign_add(0.1 * (g - m))
        v.assign_add(0.001 * (tf.square(g) - v))
        w.assign_sub(rate * m / (tf.sqrt(v) + 1e-7))
    return loss


images = x / 16
images_test = x_test / 16
labels = tf.one_hot(y, 10)


def show_weights():
    kernel = tf.transpose(w1)
    units = tf.reshape(kernel[:24], [24, 8, 8])
    show.images("first layer", units)
    show.weights("second layer", w2)


for epoch in range(epochs):
    total = 0.0
    for i in range(0, 1344, 32):
        total += step(
            images[i : i + 32], labels[i : i + 32]
        )
    guess = tf.argmax(predict(images_test), 1).numpy()
    right = (guess == y_test).mean()
    plot("accuracy", epoch + 1, right)
    plot("loss", epoch + 1, total / 42)
    show_weights()
    progress((epoch + 1) / epochs)
