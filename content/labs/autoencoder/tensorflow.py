import tensorflow as tf
from lab import data, glorot, plot, progress, show

x, _, x_test, y_test = data("digits")
images = x.reshape(-1, 64)
images_test = x_test.reshape(-1, 64)
epochs = 24
rate = 0.02
epsilon = 1e-12

weights = []


def dense(inputs, units, activation):
    w = tf.Variable(glorot(inputs, units))
    b = tf.Variable(tf.zeros([units]))
    weights.extend([w, b])
    return lambda h: activation(tf.matmul(h, w) + b)


layers = [
    dense(64, 16, tf.nn.elu),
    dense(16, 2, tf.identity),
    dense(2, 16, tf.nn.elu),
    dense(16, 64, tf.sigmoid),
]


def encode(images):
    return layers[1](layers[0](images))


def decode(codes):
    return layers[3](layers[2](codes))


means = [tf.Variable(tf.zeros_like(w)) for w in weights]
squares = [tf.Variable(tf.zeros_like(w)) for w in weights]
t = tf.Variable(0.0)


def squared_error(images):
    guess = decode(encode(images))
    return tf.reduce_mean(tf.square(images - guess))


@tf.function
def step(images):
    with tf.GradientTape() as tape:
        loss = squared_error(images)
    gradients = tape.gradient(loss, weights)
    t.assign_add(1.0)
    correction = tf.sqrt(1 - 0.999**t) / (1 - 0.9**t)
    state = zip(weights, means, squares, gradients)
    for w, m, v, g in state:
        m.assign_add(0.1 * (g - m))
        v.assign_add(0.001 * (tf.square(g) - v))
        root = tf.sqrt(v) + epsilon
        w.assign_sub(rate * correction * m / root)
    return loss


steps = [0.05, 0.2, 0.35, 0.5, 0.65, 0.8, 0.95]
grid = tf.constant(
    [[a, b] for b in reversed(steps) for a in steps],
    "float32",
)


def spread(grid, codes):
    low = tf.reduce_min(codes, 0)
    sides = tf.reduce_max(codes, 0) - low
    return low + grid * sides


def tile(pictures, rows):
    wall = tf.reshape(pictures, [rows, -1, 8, 8])
    lines = tf.transpose(wall, [0, 2, 1, 3])
    return tf.reshape(lines, [1, rows * 8, -1])


def show_pictures():
    first = images_test[:10]
    codes = encode(images_test)
    plane = tile(decode(spread(grid, codes)), 7)
    both = [first, decode(encode(first))]
    pairs = tile(tf.concat(both, 0), 2)
    a, b = tf.split(codes, 2, 1)
    show.scatter(
        "codes",
        a,
        b,
        classes=y_test,
        x_name="first number",
        y_name="second number",
    )
    show.images("plane", plane)
    show.images("in and out", pairs)


for epoch in range(epochs):
    total = 0.0
    for i in range(0, 480, 32):
        total += step(images[i : i + 32])
    plot("loss", epoch, total / 15)
    plot("test", epoch, squared_error(images_test))
    show_pictures()
    progress((epoch + 1) / epochs)
