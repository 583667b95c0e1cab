import keras


class Net(keras.Model):
    def __init__(self):
        super().__init__()
        self.inner = keras.layers.Dense(3, name="inner")
        self.last = keras.layers.Dense(1)

    def call(self, x):
        return self.last(self.inner(x))


net = Net()
net(keras.ops.ones([2, 4]))
print(net.inner.output)
