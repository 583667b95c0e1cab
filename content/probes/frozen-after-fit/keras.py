import keras
import numpy as np

x = np.full([16, 1], 3.0, "float32")
base = keras.layers.BatchNormalization(momentum=0.5)
model = keras.Sequential([base, keras.layers.Dense(1)])


def fit(name):
    model.fit(x, x, batch_size=8, verbose=0)
    [mean] = base.get_weights()[2]
    print(f"{name}: {mean:.2f}")


model.compile("sgd", "mse")
fit("compiled")
base.trainable = False
fit("frozen")
model.compile("sgd", "mse")
fit("compiled again")
