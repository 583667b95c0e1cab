import tensorflow as tf
from lab import data, glorot, plot, progress, show

x, y = data("moons")
points, labels = x[:128], y[:128]
steps = 80
rate = 0.2

centers = tf.Variable(x[:8])
w1 = tf.Variable(glorot(8, 8))
b1 = tf.Variable(tf.zeros([8]))
w2 = tf.Variable(glorot(8, 1))
b2 = tf.Variable(tf.zeros([1]))
weights = [centers, w1, b1, w2, b2]


def distances(points):
    wide = tf.expand_dims(points, 1)
    gaps = wide - centers
    squares = tf.reduce_sum(tf.square(gaps), 2)
    return tf.sqrt(squares + 0.001)


def predict(points):
    d = distances(points)
    h = tf.nn.relu(tf.matmul(d, w1) + b1)
    return tf.matmul(h, w2) + b2


names = ["centers", "w1", "b1", "w2", "b2"]
norms = tf.Variable(tf.zeros([5]))


@tf.function
def update():
    with tf.GradientTape() as tape:
        logits = predict(points)
        losses = tf.nn.sigmoid_cross_entropy_with_logits(
            labels, logits
        )
        loss = tf.reduce_mean(losses)
    gradients = tape.gradient(loss, weights)
    found = [tf.norm(g) for g in gradients]
    norms.assign(tf.stack(found))
    for w, g in zip(weights, gradients):
        w.assign_sub(rate * g)
    return loss


def look(step, loss):
    norm = tf.norm(norms)
    plot("loss", step, loss)
    show.bars("gradient", names, norms)
    if not tf.math.is_finite(norm):
        message = f"step {step}: gradient not finite"
        raise ValueError(message)
    plot("gradient", step, norm)
    progress((step + 1) / steps)


for step in range(steps):
    look(step, update())
