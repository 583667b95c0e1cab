import keras
import numpy as np

layer = keras.layers.Dense(
    units=1,
    kernel_initializer="ones",
    kernel_regularizer=keras.regularizers.L2(0.1),
)
model = keras.Sequential([keras.Input([2]), layer])
x = np.array([[1.0, 2.0]], "float32")
y = np.array([[1.0]], "float32")
model.compile(optimizer="sgd", loss="mse")
evaluated = model.evaluate(x, y, verbose=0)
print(f"evaluate: {evaluated:.1f}")
print(f"train: {model.train_on_batch(x, y):.1f}")
