import tensorflow as tf
from lab import data, glorot, normal, plot, progress, show

x, y = data("moons")
epochs = 40
rate = 0.5


class Hills(tf.Module):
    def __init__(self, start):
        super().__init__()
        self.centers = tf.Variable(start)
        self.scales = tf.Variable(tf.ones(start.shape))

    def __call__(self, points):
        wide = tf.expand_dims(points, -2)
        gaps = wide - self.centers
        scaled = gaps * self.scales
        distances = tf.reduce_sum(tf.square(scaled), -1)
        return 1 / (1 + distances)


hills = Hills(start=normal(8, 2))
w = tf.Variable(glorot(8, 1))
b = tf.Variable(tf.zeros([1]))
weights = [*hills.trainable_variables, w, b]


def predict(points):
    return tf.matmul(hills(points), w) + b


@tf.function
def step(points, labels):
    with tf.GradientTape() as tape:
        loss = tf.reduce_mean(
            tf.nn.sigmoid_cross_entropy_with_logits(
                labels, predict(points)
            )
        )
    gradients = tape.gradient(loss, weights)
    for weight, gradient in zip(weights, gradients):
        weight.assign_sub(rate * gradient)
    return loss


line = tf.linspace(-2.0, 2.0, 16)
plane = tf.stack(tf.meshgrid(line, -line), 2)


def show_pictures():
    outputs = hills(plane)
    heights = tf.transpose(outputs, [2, 0, 1])
    factors = w.numpy().ravel().tolist()
    names = [f"{factor:.1f}" for factor in factors]
    show.images("hills", heights, names)


for epoch in range(epochs):
    total = 0.0
    for i in range(0, 256, 32):
        total += step(x[i : i + 32], y[i : i + 32])
    plot("loss", epoch, total / 8)
    show_pictures()
    progress((epoch + 1) / epochs)
