import keras
import numpy as np
from keras.optimizers import SGD, Adam, RMSprop


def step(name, optimizer, **options):
    start = keras.initializers.Constant(0.0)
    rows = keras.layers.Embedding(2, 1, start)
    model = keras.Sequential(
        [rows, keras.layers.Flatten()]
    )
    model.compile(optimizer(0.1, **options), "mse")
    ids = np.array([[0, 0, 0, 0, 1]])
    model.fit(ids, np.ones([1, 5]), verbose=0)
    first, second = rows.get_weights()[0][:, 0]
    print(f"{name}: {first:.3f} {second:.3f}")


clip = {"global_clipnorm": 1e9}
step("SGD", SGD)
step("RMSprop", RMSprop)
step("RMSprop, clip", RMSprop, **clip)
step("Adam", Adam)
step("Adam, clip", Adam, **clip)
