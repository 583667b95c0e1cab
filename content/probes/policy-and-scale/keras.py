import keras
import numpy as np

x, y = np.ones([4, 1]), np.zeros([4, 1])
for scope in "model", "layer":
    for name in "mixed_float16", "mixed_bfloat16":
        wide = "float32" if scope == "layer" else name
        keras.config.set_dtype_policy(wide)
        layer = keras.layers.Dense(
            1, kernel_initializer="ones", dtype=name
        )
        model = keras.Sequential(
            [keras.Input([1]), layer]
        )
        model.compile(
            keras.optimizers.SGD(2.0**24),
            lambda labels, outputs: (
                keras.ops.square(outputs - labels)
                * 2.0**-26
            ),
        )
        model.fit(x, y, verbose=0)
        optimizer = type(model.optimizer).__name__
        weight = float(layer.get_weights()[0].item())
        print(scope, name, optimizer, weight)
