import tensorflow as tf
from lab import glorot, normal, plot, progress, show


def second(function, x):
    with tf.GradientTape() as outer:
        outer.watch(x)
        with tf.GradientTape() as inner:
            inner.watch(x)
            y = function(x)
        slope = inner.gradient(y, x)
    return outer.gradient(slope, x)


t = tf.reshape(tf.linspace(-2.0, 2.0, 31), [31, 1])
truth = tf.sin(t)
seen = tf.cast(t < -1, "float32")
epochs = 200
rate = 0.07

w = tf.Variable(normal(1, 16))
b = tf.Variable(normal(16))
a = tf.Variable(glorot(16, 1))
c = tf.Variable(tf.zeros([1]))
weights = [w, b, a, c]


def position(t):
    z = tf.matmul(t, w) + b
    s = 1 / (1 + tf.square(z))
    return tf.matmul(s, a) + c


@tf.function
def step():
    with tf.GradientTape() as tape:
        y = position(t)
        y2 = second(position, t)
        miss = seen * tf.square(y - truth)
        law = tf.square(y2 + y)
        loss = tf.reduce_mean(3 * miss + law)
    gradients = tape.gradient(loss, weights)
    for v, gradient in zip(weights, gradients):
        v.assign_sub(rate * gradient)
    return loss


def show_swing():
    show.scatter(
        "swing",
        t,
        truth,
        classes=seen,
        class_names=["not seen", "seen"],
        predicted=position(t),
        x_name="time",
        y_name="position",
    )


for epoch in range(epochs):
    loss = step()
    plot("loss", epoch, loss)
    if epoch % 10 == 9:
        show_swing()
    progress((epoch + 1) / epochs)


def power(x):
    return tf.square(tf.square(x))


halvings = range(1, 13)
h = tf.constant([0.5**n for n in halvings])
left = power(0.8 - h)
right = power(0.8 + h)
by_steps = (left - 2 * power(0.8) + right) / h**2
errors = tf.abs(
    by_steps - second(power, tf.constant(0.8))
)
for n in halvings:
    plot("difference", n, errors[n - 1])
