import keras
import numpy as np

ops = keras.ops
inputs = keras.Input([1])
outputs = keras.layers.Dense(1)(inputs)


def loss(labels, guesses):
    nearness = ops.exp(-ops.abs(inputs))
    errors = ops.square(labels - guesses)
    return ops.mean(nearness * errors)


model = keras.Model(inputs, outputs)
model.compile("sgd", loss)
x = np.ones([4, 1])
model.fit(x, x, verbose=0)
