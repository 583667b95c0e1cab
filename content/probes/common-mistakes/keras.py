import keras
import numpy as np

x, y = np.ones([8, 4]), np.ones([8, 1])
layer = keras.layers.Dense(1)
net = keras.Sequential([keras.Input([4]), layer])
net.compile(loss="mse")
wide = np.ones([8, 5])
cross = keras.losses.CategoricalCrossentropy()
square = keras.losses.MeanSquaredError()
mistakes = {
    "width": lambda: layer(wide),
    "activation": lambda: keras.layers.Dense(1, "rellu"),
    "loss": lambda: keras.losses.get("mean_square"),
    "one column": lambda: cross(y, x),
    "one column, squared": lambda: square(y, x),
    "lengths": lambda: net.fit(x, y[:7], verbose=0),
}
for name, make in mistakes.items():
    try:
        print(
            f"{name}: no error, shape {tuple(make().shape)}"
        )
    except Exception as error:
        print(f"{name}: {str(error).splitlines()[0]}")
