import os

import keras
import numpy as np

two = "--xla_force_host_platform_device_count=2"
os.environ["XLA_FLAGS"] = two
told = keras.distribution.DataParallel(
    devices=["cpu:0", "cpu:1"]
)
y = np.array([[0.0], [0.0], [4.0], [4.0]])
for devices, n in [(None, 4), (told, 4), (told, 3)]:
    keras.distribution.set_distribution(devices)
    layer = keras.layers.Dense(1, use_bias=False)
    model = keras.Sequential([layer])
    model.build([n, 1])
    layer.set_weights([np.ones([1, 1])])
    model.compile(keras.optimizers.SGD(0.25), "mse")
    model.fit(np.ones([n, 1]), y[:n], verbose=0)
    w = layer.get_weights()[0].item()
    held_by = getattr(layer.kernel.value, "devices", set)
    print(f"{n} rows: {w:.3f} on {len(held_by()) or 1}")
