import tensorflow as tf
from lab import data, glorot, plot, progress, show

x, y, x_test, y_test = data("digits")
epochs = 10
rate = 0.2

order = sorted(range(480), key=lambda i: y[i])
images = x[order]
labels = tf.one_hot(y[order], 10)

seed = 1


def random(n):
    global seed
    seed = seed * 16807 % 2147483647
    return seed % n


def shuffle(dataset, buffer):
    def draw():
        held = []
        for item in dataset:
            held.append(item)
            if len(held) == buffer:
                yield held.pop(random(buffer))
        while held:
            yield held.pop(random(len(held)))

    return tf.data.Dataset.from_generator(
        draw, output_signature=dataset.element_spec
    )


samples = tf.data.Dataset.from_tensor_slices(
    (images, labels)
)
batches = shuffle(samples, 480).batch(32).prefetch(1)

counts = [tf.reduce_sum(ys, 0) for xs, ys in batches]
show.matrix(
    "digits in each batch",
    tf.stack(counts),
    rows="batch",
    columns="digit",
)

w1 = tf.Variable(glorot(64, 24))
b1 = tf.Variable(tf.zeros([24]))
w2 = tf.Variable(glorot(24, 10))
b2 = tf.Variable(tf.zeros([10]))
weights = [w1, b1, w2, b2]


def predict(images):
    flat = tf.reshape(images, [-1, 64])
    hidden = tf.nn.relu(tf.matmul(flat, w1) + b1)
    return tf.matmul(hidden, w2) + b2


def cross_entropy(labels, logits):
    return tf.reduce_mean(
        tf.nn.softmax_cross_entropy_with_logits(
            labels, logits
        )
    )


@tf.function(reduce_retracing=True)
def step(images, labels):
    with tf.GradientTape() as tape:
        loss = cross_entropy(labels, predict(images))
    grads = tape.gradient(loss, weights)
    for w, gradient in zip(weights, grads):
        w.assign_sub(rate * gradient)


labels_test = tf.one_hot(y_test, 10)
for epoch in range(epochs):
    for xs, ys in batches:
        step(xs, ys)
    logits = predict(x_test)
    loss = cross_entropy(labels_test, logits)
    guess = tf.argmax(logits, 1).numpy()
    plot("loss", epoch, loss)
    plot("accuracy", epoch, (guess == y_test).mean())
    progress((epoch + 1) / epochs)
