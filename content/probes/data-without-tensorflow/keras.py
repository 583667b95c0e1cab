import keras
import numpy as np

x = np.ones([4, 2], "float32")
model = keras.Sequential([keras.layers.Dense(2)])
model.compile("sgd", "mse")
window = keras.utils.timeseries_dataset_from_array
board = keras.callbacks.TensorBoard
calls = {
    "fit": lambda: model.fit(x, x, verbose=0),
    "save": lambda: model.save("model.keras"),
    "load": lambda: keras.saving.load_model(
        "model.keras"
    ),
    "export": lambda: model.export("model"),
    "TensorBoard": lambda: board().set_model(model),
    "windows": lambda: window(x, None, 2),
    "split": lambda: keras.utils.split_dataset(x, 0.5),
}
for name, call in calls.items():
    try:
        call()
        print(name, "works")
    except ImportError:
        print(name, "wants TensorFlow")
