import tensorflow as tf
from lab import data, plot, progress, show

x, y = data("line")
epochs = 40
rate = 0.1

w = tf.Variable([[-1.5, 2.5, -1.5, 2.5]])
b = tf.Variable([4.5, 4.5, 0, -0.5])


def predict(x):
    return tf.matmul(x, w) + b


def losses(truth, lines):
    return tf.reduce_mean((lines - truth) ** 2, 0)


@tf.function
def step():
    with tf.GradientTape() as tape:
        value = tf.reduce_sum(losses(y, predict(x)))
    grads = tape.gradient(value, [w, b])
    w.assign_sub(rate * grads[0])
    b.assign_sub(rate * grads[1])
    return value


ranges = {"weight": [-2, 3], "bias": [-1, 5]}
paths = {"A": [], "B": [], "C": [], "D": []}


def loss_at(points):
    w, b = points.T
    return losses(y, x * w + b)


def show_paths():
    weights = w.numpy().ravel().tolist()
    biases = b.numpy().tolist()
    for i, path in enumerate(paths.values()):
        path.append([weights[i], biases[i]])
    show.surface("loss", loss_at, ranges, paths)


show_paths()
for epoch in range(epochs):
    value = step()
    plot("loss", epoch, value)
    show_paths()
    progress((epoch + 1) / epochs)
