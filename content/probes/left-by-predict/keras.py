import gc

import keras
import numpy as np

keras.config.disable_interactive_logging()
x = np.ones([4, 3])
layers = [keras.Input([3]), keras.layers.Dense(1)]
model = keras.Sequential(layers)

for name in "predict", "predict_on_batch", "__call__":
    way = getattr(model, name)
    way(x)
    gc.collect()
    gc.disable()
    before = len(gc.get_objects())
    for _ in range(50):
        way(x)
    left = len(gc.get_objects()) - before
    print(f"{name}: {round(left / 50)}")
    gc.collect()
    kept = len(gc.get_objects()) - before
    print(f"{name}, then: {round(kept / 50)}")
