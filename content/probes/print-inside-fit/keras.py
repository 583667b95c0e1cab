import keras


class Told(keras.layers.Layer):
    def call(self, x):
        print("call:", type(x).__name__)
        return x


x = keras.ops.ones([4, 2])
for eagerly in [False, True]:
    print("run_eagerly =", eagerly)
    model = keras.Sequential(
        [Told(), keras.layers.Dense(1)]
    )
    model.build([4, 2])
    print("fit, 3 steps of 4 rows")
    model.compile("sgd", "mse", run_eagerly=eagerly)
    model.fit(x, x[:, :1], epochs=3, verbose=0)
