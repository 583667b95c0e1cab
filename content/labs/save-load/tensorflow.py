import tempfile

import tensorflow as tf
from lab import data, glorot, plot, progress, show

moons = data("moons")
x = moons.x
y = 2 * moons.y - 1

names = ["w1", "b1", "w2", "b2", "v1", "v2", "v3", "v4"]
drawn = [
    glorot(2, 16),
    tf.zeros([16]),
    glorot(16, 1),
    tf.zeros([1]),
]
first = [*drawn, *[tf.zeros_like(w) for w in drawn]]


def variables(tensors):
    return [tf.Variable(t) for t in tensors]


def predict(state, points):
    w1, b1, w2, b2 = state[:4]
    h = tf.tanh(points @ w1 + b1)
    return h @ w2 + b2


def step(state):
    weights, velocities = state[:4], state[4:]
    with tf.GradientTape() as tape:
        loss = tf.reduce_mean(
            tf.square(y - predict(state, x))
        )
    gradients = tape.gradient(loss, weights)
    for w, v, g in zip(weights, velocities, gradients):
        v.assign(0.98 * v + g)
        w.assign_sub(0.002 * v)
    return loss


def train(state, begin, end):
    for epoch in range(begin, end):
        plot("loss", epoch, step(state))
        progress((epoch + 1) / 60)


start = variables(first)
train(start, 0, 20)
with tempfile.TemporaryDirectory() as folder:
    file = folder + "/state"
    named = dict(zip(names, start))
    tf.train.Checkpoint(**named).write(file)
    state = variables(first)
    named = dict(zip(names, state))
    tf.train.Checkpoint(**named).read(file)

train(state, 20, 60)

show.bars(
    "numbers that came back",
    names,
    [tf.size(v) for v in state],
)
show.field(
    "boundary", lambda p: predict(state, p), x, moons.y
)
