import keras
import numpy as np

x = np.ones([4, 2], "float32")


def steps_at_once():
    model = keras.Sequential([keras.layers.Dense(2)])
    model.compile("sgd", "mse", steps_per_execution=2)
    model.fit(x, x, batch_size=2, verbose=0)


calls = {
    "sparse input": lambda: keras.Input([4], sparse=True),
    "ragged input": lambda: keras.Input([4], ragged=True),
    "two steps at once": steps_at_once,
}
for name, call in calls.items():
    try:
        call()
        print(f"{name}: works")
    except ValueError as error:
        print(f"{name}:", str(error)[:60])
