import tensorflow as tf

row = tf.reshape([0.0, 10.0, 20.0, 30.0], [1, 1, 4, 1])
results = {
    "as it comes": tf.image.resize(row, [1, 2]),
    "nearest": tf.image.resize(row, [1, 2], "nearest"),
    "antialias": tf.image.resize(
        row, [1, 2], antialias=True
    ),
}
for name, result in results.items():
    a, b = result.numpy().ravel()
    print(f"{name}: {a:.4g} {b:.4g}")
