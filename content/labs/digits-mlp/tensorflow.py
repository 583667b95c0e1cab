import tensorflow as tf
from lab import ask, data, glorot, plot, progress, show

x, y, x_test, y_test = data("digits")
epochs = 8
rate = 0.2

w1 = tf.Variable(glorot(64, 24))
b1 = tf.Variable(tf.zeros([24]))
w2 = tf.Variable(glorot(24, 10))
b2 = tf.Variable(tf.zeros([10]))
weights = [w1, b1, w2, b2]


def predict(images):
    flat = tf.reshape(images, [-1, 64])
    hidden = tf.nn.relu(tf.matmul(flat, w1) + b1)
    return tf.matmul(hidden, w2) + b2


@tf.function
def step(images, labels):
    with tf.GradientTape() as tape:
        value = tf.reduce_mean(
            tf.nn.softmax_cross_entropy_with_logits(
                labels, predict(images)
            )
        )
    grads = tape.gradient(value, weights)
    for w, gradient in zip(weights, grads):
        w.assign_sub(rate * gradient)
    return value


labels = tf.one_hot(y, 10)
samples = x_test[35:40]
digits = list("0123456789")


def show_pictures():
    ask.drawing(
        "one digit",
        samples,
        digits,
        lambda image: tf.nn.softmax(predict(image)),
    )
    show.weights("weights", w1)


for epoch in range(epochs):
    total = 0.0
    for i in range(0, 480, 32):
        total += step(x[i : i + 32], labels[i : i + 32])
    guess = tf.argmax(predict(x_test), 1).numpy()
    plot("loss", epoch, total / 15)
    plot("accuracy", epoch, (guess == y_test).mean())
    show_pictures()
    progress((epoch + 1) / epochs)
