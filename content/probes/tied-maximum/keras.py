import keras


class Largest(keras.layers.Layer):
    def build(self, _):
        self.w = self.add_weight([2], "ones")

    def call(self, x):
        return x * keras.ops.max(self.w)


model = keras.Sequential([keras.Input([1]), Largest()])
model.compile(
    optimizer=keras.optimizers.SGD(0.1),
    loss=lambda _, output: keras.ops.mean(output),
)

one = keras.ops.ones([1, 1])
model.train_on_batch(one, one)
first, second = model.get_weights()[0]
print(f"first: {first}")
print(f"second: {second}")
