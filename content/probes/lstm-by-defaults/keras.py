import keras
import numpy as np

x = np.array([[[1], [-1], [2]]], "float32")


def show(name, **options):
    lstm = keras.layers.LSTM(1, **options)
    lstm.build(x.shape)
    *_, bias = lstm.get_weights()
    half = np.full([1, 4], 0.5)
    lstm.set_weights([half, half, bias])
    print(f"{name}: {float(lstm(x)[0, 0]):.4f}")


def line(sums):
    return keras.ops.clip(0.2 * sums + 0.5, 0, 1)


hard = {"recurrent_activation": "hard_sigmoid"}
other = {"recurrent_activation": line}
show("own defaults")
show("as TensorFlow.js", unit_forget_bias=False, **other)
show("hard_sigmoid", **hard)
