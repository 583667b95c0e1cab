import gc

import keras
import numpy as np

x = np.ones([4, 3])
layers = [keras.Input([3]), keras.layers.Dense(1)]
model = keras.Sequential(layers)
ways = {
    "predict": lambda: model.predict(x, verbose=0),
    "on_batch": lambda: model.predict_on_batch(x),
    "call": lambda: model(x),
}
for name, way in ways.items():
    way()
    gc.collect()
    gc.disable()
    before = len(gc.get_objects())
    for _ in range(50):
        way()
    left = len(gc.get_objects()) - before
    print(f"{name}: {round(left / 50)}")
    gc.collect()
    kept = len(gc.get_objects()) - before
    print(f"{name}, then: {round(kept / 50)}")
