import tensorflow as tf
from lab import data, plot, progress, show

x, y = data("line")
x_train, x_val = x[16:24], x[24:]
y_train, y_val = y[16:24], y[24:]
batch_size = 4
rate = 0.05
limit = 0.25
patience = 10

w = tf.Variable([[2.0]])
b = tf.Variable([1.25])
weights = [w, b]


def predict(points):
    return tf.matmul(points, w) + b


def validate():
    return tf.reduce_mean(
        tf.square(predict(x_val) - y_val)
    )


@tf.function
def step(xs, ys):
    with tf.GradientTape() as tape:
        loss = tf.reduce_mean(tf.square(predict(xs) - ys))
    gradients = tape.gradient(loss, weights)
    clipped, _ = tf.clip_by_global_norm(gradients, limit)
    for v, gradient in zip(weights, clipped):
        v.assign_sub(rate * gradient)
    return loss


ranges = {"weight": [1, 2.2], "bias": [0.4, 1.6]}
path = [[2, 1.25]]


def loss_at(points):
    w, b = points[:, :1], points[:, 1:]
    errors = w * x_val.T + b - y_val.T
    return tf.reduce_mean(errors**2, 1)


def show_paths(paths):
    name = "validation loss"
    show.surface(name, loss_at, ranges, paths)


def read():
    return [w.numpy().item(), b.numpy().item()]


best = float("inf")
waited = 0
kept = weights
for epoch in range(60):
    total = 0.0
    for i in range(0, 8, batch_size):
        xs = x_train[i : i + batch_size]
        ys = y_train[i : i + batch_size]
        total += step(xs, ys)
    val_loss = validate()
    plot("validation", epoch, val_loss)
    plot("loss", epoch, total / (8 / batch_size))
    path.append(read())
    show_paths({"path": path})
    progress((epoch + 1) / 60)
    if val_loss < best:
        best = val_loss
        waited = 0
        kept = [tf.identity(v) for v in weights]
    else:
        waited += 1
        if waited == patience:
            break
for v, value in zip(weights, kept):
    v.assign(value)

evaluated = validate()
plot("validation", len(path) - 1, evaluated)
show_paths({"path": path, "kept": [read()]})
progress(1)
