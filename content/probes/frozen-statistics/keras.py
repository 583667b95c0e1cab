import keras
import numpy as np

x = np.full([16, 1], 3.0, "float32")


def test(name, trainable, training):
    base = keras.layers.BatchNormalization(momentum=0.5)
    base.trainable = trainable
    inputs = keras.Input([1])
    h = base(inputs, training=training)
    outputs = keras.layers.Dense(1)(h)
    model = keras.Model(inputs, outputs)
    model.compile("sgd", "mse")
    model.fit(x, x, batch_size=8, verbose=0)
    [mean] = base.get_weights()[2]
    print(f"{name}: {mean:.2f}")


test("nothing", True, None)
test("trainable", False, None)
test("training", True, False)
