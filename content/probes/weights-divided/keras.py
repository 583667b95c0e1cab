import os

import keras
import numpy as np
from keras import distribution as d

two = "--xla_force_host_platform_device_count=2"
os.environ["XLA_FLAGS"] = two
names = ["batch", "model"]
mesh = d.DeviceMesh((1, 2), names, ["cpu:0", "cpu:1"])
x = np.array([[0.0, 1.0], [1.0, 0.0], [1.0, 1.0]])
for key in ["none", "hidden/kernel", ".*hidden/kernel"]:
    layout = d.LayoutMap(mesh)
    layout[key] = (None, "model")
    d.set_distribution(d.ModelParallel(layout_map=layout))
    hidden = keras.layers.Dense(6, name="hidden")
    model = keras.Sequential([hidden])
    model.build([3, 2])
    hidden.set_weights([np.ones([2, 6]), np.zeros([6])])
    model.compile("sgd", "mse")
    model.fit(x, x[:, [0] * 6], epochs=9, verbose=0)
    w = hidden.kernel.value
    for part in w.addressable_shards:
        print(part.data.shape, end=" ")
    print(f"{float(w[0, 5]):.5f} {key}")
