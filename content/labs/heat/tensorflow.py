import tensorflow as tf
from lab import plot, progress, show

steps = 120
r = 0.2

hot = tf.fill([8, 8], 100.0)
start = tf.pad(hot, [[4, 20], [10, 14]])


@tf.function
def advance(plate):
    wide = tf.pad(plate, [[1, 1], [1, 1]])
    above = wide[:-2, 1:-1]
    below = wide[2:, 1:-1]
    left = wide[1:-1, :-2]
    right = wide[1:-1, 2:]
    neighbors = tf.add_n([above, below, left, right])
    kept = (1 - 4 * r) * plate
    return kept + r * neighbors


def show_plate(plate):
    show.weights("plate", plate)


def plot_heat(plate, step):
    mean = tf.reduce_mean(plate)
    hottest = tf.reduce_max(plate)
    plot("mean", step, mean)
    plot("hottest", step, hottest)


plate = start
for step in range(1, steps + 1):
    plate = advance(plate)
    plot_heat(plate, step)
    show_plate(plate)
    progress(step / steps)
