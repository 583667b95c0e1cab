import tensorflow as tf
from lab import plot, progress, show

grid = tf.reshape(tf.linspace(-3.0, 3, 64), [16, 4])
x = tf.reshape(tf.transpose(grid), [64, 1])
y = x * (1 - x * x / 9)
epochs = 60
signs = tf.constant([1.0, -1, 1, -1, 1, -1, 1, -1])
bias = signs * tf.linspace(2.4, -2.4, 8)
kernel = tf.reshape(signs, [1, 8])

activations = {
    "relu": tf.nn.relu,
    "gelu": tf.nn.gelu,
    "hard sigmoid": lambda z: tf.clip_by_value(
        0.2 * z + 0.5, 0, 1
    ),
}

z = tf.linspace([-4.0], 4, 80, axis=1)
for name, f in activations.items():
    with tf.GradientTape() as tape:
        tape.watch(z)
        values = f(z)
    slopes = tape.gradient(values, z)
    title = f"{name} and its slope"
    points = tf.tile(z, [1, 2])
    both = tf.concat([values, slopes], 1)
    classes = [0] * 80 + [1] * 80
    names = [name, "slope"]
    show.scatter(title, points, both, classes, names)


def train(name, f, already):
    w1 = tf.Variable(kernel)
    b1 = tf.Variable(bias)
    w2 = tf.Variable(tf.zeros([8, 1]))
    b2 = tf.Variable(tf.zeros([1]))
    weights = [w1, b1, w2, b2]

    def predict(points):
        h = f(tf.matmul(points, w1) + b1)
        return tf.matmul(h, w2) + b2

    @tf.function
    def step(xs, ys):
        with tf.GradientTape() as tape:
            errors = predict(xs) - ys
            loss = tf.reduce_mean(tf.square(errors))
        gradients = tape.gradient(loss, weights)
        for w, gradient in zip(weights, gradients):
            w.assign_sub(0.05 * gradient)
        return loss

    for epoch in range(epochs):
        total = 0.0
        for i in range(0, 64, 16):
            total += step(x[i : i + 16], y[i : i + 16])
        plot(name, epoch, total / 4)
        show.scatter(name, x, y, predicted=predict(x))
        progress((already + epoch + 1) / (3 * epochs))


for i, (name, f) in enumerate(activations.items()):
    train(name, f, i * epochs)
