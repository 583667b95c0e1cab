import tensorflow as tf
from lab import data, plot, progress, show

x, y = data("line")
formats = {"float16": 11, "bfloat16": 8, "float32": 24}
steps = 60
share = 2.0**-22
rate = 0.1 / share
scale = 2.0**15


def cut(value, bits):
    c = value * (2.0 ** (24 - bits) + 1)
    near = c - (c - value)
    if bits != 11:
        return near
    grains = tf.round(value * 2.0**24)
    small = grains * 2.0**-24
    is_small = tf.abs(value) < 2.0**-14
    return tf.where(is_small, small, near)


def half(value, bits):
    @tf.custom_gradient
    def both(v):
        return cut(v, bits), lambda dy: cut(dy, bits)

    return both(value)


ranges = {"weight": [-0.5, 3.5], "bias": [-2, 3]}
paths = {}


def loss_at(points):
    w, b = points[:, :1], points[:, 1:]
    errors = w * x.T + b - y.T
    return tf.reduce_mean(errors**2, 1)


def draw(name, step, weights):
    point = [v.numpy().item() for v in weights]
    paths[name].append(point)
    plot(name, step, loss_at(tf.constant([point]))[0])
    show.surface("loss", loss_at, ranges, paths)


def train(name, bits, already):
    w = tf.Variable([[3.0]])
    b = tf.Variable([-1.5])

    def predict(points):
        line = tf.matmul(points, w) + b
        return half(line, bits)

    @tf.function
    def update():
        with tf.GradientTape() as tape:
            errors = tf.square(y - predict(x))
            loss = share * tf.reduce_mean(errors)
            scaled = scale * loss
        grads = tape.gradient(scaled, [w, b])
        for v, gradient in zip([w, b], grads):
            unscaled = gradient / scale
            v.assign_sub(rate * unscaled)

    paths[name] = []
    for step in range(steps):
        update()
        draw(name, step, [w, b])
        progress((already + step + 1) / (3 * steps))


for i, (name, bits) in enumerate(formats.items()):
    train(name, bits, i * steps)
