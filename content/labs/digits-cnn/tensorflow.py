import tensorflow as tf
from lab import ask, data, glorot, plot, progress, show

x, y, x_test, y_test = data("digits")
epochs = 5
rate = 0.05

w1 = tf.Variable(glorot(3, 3, 1, 6))
b1 = tf.Variable(tf.zeros([6]))
w2 = tf.Variable(glorot(3, 3, 6, 6))
b2 = tf.Variable(tf.zeros([6]))
w3 = tf.Variable(glorot(96, 10))
b3 = tf.Variable(tf.zeros([10]))
weights = [w1, b1, w2, b2, w3, b3]
velocities = [
    tf.Variable(tf.zeros_like(w)) for w in weights
]


def convolve(images, kernel, bias):
    maps = tf.nn.conv2d(images, kernel, 1, "SAME")
    return tf.nn.relu(maps + bias)


def pool(maps):
    return tf.nn.max_pool2d(maps, 2, 2, "VALID")


def predict(images):
    h1 = pool(convolve(images, w1, b1))
    h2 = convolve(h1, w2, b2)
    flat = tf.reshape(h2, [-1, 96])
    return tf.matmul(flat, w3) + b3


@tf.function
def step(images, labels):
    with tf.GradientTape() as tape:
        loss = tf.reduce_mean(
            tf.nn.softmax_cross_entropy_with_logits(
                labels, predict(images)
            )
        )
    gradients = tape.gradient(loss, weights)
    for w, v, g in zip(weights, velocities, gradients):
        v.assign(0.9 * v + g)
        w.assign_sub(rate * v)
    return loss


labels = tf.one_hot(y, 10)
labels_test = tf.one_hot(y_test, 10)
samples = x_test[35:40]


def show_pictures(guess):
    ones = tf.one_hot(guess, 10)
    counts = tf.matmul(labels_test, ones, True)
    axes = {"rows": "digit", "columns": "read as"}
    show.matrix("confusion", counts, **axes)
    filters = tf.transpose(w1, [3, 0, 1, 2])
    show.images("filters", filters)
    wrong = tf.where(guess != y_test)[:9, 0].numpy()
    captions = [
        f"{y_test[i]}, read as {guess[i]}" for i in wrong
    ]
    show.images("misread", x_test[wrong], captions)


for epoch in range(epochs):
    total = 0.0
    for i in range(0, 480, 32):
        total += step(x[i : i + 32], labels[i : i + 32])
    guess = tf.argmax(predict(x_test), 1).numpy()
    plot("loss", epoch, total / 15)
    plot("accuracy", epoch, (guess == y_test).mean())
    show_pictures(guess)
    progress((epoch + 1) / epochs)

names = list("0123456789")
ask.drawing(
    "one digit",
    samples,
    names,
    lambda image: tf.nn.softmax(predict(image)),
)
