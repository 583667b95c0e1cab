import tensorflow as tf
from lab import data, plot, progress, show

x, y = data("line")
epochs = 60
rate = 0.1

w = tf.Variable([[-1.0]])
b = tf.Variable([2.0])
weights = [w, b]


def predict(points):
    return tf.matmul(points, w) + b


@tf.function
def step():
    with tf.GradientTape() as tape:
        loss = tf.reduce_mean(tf.square(predict(x) - y))
    gradients = tape.gradient(loss, weights)
    for v, gradient in zip(weights, gradients):
        v.assign_sub(rate * gradient)
    return loss


ranges = {"weight": [-2, 3], "bias": [-1, 5]}
path = [[-1, 2]]


def loss_at(points):
    w, b = points[:, :1], points[:, 1:]
    lines = w * x.T + b
    errors = lines - y.T
    return tf.reduce_mean(errors**2, 1)


def show_pictures():
    weight = w.numpy().item()
    bias = b.numpy().item()
    path.append([weight, bias])
    predicted = predict(x)
    show.scatter("fit", x, y, predicted=predicted)
    show.surface("loss", loss_at, ranges, {"path": path})


for epoch in range(epochs):
    loss = step()
    plot("loss", epoch, loss)
    show_pictures()
    progress((epoch + 1) / epochs)
