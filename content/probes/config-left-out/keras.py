import keras


class Times(keras.layers.Layer):
    def __init__(self, factor, **kwargs):
        super().__init__(**kwargs)
        self.factor = factor

    def call(self, x):
        return x * self.factor


layer = Times(factor=3)
copy = Times.from_config(layer.get_config())
print(layer.factor, copy.factor)

Times(factor=keras.ops.ones([])).get_config()
