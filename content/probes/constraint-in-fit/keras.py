import keras

ones = keras.ops.ones([3, 1])
layer = keras.layers.Dense(
    1,
    use_bias=False,
    kernel_initializer="ones",
    kernel_constraint=keras.constraints.UnitNorm(axis=0),
)
model = keras.Sequential([keras.Input([3]), layer])
sgd = keras.optimizers.SGD(0.1)
model.compile(optimizer=sgd, loss="mse")


def report(when):
    length = keras.ops.norm(layer.kernel)
    print(f"after {when}: {float(length):.2f}")


x, y = keras.ops.ones([4, 3]), keras.ops.zeros([4, 1])
model.fit(x, y, verbose=0)
report("fit")
layer.set_weights([ones])
report("set_weights")
