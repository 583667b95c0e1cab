import tensorflow as tf
from lab import data, plot, progress, show

x, y = data("moons")
epochs = 40
rate = 0.5
start = tf.constant([[-6.0], [8.0]])

losses = {
    "cross-entropy": lambda labels, logits: (
        tf.reduce_mean(
            tf.nn.softplus(logits) - labels * logits, -1
        )
    ),
    "squared error": lambda labels, logits: (
        tf.reduce_mean(
            tf.square(labels - tf.sigmoid(logits)), -1
        )
    ),
}

ranges = {"w1": [-10, 10], "w2": [-10, 10]}


def over(loss):
    def at(points):
        logits = tf.matmul(points, x, False, True)
        labels = tf.transpose(y)
        return loss(labels, logits)

    return at


def train(name, loss, already):
    w = tf.Variable(start)

    def predict(points):
        return tf.matmul(points, w)

    @tf.function
    def step(xs, ys):
        with tf.GradientTape() as tape:
            value = tf.reduce_mean(loss(ys, predict(xs)))
        w.assign_sub(rate * tape.gradient(value, w))

    path = [[-6, 8]]
    for epoch in range(epochs):
        for i in range(0, 256, 32):
            step(x[i : i + 32], y[i : i + 32])
        guess = tf.sigmoid(predict(x))
        distance = tf.reduce_mean(tf.abs(y - guess))
        plot(name, epoch, distance)
        path.append(w.numpy().ravel().tolist())
        show.surface(
            name, over(loss), ranges, {"path": path}
        )
        progress((already + epoch + 1) / (2 * epochs))


for i, (name, loss) in enumerate(losses.items()):
    train(name, loss, i * epochs)
