import tensorflow as tf

table = tf.Variable(tf.zeros([2, 1]))
m = tf.Variable(tf.zeros([2, 1]))
v = tf.Variable(tf.zeros([2, 1]))


def update(slices, t, rate=0.1):
    ids, grad = slices.indices, slices.values
    new_m = 0.9 * tf.gather(m, ids) + 0.1 * grad
    new_v = 0.999 * tf.gather(v, ids) + 0.001 * grad**2
    m.scatter_update(tf.IndexedSlices(new_m, ids))
    v.scatter_update(tf.IndexedSlices(new_v, ids))
    rate *= (1 - 0.999**t) ** 0.5 / (1 - 0.9**t)
    step = rate * new_m / (tf.sqrt(new_v) + 1e-7)
    table.scatter_sub(tf.IndexedSlices(step, ids))


for t, row in enumerate([0, 1, 1, 1, 1, 1], 1):
    with tf.GradientTape() as tape:
        guess = tf.gather(table, [row])
        loss = tf.reduce_mean((guess - 1) ** 2)
    update(tape.gradient(loss, table), t)
    first, second = table[:, 0]
    print(f"step {t}: {first:.3f} {second:.3f}")
