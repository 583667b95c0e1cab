import tensorflow as tf
from lab import data, glorot, plot, progress, show

x, y = data("spiral")
rows, inputs = x.shape
arms = y.reshape(rows).astype("int32")
labels = tf.one_hot(arms, 3)
epochs = 60
rate = 0.1
units = 32

w1 = tf.Variable(glorot(inputs, units))
b1 = tf.Variable(tf.zeros([units]))
w2 = tf.Variable(glorot(units, 3))
b2 = tf.Variable(tf.zeros([3]))
weights = [w1, b1, w2, b2]
velocities = [
    tf.Variable(tf.zeros_like(w)) for w in weights
]


def predict(points):
    sums = tf.matmul(points, w1) + b1
    return tf.matmul(tf.nn.relu(sums), w2) + b2


@tf.function
def step(points, labels):
    with tf.GradientTape() as tape:
        loss = tf.reduce_mean(
            tf.nn.softmax_cross_entropy_with_logits(
                labels, predict(points)
            )
        )
    gradients = tape.gradient(loss, weights)
    for w, velocity, gradient in zip(
        weights, velocities, gradients
    ):
        velocity.assign(0.9 * velocity + gradient)
        w.assign_sub(rate * velocity)
    return loss


def lead(arm):
    others = [k for k in range(3) if k != arm]

    def of(points):
        logits = predict(points)
        own = tf.gather(logits, [arm], axis=1)
        rest = tf.gather(logits, others, axis=1)
        return own - tf.reduce_max(rest, 1, True)

    return of


def show_arms():
    for arm in range(3):
        show.field(
            f"arm {arm}", lead(arm), x, arms == arm
        )


for epoch in range(epochs):
    total = 0.0
    for i in range(0, rows, 32):
        points = x[i : i + 32]
        loss = step(points, labels[i : i + 32])
        total += len(points) * loss
    plot("loss", epoch, total / rows)
    if epoch % 5 == 4:
        show_arms()
    progress((epoch + 1) / epochs)
