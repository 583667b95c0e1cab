import keras


class Block(keras.layers.Layer):
    def build(self, shape):
        self.inner = keras.layers.Dense(1)
        self.factor = self.add_weight(name="factor")

    def call(self, x):
        return self.factor * self.inner(x)


class Net(keras.Model):
    def build(self, shape):
        self.block = Block()
        self.block.build(shape)

    def call(self, x):
        return self.block(x)


model, own = Net(), {"Net": Net, "Block": Block}
model(keras.ops.ones([1, 2]))
model.save("net.keras")
keras.models.load_model("net.keras", own)
